package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final String HAPPENS = "happens: storm";

  /** The coverage of source A with these marks in paragraph 1. */
  private static SourceCoverage coverage(String marks, String... statementsAndMore) {
    String yaml =
        Sample.WORLD.replace("origins:", "marks: {1: [" + marks + "]}, origins:")
            + String.join("", statementsAndMore);
    return Sample.readText(yaml).coverage().bySource().get("A");
  }

  private static String said(String id, String wording) {
    return Sample.statement(id, wording, HAPPENS);
  }

  private static String aside(String wording) {
    return "- {source: A, paragraph: 1, wording: " + wording + ", reason: r}\n";
  }

  @Test
  void aMarkIsEncodedByAWordingThatHoldsIt() {
    SourceCoverage coverage =
        coverage(
            "47 riders, Tuesday, two", said("a", "with 47 riders"), "set-aside:\n", aside("two"));
    assertThat(coverage).isEqualTo(new SourceCoverage(3, 1, 1, List.of(new Mark(1, "Tuesday"))));
    assertThat(coverage.share()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void aPartOfAWordOrAFigureHoldsNothing() {
    assertThat(coverage("two", said("a", "twofold")).encoded()).isZero();
    assertThat(coverage("\"900 miles\"", said("a", "over 1,900 miles")).encoded()).isZero();
  }

  @Test
  void repeatedFiguresNeedStatementsOfTheirOwn() {
    assertThat(coverage("Monday, Monday", said("a", "left on Monday")).left())
        .containsExactly(new Mark(1, "Monday"));
    assertThat(
            coverage("Monday, Monday", said("a", "left on Monday"), said("b", "on Monday to"))
                .encoded())
        .isEqualTo(2);
    assertThat(coverage("Monday, Monday", said("a", "from Monday to Monday")).encoded())
        .isEqualTo(2);
  }

  @Test
  void aWordingInsideAnotherIsTheSamePieceOfText() {
    assertThat(
            coverage("Monday, Monday", said("a", "left on Monday"), said("b", "Monday")).encoded())
        .isEqualTo(1);
    SourceCoverage coverage =
        coverage(
            "Monday, Monday",
            said("a", "left on Monday"),
            "set-aside:\n",
            aside("ferry left on Monday"));
    assertThat(coverage).isEqualTo(new SourceCoverage(2, 1, 0, List.of(new Mark(1, "Monday"))));
  }

  @Test
  void oneStatementCoversEveryRepeatOfAPlace() {
    // The ferry lands in Easthaven, which is also called East Haven.
    assertThat(
            coverage(
                    "Easthaven, East Haven, Westford, Easthaven",
                    Sample.statement("a", "came ashore", "happens: lands"))
                .left())
        .containsExactly(new Mark(1, "Westford"));
    assertThat(coverage("Westford, Westford", said("a", "near Westford")).encoded()).isEqualTo(2);
    assertThat(
            coverage("Westford, Westford", said("a", "x"), "set-aside:\n", aside("off Westford"))
                .setAside())
        .isEqualTo(2);
  }

  @Test
  void claimsReferToThePlacesOfTheirDistancesAndJourneys() {
    assertThat(
            coverage(
                    "Easthaven, Westford",
                    Sample.statement("a", "620 miles", "gives: sound.straight-line"))
                .left())
        .isEmpty();
    assertThat(
            coverage(
                    "Easthaven, Westford",
                    Sample.statement("a", "620 miles", "gives: crossing.distance"))
                .left())
        .isEmpty();
    assertThat(
            coverage(
                    "Easthaven, Westford",
                    Sample.statement("a", "then", "order: {first: leaves, then: lands}"))
                .left())
        .isEmpty();
  }

  @Test
  void aStatementOfAnotherParagraphCoversNothing() {
    String elsewhere = said("a", "Monday").replace("paragraph: 1", "paragraph: 2");
    assertThat(coverage("Monday", elsewhere).encoded()).isZero();
  }

  @Test
  void aSourceOfWhichNothingIsKnownIsNotCounted() {
    Coverage coverage = Sample.read(said("a", "Monday")).coverage();
    assertThat(coverage.bySource()).isEmpty();
    assertThat(coverage.uncounted()).containsExactly("A");
  }

  @Test
  void aTextWithoutMarksHasNothingLeft() {
    assertThat(new SourceCoverage(0, 0, 0, List.of()).share()).isEqualTo(1);
  }
}
