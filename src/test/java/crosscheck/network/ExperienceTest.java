package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is carried over from one search to that of a like network, and what is not. */
class ExperienceTest {

  /** No question of a search with no cases to look at is answered but from memory. */
  private static final Effort NOTHING_NEW = new Effort(200, 0, 8);

  private static Questions asking(Sketch sketch, Effort effort, Experience before, Experience now) {
    return new Questions(sketch.part().constraints(), Latitude.CHARITABLE, effort, before, now);
  }

  private static Experience of(Sketch sketch) {
    Experience learnt = new Experience(Experience.NONE);
    asking(sketch, Sketch.EFFORT, Experience.NONE, learnt).ask(sketch.part().all());
    return learnt;
  }

  private static Outcome remembered(Sketch sketch, Experience before, String... grounds) {
    BitSet asked =
        grounds.length == 0
            ? sketch.part().all()
            : sketch.part().numbers(Given.grounds(grounds)).orElseThrow();
    return asking(sketch, NOTHING_NEW, before, new Experience(Experience.NONE)).ask(asked);
  }

  @Test
  void withoutExperienceNothingIsKnown() {
    assertThat(remembered(wall("[3, 4]"), Experience.NONE)).isInstanceOf(Outcome.Undecided.class);
  }

  /** A solution has q at most 4: it serves for [0, 10] too, and not for [5, 6]. */
  @Test
  void aSolutionServesWhereItKeepsWhatWasEdited() {
    Experience learnt = of(wall("[3, 4]"));
    assertThat(remembered(wall("[0, 10]"), learnt)).isInstanceOf(Outcome.Solved.class);
    assertThat(remembered(wall("[5, 6]"), learnt)).isInstanceOf(Outcome.Undecided.class);
    assertThat(remembered(wall("[5, 6]"), learnt, "first")).isInstanceOf(Outcome.Solved.class);
  }

  /** The solution says nothing of r. */
  @Test
  void aSolutionDoesNotServeForQuantitiesItDoesNotKnow() {
    Experience learnt = of(wall("[3, 4]"));
    Sketch larger = wall("[3, 4]").gap("tie", "r", "q", "[1, 1]");
    assertThat(remembered(larger, learnt)).isInstanceOf(Outcome.Undecided.class);
  }

  /** 1 to 4 and 7 to 8 exclude each other, whatever a third says; an edited premise frees them. */
  @Test
  void aContradictionServesAsLongAsItsPremisesStand() {
    Experience learnt = of(wall("[7, 8]"));
    Sketch withThird = wall("[7, 8]").says("third", "q", "[0, 9]");
    assertThat(remembered(withThird, learnt))
        .isEqualTo(
            new Outcome.Refuted(
                withThird.part().numbers(Given.grounds("first", "second")).orElseThrow()));
    assertThat(remembered(withThird, learnt, "second", "third"))
        .isInstanceOf(Outcome.Undecided.class);
    assertThat(remembered(wall("[6, 8]"), learnt)).isInstanceOf(Outcome.Undecided.class);
  }

  /** Plain readings are told apart from charitable ones. */
  @Test
  void whatHoldsOfOneLatitudeIsNotKnownOfAnother() {
    Experience learnt = of(wall("[7, 8]"));
    Sketch sketch = wall("[7, 8]");
    assertThat(learnt.refutations(Latitude.CHARITABLE, sketch.part().constraints())).hasSize(1);
    assertThat(learnt.refutations(Latitude.PLAIN, sketch.part().constraints())).isEmpty();
    Experience solved = of(wall("[3, 4]"));
    assertThat(solved.solutions(Latitude.CHARITABLE, sketch.part().constraints())).hasSize(1);
    assertThat(solved.solutions(Latitude.PLAIN, sketch.part().constraints())).isEmpty();
  }

  /** A search of an edited network finds the same with experience as without. */
  @Test
  void findingsAreTheSameWithAndWithoutExperience() {
    Search first = circle("[5, 6]").search();
    Sketch edited = circle("[4, 6]");
    Search anew = edited.search();
    Search again = Search.of(edited.network(), new Shown(), Sketch.EFFORT, first.experience());
    assertThat(Sketch.members(first)).isEqualTo(Sketch.members(anew)).isNotEmpty();
    assertThat(again.contradictions()).isEqualTo(anew.contradictions());
  }

  /** With effort for one question at most, a search finds no more than it knew. */
  private static Search inVain(Sketch sketch, Experience before) {
    return Search.of(sketch.network(), new Shown(), new Effort(1, 0, 8), before);
  }

  private static PartSearch.Asked asked(Sketch sketch, BitSet... seeds) {
    return new PartSearch.Asked(
        sketch.part(), Fit.CLASHES, List.of(seeds), Sketch.EFFORT.forConflictsOnly());
  }

  /** The same part is not searched again; one of which a statement says something else is. */
  @Test
  void aSearchIsRememberedWithEverythingItDependsOn() {
    Experience learnt = circle("[5, 6]").search().experience();
    BitSet all = circle("[5, 6]").part().all();
    assertThat(learnt.found(asked(circle("[5, 6]"))))
        .contains(new PartSearch.Found(List.of(all), true, false));
    assertThat(learnt.found(asked(circle("[5, 6]"), all))).as("another seed").isEmpty();
    assertThat(learnt.found(asked(circle("[4, 6]")))).as("another range").isEmpty();
    assertThat(learnt.found(asked(circle("[5, 6]").says("more", "a", "[0, 1]")))).isEmpty();
    Effort less = new Effort(1, 0, 0);
    Part part = circle("[5, 6]").part();
    assertThat(learnt.found(new PartSearch.Asked(part, Fit.CLASHES, List.of(), less))).isEmpty();
  }

