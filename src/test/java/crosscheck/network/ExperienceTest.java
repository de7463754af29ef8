package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** What is carried over from one search to that of a like network, and what is not. */
class ExperienceTest {

  /** No question of a search with no cases to look at is answered but from memory. */
  private static final Effort NOTHING_NEW = new Effort(200, 0, 8);

  private static Questions asking(Sketch sketch, Effort effort, Experience before, Experience now) {
    return new Questions(sketch.part().constraints(), Latitude.CHARITABLE, effort, before, now);
  }

  private static Experience of(Sketch sketch) {
    Experience learnt = new Experience();
    asking(sketch, Sketch.EFFORT, Experience.NONE, learnt).ask(sketch.part().all());
    return learnt;
  }

  private static Outcome remembered(Sketch sketch, Experience before, String... grounds) {
    BitSet asked =
        grounds.length == 0
            ? sketch.part().all()
            : sketch.part().numbers(Given.grounds(grounds)).orElseThrow();
    return asking(sketch, NOTHING_NEW, before, new Experience()).ask(asked);
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

  /** What was shown of unchanged premises is not shown again; of others it is. */
  @Test
  void aProofIsRememberedWithItsPremises() {
    Part part = circle("[5, 6]").part();
    Contradiction proof = circle("[5, 6]").search().contradictions().get(0);
    Experience learnt = new Experience();
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
