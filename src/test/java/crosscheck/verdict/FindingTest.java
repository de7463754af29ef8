package crosscheck.verdict;

import static crosscheck.verdict.Walls.exactly;
import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static crosscheck.verdict.Walls.within;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Tolerance;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Remark.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a finding says of its sets taken together. */
class FindingTest {

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");
  private final Ground place = Ground.place("ash");

  private static Finding conflict(Clash... clashes) {
    return Told.finding("conflict:wall", Fit.CLASHES, clashes);
  }

  private static Clash clash(Ground... members) {
    return Told.clash(Fit.CLASHES, "wall", members);
  }

  @Test
  void isAConflictOrAStrain() {
    assertThat(conflict(clash(a, b)).isConflict()).isTrue();
    assertThat(Told.finding("strain:wall", Fit.STRAINS, clash(a, b)).isConflict()).isFalse();
  }

  @Test
  void hasTheGroundsAndRulesOfAllItsSets() {
    Clash other = Told.clash(grounds(a, c), Told.check("other", Fit.CLASHES, "wall", a, c));
    Finding finding = conflict(clash(a, b), other);
    assertThat(finding.grounds()).containsExactly(a, b, c);
    assertThat(finding.rules()).containsExactly("compare", "other");
  }

  /** a is in both sets; the place is too, but what is known is not blamed. */
  @Test
  void suspectsAreTheStatementsWithoutWhichNothingClashes() {
    assertThat(conflict(clash(a, b, place), clash(a, c, place)).suspects()).containsExactly(a);
    assertThat(conflict(clash(a, b)).suspects()).containsExactly(a, b);
    assertThat(conflict(clash(a, b), clash(a, c), clash(b, c)).suspects()).isEmpty();
  }

  /** The claim of b has a voice in y as well: without x or y the rest still clashes. */
  @Test
  void hangsOnTheSourcesThatNoOtherReplaces() {
    Ground shared = Said.together(Said.own("s", "x"), Said.own("t", "y"));
    Ground known = Ground.of(Said.by("k", "knowledge", "atlas"));
    assertThat(conflict(clash(a, shared, known, place)).hangsOn()).containsExactly("a");
    assertThat(conflict(clash(a, b), clash(c, b)).hangsOn()).containsExactly("b");
  }

  @Test
  void takesRepairsAndKeepsTheRest() {
    Repair repair = Repair.of("a", Slip.DAY, "Tuesday", "Wednesday");
    Finding finding = conflict(clash(a, b));
    Finding repaired = finding.withRepairs(List.of(repair));
    assertThat(repaired.repairs()).containsExactly(repair);
    assertThat(repaired.withRepairs(List.of())).isEqualTo(finding);
  }

  @Test
  void takesTheRemarksOnItsMembers() {
    Remark first = new Remark("diagnose", "b", Kind.DIAGNOSIS, "it fits the fence");
    Remark reading = new Remark("", "a", Kind.READING, "only as nautical miles");
    Remark ofAnother = new Remark("", "c", Kind.READING, "only as short tons");
    Finding noted =
        conflict(clash(a, b)).noting(List.of(first)).noting(List.of(ofAnother, reading));
    assertThat(noted.remarks()).containsExactly(first, reading);
    assertThat(noted.clashes()).isEqualTo(conflict(clash(a, b)).clashes());
  }

  /** Sets that come later are put where they belong, and who holds which is told anew. */
  @Test
  void moreSetsOfItsOwnAreSortedIn() {
    Clash first = figures("[0, 1]", a, "[2, 3]", b);
    Clash second = figures("[0, 1]", a, "[4, 5]", c);
    Clash spoilt = Told.clash(Fit.STRAINS, "fence", a, paper("e"));
    Finding finding = Told.finding("strain:wall.length", Fit.STRAINS, second);
    assertThat(finding.camps()).isEmpty();

    Finding more = finding.with(List.of(first), List.of(spoilt));
    assertThat(more.clashes()).containsExactly(first, second);
    assertThat(more.consequences()).containsExactly(spoilt);
    assertThat(more.camps()).hasSize(3);
    assertThat(more.id()).isEqualTo("strain:wall.length");
  }

  private static Clash figures(String one, Ground left, String other, Ground right) {
    Check check = Check.of("compare", within(one, "[0, 9]", left), within(other, "[0, 9]", right));
    return Told.clash(check.grounds(), check);
  }

  /** Consequences are told with the latitude they need, too; the finding's is that of its own. */
  @Test
  void everySetIsToldWithTheLatitudeItNeeds() {
    Tolerance two = new Tolerance(BigDecimal.valueOf(2));
    Tolerance nine = new Tolerance(BigDecimal.valueOf(9));
    Finding finding = conflict(clash(a, b)).with(List.of(), List.of(clash(a, c)));
    assertThat(finding.tolerance()).isEmpty();

    Finding told = finding.withTolerances(set -> Optional.of(set.contains(c) ? nine : two));
    assertThat(told.clashes()).extracting(Clash::tolerance).containsExactly(two);
    assertThat(told.consequences()).extracting(Clash::tolerance).containsExactly(nine);
    assertThat(told.tolerance()).contains(two);
  }

  /** Where hard bounds clash in one of the sets, no margin makes the finding vanish. */
  @Test
  void vanishesOnlyWithAllItsSets() {
    Finding finding = conflict(clash(a, b), clash(a, c));
    assertThat(
            finding
                .withTolerances(
                    set ->
                        Optional.of(
                            set.contains(b) ? Tolerance.INFINITE : new Tolerance(BigDecimal.TEN)))
                .tolerance())
        .contains(Tolerance.INFINITE);
  }

  @Test
  void campsOfAConflictAreToldByCharitableRanges() {
    Check check = Check.of("compare", exactly("[0, 1]", a), exactly("[2, 3]", b));
    Finding finding = conflict(Told.clash(check.grounds(), check)).with(List.of(), List.of());
    assertThat(finding.camps()).hasSize(2);
  }
}
