package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import crosscheck.network.Tolerance;
import crosscheck.verdict.Changes.Aspect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Finding FAR = Found.conflict("far", "a", "b");

  private static Changes changes(List<Finding> before, List<Finding> after) {
    return Changes.between(Found.result(before, List.of()), Found.result(after, List.of()));
  }

  @Test
  void nothingChangesWhereNothingDid() {
    assertThat(changes(List.of(FAR), List.of(Found.conflict("far", "b", "a"))).isEmpty()).isTrue();
  }

  @Test
  void tellsNewAndGone() {
    Finding late = Found.strain("late", "c", "d");
    Changes changes = changes(List.of(FAR), List.of(late));
    assertThat(changes.fresh()).containsExactly(late);
    assertThat(changes.gone()).containsExactly(FAR);
    assertThat(changes.changed()).isEmpty();
  }

  @Test
  void oneStatementMoreIsAnotherFinding() {
    Changes changes = changes(List.of(FAR), List.of(Found.conflict("far", "a", "b", "c")));
    assertThat(changes.fresh()).hasSize(1);
    assertThat(changes.gone()).hasSize(1);
  }

  @Test
  void aStrainThatBecomesAConflictIsChanged() {
    Changes changes = changes(List.of(Found.strain("far", "a", "b")), List.of(FAR));
    assertThat(changes.fresh()).isEmpty();
    assertThat(changes.gone()).isEmpty();
    assertThat(changes.changed())
        .extracting(c -> c.before().kind(), c -> c.after().kind(), Changes.Changed::aspects)
        .containsExactly(tuple("strain", "conflict", java.util.Set.of(Aspect.SEVERITY)));
  }

  @Test
  void anotherToleranceIsAChange() {
    Tolerance more = new Tolerance(new BigDecimal("1.5"));
    Finding wider = FAR.withTolerances(grounds -> Optional.of(more));
    assertThat(changes(List.of(FAR), List.of(wider)).changed())
        .extracting(Changes.Changed::aspects)
        .containsExactly(java.util.Set.of(Aspect.TOLERANCE));
  }

  @Test
  void otherRulesAreAChange() {
    Finding other = Found.by("another-rule", FAR);
    assertThat(changes(List.of(FAR), List.of(other)).changed())
        .extracting(Changes.Changed::aspects)
        .containsExactly(java.util.Set.of(Aspect.RULES));
  }

  @Test
  void anotherSetOfTheSameStatementsIsAChange() {
    Finding known = Found.withKnowledge("far", "a");
    assertThat(changes(List.of(Found.conflict("far", "a")), List.of(known)).changed())
        .extracting(Changes.Changed::aspects)
        .containsExactly(java.util.Set.of(Aspect.PROOF));
  }

  @Test
  void twoFindingsOfTheSameStatementsAreKeptApart() {
    Finding strain = Found.strain("near", "a", "b");
    assertThat(changes(List.of(FAR, strain), List.of(strain, FAR)).isEmpty()).isTrue();
    Changes one = changes(List.of(FAR, strain), List.of(strain));
    assertThat(one.gone()).containsExactly(FAR);
    assertThat(one.changed()).isEmpty();
  }

  @Test
  void tellsVerdictsThatAreOthers() {
    Result before = judged("a", Verdict.UNCHECKED, "b", Verdict.STRAINED, "c", Verdict.STRAINED);
    Result after = judged("a", Verdict.UNCHECKED, "b", Verdict.CONFLICTING, "d", Verdict.UNCHECKED);
    assertThat(Changes.between(before, after).verdicts())
        .extracting(v -> v.statement(), v -> word(v.before()), v -> word(v.after()))
        .containsExactly(
            tuple("b", "strained", "conflicting"),
            tuple("c", "strained", "-"),
            tuple("d", "-", "unchecked"));
  }

  private static String word(Judgement judgement) {
    return judgement == null ? "-" : judgement.verdict().word();
  }

  private static Result judged(Object... pairs) {
    SortedMap<String, Judgement> judgements = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      String id = (String) pairs[i];
      judgements.put(
          id,
          new Judgement(
              Said.own(id, "x"), (Verdict) pairs[i + 1], "because", List.of(), List.of()));
    }
    return Found.result(List.of(), List.of(), judgements);
  }
}
