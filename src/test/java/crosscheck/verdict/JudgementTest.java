package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Search.Shortfall;
import crosscheck.network.Tolerance;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Remark.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is added to a verdict later, and when it is taken back. */
class JudgementTest {

  private static final Check CHECK =
      Check.of("agree", "wall", Walls.paper("a"), Walls.paper("b"), Fit.AGREES);
  private static final Remark REMARK = new Remark("diagnose", "a", Kind.DIAGNOSIS, "it fits");

  private static Judgement judgement(String id, Verdict verdict) {
    return new Judgement(Said.own(id, id), verdict, "because", List.of(CHECK), List.of(REMARK));
  }

  private static SortedMap<String, Judgement> takenBack(Verdict verdict, Shortfall... shortfalls) {
    TreeMap<String, Judgement> judgements = new TreeMap<>();
    judgements.put("a", judgement("a", verdict));
    judgements.put("b", judgement("b", verdict));
    return Undecided.takenBack(judgements, List.of(shortfalls));
  }

  private static Shortfall shortfall(boolean undecided, Fit fit, Ground... grounds) {
    return new Shortfall(Walls.grounds(grounds), new TreeSet<>(), undecided, fit);
  }

  @Test
  void laterRemarksComeAfterEarlierOnes() {
    Remark reading = new Remark("", "a", Kind.READING, "only as nautical miles");
    Tolerance two = new Tolerance(BigDecimal.valueOf(2));
    Judgement noted = judgement("a", Verdict.UNCONTESTED).breakingAt(two).noting(List.of(reading));
    assertThat(noted.remarks()).containsExactly(REMARK, reading);
    assertThat(noted.breaking()).isEqualTo(two);
    assertThat(noted.verdict()).isEqualTo(Verdict.UNCONTESTED);
    assertThat(noted.checks()).containsExactly(CHECK);
  }

  @Test
  void saysAtWhichMarginsItWouldBreak() {
    Judgement judgement = judgement("a", Verdict.CORROBORATED);
    assertThat(judgement.breaking()).isNull();
    Judgement told = judgement.breakingAt(Tolerance.INFINITE);
    assertThat(told.breaking()).isEqualTo(Tolerance.INFINITE);
    assertThat(told.breakingAt(null)).isEqualTo(judgement);
  }

  /** An unfinished search is never a pass. */
  @Test
  void whatMayClashHoldsNoMore() {
    for (Verdict verdict : List.of(Verdict.CORROBORATED, Verdict.UNCONTESTED)) {
      SortedMap<String, Judgement> left =
          takenBack(verdict, shortfall(true, Fit.CLASHES, Walls.paper("a")));
      assertThat(left.get("a"))
          .extracting(Judgement::verdict, Judgement::reason)
          .containsExactly(
              Verdict.UNCHECKED,
              "whether it goes together with all it is tied to could not be decided");
      assertThat(left.get("a").checks()).containsExactly(CHECK);
      assertThat(left.get("a").remarks()).containsExactly(REMARK);
      assertThat(left.get("b").verdict()).isEqualTo(verdict);
    }
  }

  @Test
  void saysIfTheSearchWasLeftOff() {
    SortedMap<String, Judgement> left =
        takenBack(Verdict.CORROBORATED, shortfall(false, Fit.CLASHES, Walls.paper("a")));
    assertThat(left.get("a").reason())
        .isEqualTo("there are more contradictions around it than were looked for");
  }

  /** What is known to clash stays so; that more may strain takes nothing back. */
  @Test
  void onlyWhatHoldsIsTakenBackAndOnlyForClashes() {
    for (Verdict verdict : List.of(Verdict.CONFLICTING, Verdict.STRAINED, Verdict.UNCHECKED)) {
      assertThat(takenBack(verdict, shortfall(true, Fit.CLASHES, Walls.paper("a"))).get("a"))
          .isEqualTo(judgement("a", verdict));
    }
    assertThat(
            takenBack(Verdict.CORROBORATED, shortfall(true, Fit.STRAINS, Walls.paper("a")))
                .get("a")
                .verdict())
        .isEqualTo(Verdict.CORROBORATED);
  }

  /** Every voice of a ground is left open; a ground that nobody judged is no trouble. */
  @Test
  void everyVoiceIsTakenBack() {
    Ground both = Walls.paper("a").with(Walls.paper("b"));
    SortedMap<String, Judgement> left =
        takenBack(Verdict.CORROBORATED, shortfall(true, Fit.CLASHES, both, Walls.paper("z")));
    assertThat(left).containsOnlyKeys("a", "b");
    assertThat(left.values())
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.UNCHECKED, Verdict.UNCHECKED);
  }
}
