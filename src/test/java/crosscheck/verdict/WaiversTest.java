package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Location;
import crosscheck.dossier.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WaiversTest {

  private static final LocalDate LAST = LocalDate.of(2024, 5, 1);

  private static Waiver waiver(int line, String... between) {
    return new Waiver(
        new TreeSet<>(List.of(between)), "lost", "R. Moe", LAST, new Location("f", line, 3));
  }

  private static Waivers on(LocalDate day, List<Finding> findings, Waiver... waivers) {
    return Waivers.of(Found.result(findings, List.of(waivers)), day);
  }

  @Test
  void coversTheFindingWithExactlyItsStatements() {
    Finding ab = Found.conflict("q", "a", "b");
    Finding abc = Found.conflict("r", "a", "b", "c");
    Waivers waivers = on(LAST, List.of(ab, abc), waiver(1, "a", "b"));
    assertThat(waivers.waived()).extracting(Waivers.Waived::finding).containsExactly(ab);
    assertThat(waivers.cover("conflict:q")).isTrue();
    assertThat(waivers.cover("conflict:r")).isFalse();
    assertThat(waivers.of("conflict:r")).isEmpty();
    assertThat(waivers.idle()).isEmpty();
  }

  @Test
  void placesAndCitedKnowledgeAreNoStatementsOfAFinding() {
    Finding known = Found.withKnowledge("q", "a");
    assertThat(on(LAST, List.of(known), waiver(1, "a")).waived()).hasSize(1);
  }

  @Test
  void everyVoiceOfAMergedClaimIsAStatementOfTheFinding() {
    Finding two = Found.conflict("q", "a=b", "c");
    assertThat(on(LAST, List.of(two), waiver(1, "a", "b", "c")).waived()).hasSize(1);
    assertThat(on(LAST, List.of(two), waiver(1, "a", "c")).waived()).isEmpty();
  }

  @Test
  void coversConflictAndStrainOfTheSameStatements() {
    List<Finding> findings = List.of(Found.conflict("q", "a", "b"), Found.strain("r", "a", "b"));
    assertThat(on(LAST, findings, waiver(1, "a", "b")).waived()).hasSize(2);
  }

  @Test
  void runsOutAfterItsLastDay() {
    List<Finding> findings = List.of(Found.conflict("q", "a", "b"));
    Waivers next = on(LAST.plusDays(1), findings, waiver(1, "a", "b"));
    assertThat(next.waived()).isEmpty();
    assertThat(next.expired()).hasSize(1);
    assertThat(next.cover("conflict:q")).isFalse();
    assertThat(next.of("conflict:q")).isPresent();
  }

  @Test
  void aWaiverOfNothingIsAProblemThatNamesTheNearest() {
    // Two of its three are common to q, which has one other; r has one common and none other.
    List<Finding> findings = List.of(Found.strain("r", "c"), Found.conflict("q", "a", "b", "d"));
    Waivers waivers = on(LAST, findings, waiver(7, "a", "b", "e"), waiver(9, "x"));
    assertThat(waivers.problems())
        .extracting(Object::toString)
        .containsExactly(
            "f:7:3: the waiver of a, b and e covers nothing: no such finding; nearest: the conflict"
                + " between a, b and d",
            "f:9:3: the waiver of x covers nothing: no such finding");
  }

  @Test
  void theNearestHasTheFewestOthers() {
    List<Finding> findings =
        List.of(Found.conflict("q", "a", "b", "c", "d"), Found.strain("r", "a"));
    assertThat(on(LAST, findings, waiver(1, "a", "b")).problems())
        .extracting(Object::toString)
        .containsExactly(
            "f:1:3: the waiver of a and b covers nothing: no such finding; nearest: the strain of a");
  }
}
