package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked, what is remembered, and what is left of a contradiction. */
class QuestionsTest {

  private final Effort effort = new Effort(200, 200, 8);

  private Questions questions(Sketch sketch) {
    return new Questions(
        sketch.part().constraints(),
        Latitude.CHARITABLE,
        effort,
        Experience.NONE,
        new Experience(Experience.NONE));
  }

  private static BitSet set(Sketch sketch, String... grounds) {
    return sketch.part().numbers(Given.grounds(grounds)).orElseThrow();
  }

  /** An answer from memory is a solution without values. */
  private static void assertRemembered(Outcome outcome) {
    assertThat(outcome).isEqualTo(new Outcome.Solved(List.of()));
  }

  private static void assertSolvedAnew(Outcome outcome) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Solved.class, solved -> assertThat(solved.values()).isNotEmpty());
  }

  private static Sketch threeLengths() {
    return new Sketch()
        .says("s1", "q", "[0, 1]")
        .says("s2", "q", "[1, 2]")
        .says("s3", "q", "[5, 6]");
  }

  /** 1 is what s1 and s2 have in common; it is no answer for s3. */
  @Test
  void aSolutionAnswersForWhateverItKeeps() {
    Sketch sketch = threeLengths();
    Questions questions = questions(sketch);
    assertSolvedAnew(questions.ask(set(sketch, "s1", "s2")));
    assertRemembered(questions.ask(set(sketch, "s1", "s2")));
    assertRemembered(questions.ask(set(sketch, "s2")));
    assertThat(questions.ask(set(sketch, "s1", "s3"))).isInstanceOf(Outcome.Refuted.class);
    assertSolvedAnew(questions.ask(set(sketch, "s3")));
    assertRemembered(questions.ask(set(sketch, "s3")));
    assertRemembered(questions.ask(set(sketch, "s1")));
  }

  /** 2 and 2 and 5 go together until somebody says that the last is their product. */
  @Test
  void aProductThatIsNotExactIsNotKept() {
    Sketch sketch =
        new Sketch()
            .says("x", "x", "[2, 2]")
            .says("y", "y", "[2, 2]")
            .says("p", "p", "[5, 5]")
            .product("tie", "p", "x", "y");
    Questions questions = questions(sketch);
    assertSolvedAnew(questions.ask(set(sketch, "p", "x", "y")));
    assertThat(questions.ask(sketch.part().all())).isInstanceOf(Outcome.Refuted.class);
    assertRemembered(questions.ask(set(sketch, "p", "x", "y")));
  }

  /** Each of 101 says another number: after the last, the first solution is forgotten. */
  @Test
  void theOldestOfManySolutionsIsForgotten() {
    Sketch sketch = new Sketch();
    IntStream.rangeClosed(10, 110)
        .forEach(i -> sketch.says("s" + i, "q", "[" + i + ", " + i + "]"));
    Questions questions = questions(sketch);
    IntStream.rangeClosed(10, 109)
        .forEach(i -> assertSolvedAnew(questions.ask(set(sketch, "s" + i))));
    assertRemembered(questions.ask(set(sketch, "s10")));
    assertSolvedAnew(questions.ask(set(sketch, "s110")));
    assertRemembered(questions.ask(set(sketch, "s11")));
    assertSolvedAnew(questions.ask(set(sketch, "s10")));
  }

  /** s1 and s2 each go together with s4, s3 goes together with neither s1 nor s4. */
  @Test
  void shrinksToASetOfWhichNothingCanBeSpared() {
    Sketch sketch = threeLengths().says("s4", "q", "[0, 3]");
    Questions questions = questions(sketch);
    BitSet left = questions.shrink(sketch.part().all());
    assertThat(sketch.named(left)).hasSize(2).contains("s3");
    assertThat(questions.lastIsUnproven()).isFalse();
    assertThat(questions.hadNoAnswer()).isFalse();
    assertThat(sketch.named(questions.shrink(set(sketch, "s1", "s3")))).containsExactly("s1", "s3");
  }

  /** Two readings take three cases; with one case allowed there is no answer. */
  @Test
  void saysIfASmallerSetWasLeftUndecided() {
    Sketch sketch =
        new Sketch()
            .says("s1", "q", "[1, 1] or [3, 3]")
            .says("s2", "q", "[2, 2]")
            .says("s3", "q", "[5, 6]");
    Questions questions =
        new Questions(
            sketch.part().constraints(),
            Latitude.CHARITABLE,
            new Effort(200, 1, 8),
            Experience.NONE,
            new Experience(Experience.NONE));
    assertThat(sketch.named(questions.shrink(set(sketch, "s2", "s3")))).containsExactly("s2", "s3");
    assertThat(questions.hadNoAnswer()).isFalse();

    assertThat(questions.ask(set(sketch, "s1", "s2"))).isInstanceOf(Outcome.Undecided.class);
    assertThat(questions.hadNoAnswer()).isTrue();
    assertThat(questions.lastIsUnproven()).as("nothing was shrunk since").isFalse();

    BitSet left = questions.shrink(sketch.part().all());
    assertThat(sketch.named(left)).contains("s3");
    questions.shrink(set(sketch, "s2", "s3"));
    assertThat(questions.lastIsUnproven()).isFalse();
    assertThat(questions.hadNoAnswer()).as("once without an answer is enough").isTrue();
  }

  /** Without s3 what is left, s1 and s2, is not decided in one case. */
  @Test
  void aSetIsUnprovenIfAPartOfItWasNotDecided() {
    Sketch sketch =
        new Sketch()
            .says("s1", "q", "[1, 1] or [3, 3]")
            .says("s2", "q", "[2, 2]")
            .gap("s3", "r", "q", "[0, 0]")
            .says("s4", "r", "[2, 2]");
    Questions questions =
        new Questions(
            sketch.part().constraints(),
            Latitude.CHARITABLE,
            new Effort(200, 1, 8),
            Experience.NONE,
            new Experience(Experience.NONE));
    questions.shrink(sketch.part().all());
    assertThat(questions.lastIsUnproven()).isTrue();
    assertThat(questions.hadNoAnswer()).isTrue();
  }
}
