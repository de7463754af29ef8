package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.verdict.Verdict;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  private static final String WALL =
      """
      quantities: {wall: {kind: length, title: The wall}, moat: {kind: length, title: The moat}}
      statements:
      - {id: one, source: a, paragraph: 1, wording: 100 m, says: s, gives: wall}
      - {id: two, source: b, paragraph: 1, wording: about 100 m, says: s, gives: wall}
      - {id: moat, source: b, paragraph: 2, wording: 7 m, says: s, gives: moat}
      """;

  @Test
  void anAgreementIsToldWithBothSides() {
    // 100 m to the ten: 95 to 105 m, charitably no more than 5 %; about adds 5 and 10 %
    assertThat(new Reasons(Small.judged(WALL)).of("one").text())
        .isEqualTo(
            """
            one is corroborated: agrees with two
              one-quantity-one-value, The wall: a par. 1 "100 m" says 95 to 105 m, and b par. 1 "about 100 m"
                says 95 to 105 m: they go together
                A  95 to 105 m
                   `- one: a par. 1 "100 m" (own voice)
                B  95 to 105 m (charitably 90 to 110 m)
                   `- two: b par. 1 "about 100 m" (own voice)
            """);
  }

  /** 1,640 feet are 500 m; the hedge holds for both figures. */
  @Test
  void aConversionIsToldInItsOwnWords() {
    String hedged =
        """
        quantities: {wall: {kind: length, title: The wall}}
        statements:
        - {id: far, source: a, paragraph: 1, wording: 'about 300 metres (1,640 feet)', says: s, gives: wall}
        - {id: odd, source: b, paragraph: 1, wording: quite far, says: s, gives: wall, value: 300 m, converts: far}
        """;
    assertThat(new Reasons(Small.judged(hedged)).of("far").text())
        .contains(
            "far: a par. 1 \"about 300 metres (1,640 feet)\"",
            "far-converted: a par. 1 \"1,640 feet\"");
    assertThat(new Reasons(Small.judged(hedged)).of("odd").text()).contains("\"quite far\"");
  }

  @Test
  void whatIsUncheckedHasNoComparison() {
    Why why = new Reasons(Small.judged(WALL)).of("moat");
    assertThat(why.because()).isEmpty();
    assertThat(why.text())
        .isEqualTo(
            "moat is unchecked: nothing in the dossier, and no rule, says anything else of moat\n");
  }

  @Test
  void aConflictIsToldByItsSetsAndAStrainByItsOwn() {
    // 100 m is at most 105 m; 120 m at least 115 m (charitably too); 108 m is 107.5 to 108.5 m
    Reasons reasons =
        new Reasons(
            Small.judged(
                WALL
                    + "- {id: far, source: c, paragraph: 1, wording: 120 m, says: s, gives: wall}\n"
                    + "- {id: odd, source: c, paragraph: 2, wording: 108 m, says: s, gives: wall}\n"));
    assertThat(reasons.of("far").verdict()).isEqualTo(Verdict.CONFLICTING);
    assertThat(reasons.of("far").because())
        .flatExtracting(Why.Because::sides)
        .flatExtracting(Side::voices)
        .extracting(Voice::id)
        .contains("one", "two", "odd");
    assertThat(reasons.of("two").verdict()).isEqualTo(Verdict.CONFLICTING);
    assertThat(reasons.of("two").because())
        .allSatisfy(because -> assertThat(because.sentence()).doesNotContain("charitably"));
  }

  @Test
  void anUnknownStatementIsRefused() {
    Reasons reasons = new Reasons(Small.judged(WALL));
    assertThatThrownBy(() -> reasons.of("three")).hasMessage("three");
  }

  private static final String TRIP =
      """
      journeys: {trip: {title: A trip}}
      statements:
      - {id: rough, source: a, paragraph: 1, wording: about 300 km, says: s, gives: trip.distance}
      - {id: exact, source: b, paragraph: 1, wording: 300 km, says: s, gives: trip.distance}
      - {id: time, source: c, paragraph: 1, wording: 5 hours, says: s, gives: trip.duration}
      """;

  @Test
  void theTightestDerivationComesFirstAndUnfoldsToWordings() {
    // 285 to 315 km, charitably, in 4.5 to 5.5 h against 270 to 330 km: exact is the tighter one
    String text = new Reasons(Small.judged(TRIP)).text("trip.average-speed");
    assertThat(text).startsWith("A trip: average speed: ");
    assertThat(text)
        .contains("by\n  distance-speed-duration\n|- A trip: distance: 295 to 305 km (");
    assertThat(text.indexOf("`- exact: b par. 1 \"300 km\" (own voice)"))
        .isPositive()
        .isLessThan(text.indexOf("`- rough: a par. 1 \"about 300 km\" (own voice)"));
    assertThat(text).contains("   `- time: c par. 1 \"5 hours\" (own voice)");
    assertThat(text.lines()).allMatch(line -> line.length() <= Lines.WIDTH);
  }

  @Test
  void whatIsOnlyStatedHasNoDerivation() {
    Reasons reasons = new Reasons(Small.judged(WALL));
    assertThat(reasons.derivations("moat")).isEmpty();
    assertThat(reasons.derivations("no-such-thing")).isEmpty();
  }
}
