package crosscheck.verdict;

import static crosscheck.verdict.Walls.derived;
import static crosscheck.verdict.Walls.exactly;
import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static crosscheck.verdict.Walls.within;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Claim.Manner;
import crosscheck.dossier.Ground;
import crosscheck.network.Contradiction;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import crosscheck.verdict.Findings.Limits;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How minimal sets are gathered into findings. */
class FindingsTest {

  private static final Limits LIMITS = new Limits(3, 2);

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");
  private final Ground d = paper("d");
  private final Ground place = Ground.place("ash");

  private static List<Finding> found(Check... checks) {
    return Findings.of(List.of(), List.of(checks), List.of(), LIMITS);
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  private static Check clash(String subject, Ground... members) {
    return Told.check("compare", Fit.CLASHES, subject, members);
  }

  private static Check strain(String subject, Ground... members) {
    return Told.check("compare", Fit.STRAINS, subject, members);
  }

  @Test
  void agreementsAreNoFindings() {
    assertThat(found(Told.check("compare", Fit.AGREES, "wall", a, b))).isEmpty();
  }

  @Test
  void conflictsComeBeforeStrainsAndNameTheirSubject() {
    List<Finding> findings = found(strain("fence", c, d), clash("wall", a, b));
    assertThat(ids(findings)).containsExactly("conflict:wall", "strain:fence");
    assertThat(findings).extracting(Finding::subject).containsExactly("wall", "fence");
    assertThat(findings).extracting(Finding::fit).containsExactly(Fit.CLASHES, Fit.STRAINS);
  }

  /** Three statements on one wall clash in pairs: one finding, and not one for each pair. */
  @Test
  void clashesOfOneSubjectAreOneFinding() {
    List<Finding> findings = found(clash("wall", b, c), clash("wall", a, c), clash("wall", a, b));
    assertThat(ids(findings)).containsExactly("conflict:wall");
    assertThat(findings.get(0).clashes())
        .extracting(Clash::grounds)
        .containsExactly(grounds(a, b), grounds(a, c), grounds(b, c));
  }

  /** The fence takes one step of reasoning less than the wall; by name it would come later. */
  @Test
  void theConflictThatIsEasiestToFollowComesFirst() {
    Check hard = Check.of("compare", derived(exactly("[0, 1]", a)), exactly("[2, 3]", b));
    assertThat(ids(found(hard, clash("windmill", c, d))))
        .containsExactly("conflict:windmill", "conflict:wall.length");
    assertThat(ids(found(clash("windmill", c, d), clash("wall", a, b))))
        .as("equally easy: by subject")
        .containsExactly("conflict:wall", "conflict:windmill");
  }

  /** Plain readings of four statements are no strain; a conflict of four is one. */
  @Test
  void aStrainOfManyStatementsIsNotTold() {
    assertThat(ids(found(strain("wall", a, b, c)))).containsExactly("strain:wall");
    assertThat(found(strain("wall", a, b, c, d))).isEmpty();
    assertThat(ids(found(strain("wall", a, b, c, place)))).containsExactly("strain:wall");
    assertThat(ids(found(clash("wall", a, b, c, d)))).containsExactly("conflict:wall");
  }

  @Test
  void whatIsKnownOfTwoSuspectsIsAConsequence() {
    List<Check> checks = List.of(strain("wall", a, b), strain("fence", b, c));
    List<Finding> rooted = Findings.of(List.of(), checks, List.of(), new Limits(3, 2));
    assertThat(ids(rooted)).containsExactly("strain:fence");
    assertThat(rooted.get(0).consequences())
        .extracting(Clash::grounds)
        .containsExactly(grounds(a, b));
    List<Finding> rootless = Findings.of(List.of(), checks, List.of(), new Limits(3, 1));
    assertThat(ids(rootless)).containsExactly("strain:fence", "strain:wall");
  }

  @Test
  void theWitnessTakesTheFewestSteps() {
    Check easy = Check.of("z-rule", exactly("[0, 1]", a), exactly("[2, 3]", b));
    Check hard = Check.of("a-rule", derived(exactly("[0, 1]", a)), exactly("[2, 3]", b));
    Clash clash = found(hard, easy).get(0).clashes().get(0);
    assertThat(clash.witness()).isEqualTo(easy);
    assertThat(clash.witnesses()).containsExactly(easy, hard);
  }

  /** The set is told of the wall, of which b speaks, rather than of what follows for the fence. */
  @Test
  void theWitnessIsAboutWhatAMemberSpeaksOf() {
    Check fence = clash("fence", a, b);
    Check wall = clash("wall", a, b);
    List<Claim> claims =
        List.of(
            new Claim.Happens(b, Manner.ASSERTED, "wall"),
            new Claim.Happens(c, Manner.ASSERTED, "fence"));
    List<Finding> findings = Findings.of(claims, List.of(fence, wall), List.of(), LIMITS);
    assertThat(ids(findings)).containsExactly("conflict:wall");
    assertThat(findings.get(0).clashes().get(0).witnesses()).containsExactly(wall, fence);
    assertThat(ids(found(fence, wall))).containsExactly("conflict:fence");
  }

  /** Two estimates on either side are easier to follow than three against one. */
  @Test
  void theWitnessHasEvenSides() {
    Estimate one = exactly("[0, 1]", a);
    Estimate two = exactly("[5, 6]", b);
    Check even = Check.of("even", derived(one), derived(two));
    Check uneven = Check.of("at-odds", ofTwo(one), two);
    assertThat(List.of(even.size(), uneven.size())).containsExactly(4, 4);
    assertThat(found(uneven, even).get(0).clashes().get(0).witness()).isEqualTo(even);
  }

  /** The same, as what follows from two estimates. */
  private static Estimate ofTwo(Estimate estimate) {
    List<Estimate> bases =
        Stream.of("left", "right")
            .map(id -> Estimate.known("made-up", estimate.support(), id, Kind.LENGTH, Rings.ALL))
            .toList();
    return Estimate.derived(
        "tie", "", new TreeSet<>(), Walls.LENGTH, Kind.LENGTH, estimate.rings(), bases);
  }

  /** A comparison that merely strains is no witness of a clash of the same statements. */
  @Test
  void aStrainIsNoWitnessOfAClash() {
    Check strains = Check.of("compare", within("[0, 1]", "[0, 3]", a), exactly("[2, 3]", b));
    Check clashes = Check.of("another", derived(exactly("[0, 1]", a)), exactly("[2, 3]", b));
    assertThat(strains.size()).isLessThan(clashes.size());
    List<Finding> findings = found(strains, clashes);
    assertThat(ids(findings)).containsExactly("conflict:wall.length");
    assertThat(findings.get(0).clashes().get(0).witnesses()).containsExactly(clashes);
  }

  private static Check proven(Ground... members) {
    Tie there = Tie.before("order", grounds(members), "start", "end");
    Tie back = Tie.before("order", grounds(members), "end", "start");
    return Check.proven(
        "prove", new Contradiction(grounds(members), Fit.CLASHES, List.of(), List.of(there, back)));
  }

  /** Every rule that shows a set is named, and those that led to the easiest comparison. */
  @Test
  void aClashNamesTheRulesThatShowIt() {
    Check derivedOnce = Check.of("compare", derived(exactly("[0, 1]", a)), exactly("[2, 3]", b));
    Check derivedTwice =
        Check.of("double", derived(exactly("[0, 1]", a)), derived(exactly("[2, 3]", b)));
    assertThat(found(derivedOnce, derivedTwice).get(0).rules())
        .containsExactly("compare", "double", "made-up", "tie");
    assertThat(found(Told.check("one", Fit.CLASHES, "wall", a, b)).get(0).rules())
        .containsExactly("one");
  }

  @Test
  void aProofCountsOnlyWhereNoComparisonShowsTheSet() {
    assertThat(found(proven(a, b), clash("wall", a, b)).get(0).rules()).containsExactly("compare");
    assertThat(found(proven(a, b)).get(0).rules()).containsExactly("order", "prove");
  }

  @Test
  void aFindingBringsTheRemarksOfItsMembers() {
    Remark ofB = new Remark("diagnose", "b", Remark.Kind.DIAGNOSIS, "it fits the fence");
    Remark ofA = new Remark("diagnose", "a", Remark.Kind.DIAGNOSIS, "it fits the gate");
    Remark ofC = new Remark("diagnose", "c", Remark.Kind.DIAGNOSIS, "it fits the hedge");
    List<Check> checks = List.of(clash("wall", a, b), clash("wall", b, d));
    Finding finding = Findings.of(List.of(), checks, List.of(ofC, ofB, ofA), LIMITS).get(0);
    assertThat(finding.remarks()).containsExactly(ofA, ofB);
  }

  @Test
  void aFindingBringsTheCampsOfItsSubject() {
    Finding finding = found(Check.of("compare", exactly("[0, 1]", a), exactly("[2, 3]", b))).get(0);
    assertThat(finding.camps()).hasSize(2);
    assertThat(finding.consequences()).isEmpty();
    assertThat(finding.repairs()).isEmpty();
  }
}
