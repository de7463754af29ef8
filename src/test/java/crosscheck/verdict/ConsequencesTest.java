package crosscheck.verdict;

import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** What one doubtful statement spoils all over the network is told once, under its root. */
class ConsequencesTest {

  private static final int TWO_SUSPECTS = 2;

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");
  private final Ground d = paper("d");
  private final Ground e = paper("e");

  private static Finding conflict(String subject, Ground... members) {
    return Told.finding(
        "conflict:" + subject, Fit.CLASHES, Told.clash(Fit.CLASHES, subject, members));
  }

  private static Clash strain(String subject, Ground... members) {
    return Told.clash(Fit.STRAINS, subject, members);
  }

  private static List<Finding> told(List<Finding> conflicts, Clash... strains) {
    return told(TWO_SUSPECTS, conflicts, strains);
  }

  private static List<Finding> told(int suspects, List<Finding> conflicts, Clash... strains) {
    return Consequences.of(
        conflicts,
        List.of(strains),
        suspects,
        strain -> Told.finding("strain:" + strain.subject(), Fit.STRAINS, strain));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  private static List<SortedSet<Ground>> sets(Finding finding) {
    return finding.clashes().stream().map(Clash::grounds).toList();
  }

  private static List<SortedSet<Ground>> consequences(Finding finding) {
    return finding.consequences().stream().map(Clash::grounds).toList();
  }

  @Test
  void whatNothingHasToDoWithStaysAsItIs() {
    Finding wall = conflict("wall", a, b);
    List<Finding> told = told(List.of(wall), strain("fence", c, d));
    assertThat(ids(told)).containsExactly("conflict:wall", "strain:fence");
    assertThat(told.get(0)).isSameAs(wall);
    assertThat(told.get(1).consequences()).isEmpty();
  }

  @Test
  void aStrainOfASuspectOfAConflictIsItsConsequence() {
    List<Finding> told = told(List.of(conflict("wall", a, b)), strain("fence", b, c));
    assertThat(ids(told)).containsExactly("conflict:wall");
    assertThat(sets(told.get(0))).containsExactly(grounds(a, b));
    assertThat(consequences(told.get(0))).containsExactly(grounds(b, c));
  }

  /** Even on its own subject: a strain is no set of a conflict. */
  @Test
  void aStrainIsNeverOneMoreSetOfAConflict() {
    List<Finding> told = told(List.of(conflict("wall", a, b)), strain("wall", a, b, c));
    assertThat(sets(told.get(0))).containsExactly(grounds(a, b));
    assertThat(consequences(told.get(0))).containsExactly(grounds(a, b, c));
  }

  /** Conflicts that share a suspect stay two findings. */
  @Test
  void conflictsAreNeverMadeLessOf() {
    assertThat(ids(told(List.of(conflict("wall", a, b), conflict("fence", a, c)))))
        .containsExactly("conflict:wall", "conflict:fence");
  }

  @Test
  void theFirstConflictThatBlamesAStatementIsTheRoot() {
    List<Finding> told =
        told(List.of(conflict("wall", a, b), conflict("fence", a, c)), strain("gate", a, d));
    assertThat(consequences(told.get(0))).containsExactly(grounds(a, d));
    assertThat(consequences(told.get(1))).isEmpty();
    List<Finding> ofTwo =
        told(List.of(conflict("wall", d, b), conflict("fence", a, c)), strain("gate", a, d));
    assertThat(consequences(ofTwo.get(0)))
        .as("of two roots the one that comes first, though a is named before d")
        .containsExactly(grounds(a, d));
  }

  /** With three suspects nobody can say which is the root. */
  @Test
  void whoBlamesManyIsNoRoot() {
    Finding wall = conflict("wall", a, b, c);
    assertThat(ids(told(2, List.of(wall), strain("fence", a, d))))
        .containsExactly("conflict:wall", "strain:fence");
    assertThat(ids(told(3, List.of(wall), strain("fence", a, d)))).containsExactly("conflict:wall");
  }

  /** Each pair of three clashes: none of them is to blame alone. */
  @Test
  void whoBlamesNobodyIsNoRoot() {
    Finding wall =
        Told.finding(
            "conflict:wall",
            Fit.CLASHES,
            Told.clash(Fit.CLASHES, "wall", a, b),
            Told.clash(Fit.CLASHES, "wall", a, c),
            Told.clash(Fit.CLASHES, "wall", b, c));
    assertThat(ids(told(List.of(wall), strain("fence", a, d))))
        .containsExactly("conflict:wall", "strain:fence");
  }

  /** What blames a and b and one more, on the same subject, is one more set of the finding. */
  @Test
  void aStrainThatBlamesTheSameOnOneSubjectIsOneMoreSet() {
    List<Finding> told = told(List.of(), strain("wall", a, b), strain("wall", a, b, c));
    assertThat(ids(told)).containsExactly("strain:wall");
    assertThat(sets(told.get(0))).containsExactlyInAnyOrder(grounds(a, b), grounds(a, b, c));
    assertThat(told.get(0).consequences()).isEmpty();
  }

  /** It is told of the fence first, but a comparison shows it of the wall as well. */
  @Test
  void aSetIsToldOfTheSubjectItIsOneMoreSetOf() {
    Clash both =
        Told.clash(
            grounds(a, b, c),
            Told.check("compare", Fit.STRAINS, "fence", a, b, c),
            Told.check("compare", Fit.STRAINS, "wall", a, b, c));
    Finding told = told(List.of(), strain("wall", a, b), both).get(0);
    assertThat(told.clashes()).extracting(Clash::subject).containsExactly("wall", "wall");
    assertThat(told.consequences()).isEmpty();
  }

  @Test
  void aStrainThatBlamesTheSameOnAnotherSubjectIsAConsequence() {
    Finding told = told(List.of(), strain("wall", a, b), strain("fence", a, b, c)).get(0);
    assertThat(sets(told)).containsExactly(grounds(a, b));
    assertThat(consequences(told)).containsExactly(grounds(a, b, c));
  }

  /** Strains of few statements are the roots, whatever the order they come in. */
  @Test
  void strainsOfFewStatementsComeFirst() {
    List<Finding> told = told(List.of(), strain("arch", a, b, c), strain("wall", a, b));
    assertThat(ids(told)).containsExactly("strain:wall");
    assertThat(consequences(told.get(0))).containsExactly(grounds(a, b, c));
  }

  @Test
  void ofEquallyFewTheEasiestToFollowComesFirst() {
    List<Finding> told = told(List.of(), strain("wall", a, b), strain("fence", b, c));
    assertThat(ids(told)).containsExactly("strain:fence");
    assertThat(consequences(told.get(0))).containsExactly(grounds(a, b));
  }

  /** A strain with the same two suspects comes before a conflict with one of them. */
  @Test
  void whoBlamesTheSameIsTheRootBeforeAConflict() {
    List<Finding> told =
        told(List.of(conflict("tower", d, e)), strain("wall", a, b), strain("zone", a, b, d));
    assertThat(ids(told)).containsExactly("conflict:tower", "strain:wall");
    assertThat(consequences(told.get(0))).isEmpty();
    assertThat(consequences(told.get(1))).containsExactly(grounds(a, b, d));
  }

  /** A conflict that blames d comes before a strain that blames a and something else. */
  @Test
  void aConflictIsTheRootBeforeAStrainThatBlamesOnlyOne() {
    List<Finding> told =
        told(List.of(conflict("tower", d, e)), strain("wall", a, b), strain("zone", a, d));
    assertThat(ids(told)).containsExactly("conflict:tower", "strain:wall");
    assertThat(consequences(told.get(0))).containsExactly(grounds(a, d));
    assertThat(consequences(told.get(1))).isEmpty();
  }

  /** c and d have no suspect of the first in common with it: they strain in their own right. */
  @Test
  void oneSubjectHasOneStrain() {
    List<Finding> told = told(List.of(), strain("wall", a, b), strain("wall", c, d));
    assertThat(ids(told)).containsExactly("strain:wall");
    assertThat(sets(told.get(0))).containsExactly(grounds(a, b), grounds(c, d));
    assertThat(told.get(0).consequences()).isEmpty();
  }

  /** The first blames three, too many to be a root: what strains beside it is no consequence. */
  @Test
  void whoIsNoRootHasNoConsequences() {
    List<Finding> told = told(List.of(), strain("wall", a, b, c), strain("wall", a, d, e));
    assertThat(ids(told)).containsExactly("strain:wall");
    assertThat(sets(told.get(0))).containsExactly(grounds(a, b, c), grounds(a, d, e));
    assertThat(told.get(0).consequences()).isEmpty();
  }

  /** A conflict on the wall does not swallow what strains there between others. */
  @Test
  void aStrainBesideAConflictOnOneSubjectIsAFindingOfItsOwn() {
    assertThat(ids(told(List.of(conflict("wall", a, b)), strain("wall", c, d))))
        .containsExactly("conflict:wall", "strain:wall");
  }

  @Test
  void whatComesOfNoSuspectsIsNothing() {
    assertThat(told(List.of())).isEmpty();
  }
}
