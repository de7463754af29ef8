package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Experience;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Remark.Kind;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultTest {

  private static final Finding CONFLICT = finding("conflict:q", Fit.CLASHES);
  private static final Finding STRAIN = finding("strain:q", Fit.STRAINS);

  private static Finding finding(String id, Fit fit) {
    return new Finding(id, "q", fit, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Result result(Verdict... verdicts) {
    TreeMap<String, Judgement> judgements = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      String id = "s" + judgements.size();
      judgements.put(
          id, new Judgement(Said.own(id, "a"), verdict, "because", List.of(), List.of()));
    }
    return new Result(
        Found.dossier(List.of()),
        List.of(CONFLICT, STRAIN),
        judgements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Experience.NONE,
        List.of(),
        List.of());
  }

  @Test
  void keepsConflictsAndStrainsApart() {
    assertThat(result().conflicts()).containsExactly(CONFLICT);
    assertThat(result().strains()).containsExactly(STRAIN);
  }

  @Test
  void countsAVerdict() {
    Result result = result(Verdict.STRAINED, Verdict.UNCHECKED, Verdict.STRAINED);
    assertThat(result.count(Verdict.STRAINED)).isEqualTo(2);
    assertThat(result.count(Verdict.ERROR)).isZero();
  }

  @Test
  void onlyWhatWasCheckedAndIsNotContestedHolds() {
    assertThat(Stream.of(Verdict.values()).filter(Verdict::holds))
        .containsExactly(Verdict.UNCONTESTED, Verdict.CORROBORATED);
  }

  /** Each remark stands with the finding and with every voice of the claim it is about. */
  @Test
  void furtherRemarksAreToldWhereTheirGroundIsJudged() {
    Ground both = Said.together(Said.own("s0", "a"), Said.own("s1", "b"));
    Remark early = new Remark("diagnose", "s0", Kind.DIAGNOSIS, "it fits the fence");
    Remark reading = new Remark("", "s0", Kind.READING, "only as nautical miles");
    Remark ofNobody = new Remark("", "s9", Kind.READING, "only as short tons");
    Finding finding =
        Told.finding(
            "conflict:wall", Fit.CLASHES, Told.clash(Fit.CLASHES, "wall", both, Walls.paper("s2")));
    Result judged = result(Verdict.STRAINED, Verdict.STRAINED, Verdict.UNCHECKED);
    Result before =
        new Result(
            claiming(both, Walls.paper("s2")),
            List.of(finding),
            judged.judgements(),
            List.of(),
            List.of(),
            List.of(),
            List.of(early),
            List.of(),
            Experience.NONE,
            List.of(),
            List.of());

    Result after = before.withRemarks(List.of(reading, ofNobody));
    assertThat(after.remarks()).containsExactly(reading, early, ofNobody);
    assertThat(after.judgements()).containsOnlyKeys("s0", "s1", "s2");
    assertThat(after.judgements().get("s0").remarks()).containsExactly(reading);
    assertThat(after.judgements().get("s1").remarks()).containsExactly(reading);
    assertThat(after.judgements().get("s2").remarks()).isEmpty();
    assertThat(after.findings().get(0).remarks()).containsExactly(reading);
    assertThat(after.judgements().get("s1").verdict()).isEqualTo(Verdict.STRAINED);
  }

  private static Dossier claiming(Ground... grounds) {
    TreeMap<String, Claim> claims = new TreeMap<>();
    for (Ground ground : grounds) {
      for (Statement voice : ground.voices()) {
        claims.put(
            voice.id(),
            new Claim.Happens(Ground.of(voice), Claim.Manner.ASSERTED, "wall " + ground.id()));
      }
    }
    return Found.dossier(List.of()).withClaims(claims);
  }

  @Test
  void anEditSaysWhatItWouldRaise() {
    Repair repair = Repair.of("s1", Slip.DAY, "Tuesday", "Wednesday");
    assertThat(repair.text())
        .isEqualTo("s1: \"Wednesday\" instead of \"Tuesday\" (day) would dissolve it");
    assertThat(repair.raising(new TreeMap<>())).isSameAs(repair);
    TreeMap<String, String> raised = new TreeMap<>();
    raised.put("conflict:wall", "the wall");
    raised.put("conflict:fence", "the fence");
    assertThat(repair.raising(raised).raises()).containsExactly("conflict:fence", "conflict:wall");
    assertThat(repair.raising(raised).text())
        .endsWith("dissolve it, but would add a contradiction about the fence; the wall");
    TreeSet<String> others = new TreeSet<>(List.of("t1", "t2"));
    assertThat(repair.raising(raised).straining(others).text())
        .endsWith("about the fence; the wall, and leave a strain with t1 and t2");
    assertThat(repair.straining(new TreeSet<>()).text())
        .endsWith("dissolve it, but would leave a strain with what is known");
  }
}