  /** Of the steps 1 to 2 and 1 to 2 back by 2 to 4: the edited way back closes the circle. */
  @Test
  void aCircleThatAnEditClosesIsNotFoundAnyMore() {
    Experience learnt = circle("[5, 6]").search().experience();
    Sketch closed = circle("[-4, -2]");
    Search again = Search.of(closed.network(), new Shown(), Sketch.EFFORT, learnt);
    assertThat(again.contradictions()).isEmpty();
    assertThat(again.shortfalls()).isEmpty();
  }

  /** A minimal set is known wherever all its premises stand, whatever else is said. */
  @Test
  void aMinimalSetIsKnownWhereItsPremisesStand() {
    Experience learnt = circle("[5, 6]").search().experience();
    Sketch more = circle("[5, 6]").says("more", "a", "[0, 1]");
    assertThat(minimal(learnt, more)).containsExactly(List.of("ab", "bc", "ca"));
    assertThat(Sketch.members(inVain(more, learnt))).containsExactly("CLASHES ab bc ca");
    assertThat(minimal(learnt, circle("[4, 6]"))).isEmpty();
    assertThat(Sketch.members(inVain(circle("[4, 6]"), learnt))).isEmpty();
    assertThat(learnt.minimal(Latitude.PLAIN, more.part().constraints())).hasSize(1);
    assertThat(learnt.minimal(Latitude.HARD_ENDS_ONLY, more.part().constraints())).isEmpty();
  }

  /** Who gives the first step says now, too, that it takes no time at all, against his own word. */
  @Test
  void aSetIsNotMinimalAnyMoreIfAMemberSaysMore() {
    Experience learnt = circle("[5, 6]").search().experience();
    Sketch more = circle("[5, 6]").gap("ab", "b", "a", "[0, 0]");
    assertThat(learnt.refutations(Latitude.CHARITABLE, more.part().constraints())).isNotEmpty();
    assertThat(minimal(learnt, more)).isEmpty();
    Search again = Search.of(more.network(), new Shown(), Sketch.EFFORT, learnt);
    assertThat(Sketch.members(again)).containsExactly("CLASHES ab");
  }

  private static List<List<String>> minimal(Experience learnt, Sketch sketch) {
    return learnt.minimal(Latitude.CHARITABLE, sketch.part().constraints()).stream()
        .map(sketch::named)
        .toList();
  }

  /** A search that had its answers from before hands on what they rest on. */
  @Test
  void whatWasKnownIsHandedOn() {
    Sketch sketch = circle("[5, 6]");
    Experience first = sketch.search().experience();
    Experience second = Search.of(sketch.network(), new Shown(), Sketch.EFFORT, first).experience();
    Constraints constraints = sketch.part().constraints();
    assertThat(second.solutions(Latitude.CHARITABLE, constraints))
        .isNotEmpty()
        .isEqualTo(first.solutions(Latitude.CHARITABLE, constraints));
    assertThat(second.refutations(Latitude.PLAIN, constraints)).isNotEmpty();
    assertThat(minimal(second, sketch)).isEqualTo(minimal(first, sketch)).isNotEmpty();
  }

  /** What was shown of unchanged premises is not shown again; of others it is. */
  @Test
  void aProofIsRememberedWithItsPremises() {
    Part part = circle("[5, 6]").part();
    Contradiction proof = circle("[5, 6]").search().contradictions().get(0);
    Experience learnt = new Experience(Experience.NONE);
    learnt.note(Latitude.CHARITABLE, part, proof);
    assertThat(learnt.shown(Latitude.CHARITABLE, part)).contains(proof);
    assertThat(learnt.shown(Latitude.PLAIN, part)).isEmpty();
    assertThat(learnt.shown(Latitude.CHARITABLE, circle("[4, 6]").part())).isEmpty();
  }

  /** A ground is the same with another voice, but who contradicts whom is not. */
  @Test
  void aProofIsRememberedWithItsVoices() {
    Experience learnt = circle("[5, 6]").search().experience();
    assertThat(learnt.shown(Latitude.CHARITABLE, closedBy(Given.ground("ca")))).isPresent();
    Ground both = Given.ground("ca").with(Given.ground("d"));
    assertThat(both).isEqualTo(Given.ground("ca"));
    assertThat(learnt.shown(Latitude.CHARITABLE, closedBy(both))).isEmpty();
  }

  private static Part closedBy(Ground ground) {
    return new Sketch()
        .gap("ab", "b", "a", "[1, 2]")
        .gap("bc", "c", "b", "[1, 2]")
        .with(Tie.offset("gap", ground, "a", "c", Given.rings("[5, 6]", "[5, 6]")))
        .part();
  }

  private static Sketch wall(String second) {
    return new Sketch().says("first", "q", "[1, 4]").says("second", "q", second);
  }

  /** b is after a, c after b, and a after c. */
  private static Sketch circle(String last) {
    return new Sketch()
        .gap("ab", "b", "a", "[1, 2]")
        .gap("bc", "c", "b", "[1, 2]")
        .gap("ca", "a", "c", last);
  }
}
