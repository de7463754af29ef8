package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.explanation.NotCompared.Cause;
import crosscheck.network.Search.Shortfall;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What scenarios under features/explanations do not show. */
class WhyNotTest {

  private static NotCompared of(String yaml, String one, String other) {
    return new WhyNot(Small.judged(yaml)).of(one, other);
  }

  private static final String WALL =
      """
      quantities: {wall: {kind: length, title: The wall}}
      statements:
      - {id: one, source: a, paragraph: 1, wording: 100 m, says: s, gives: wall}
      - {id: same, source: b, paragraph: 1, wording: 100 m, says: s, gives: wall}
      - {id: rough, source: b, paragraph: 2, wording: about 100 m, says: s, gives: wall}
      - {id: fine, source: c, paragraph: 1, wording: 101 m, says: s, gives: wall}
      """;

  @Test
  void oneClaimInTwoVoices() {
    assertThat(of(WALL, "one", "same"))
        .isEqualTo(new NotCompared(Cause.COMPARED, "they make one claim, in two voices"));
  }

  @Test
  void everyPairOfOneQuantityIsComparedWhetherOrNotItIsKept() {
    for (String other : new String[] {"one", "fine"}) {
      assertThat(of(WALL, "rough", other).isCompared()).isTrue();
      assertThat(of(WALL, other, "rough").isCompared()).isTrue();
    }
    assertThat(of(WALL, "one", "fine").text()).startsWith("they are compared: The wall: ");
  }

  @Test
  void anUnknownStatementIsRefused() {
    assertThatThrownBy(() -> of(WALL, "one", "another")).hasMessage("another");
  }

  @Test
  void denialsExcludeNothing() {
    String yaml =
        """
        quantities: {wall: {kind: length, title: The wall}, moat: {kind: length, title: The moat}}
        statements:
        - {id: one, source: a, paragraph: 1, wording: 100 m, says: s, gives: wall, stance: denied}
        - {id: two, source: b, paragraph: 1, wording: 300 m, says: s, gives: wall, stance: denied}
        - {id: moat, source: b, paragraph: 2, wording: 7 m, says: s, gives: moat}
        """;
    assertThat(of(yaml, "one", "two"))
        .isEqualTo(
            new NotCompared(Cause.MANNER, "both deny something of wall: denials exclude nothing"));
    assertThat(of(yaml, "moat", "one"))
        .isEqualTo(
            new NotCompared(
                Cause.MANNER,
                "one denies wall: that is held against nothing but other statements of it"));
  }

  @Test
  void twoBoundsFromOneSideExcludeNothing() {
    // both trips put the top speed of the tram above something; nothing says how slow it is
    String yaml =
        """
        names: {tram: {name: The tram}}
        journeys: {first: {title: One, vehicle: tram}, second: {title: Two, vehicle: tram}}
        statements:
        - {id: speed, source: a, paragraph: 1, wording: 60 km/h, says: s, gives: first.average-speed}
        - {id: way, source: b, paragraph: 1, wording: 300 km, says: s, gives: second.distance}
        - {id: time, source: c, paragraph: 1, wording: 5 hours, says: s, gives: second.duration}
        """;
    assertThat(of(yaml, "speed", "time"))
        .isEqualTo(
            new NotCompared(
                Cause.LOOSE,
                "tied over first.average-speed, tram.top-speed, second.average-speed and"
                    + " second.duration, but what follows from the one excludes nothing of the"
                    + " other"));
  }

  @Test
  void sixGapsAreFollowedAndSevenAreNot() {
    // so many days later are that many times a day later; three gaps from each end rest on four
    // statements a side and meet in the middle, and of seven gaps one side takes four
    assertThat(chain(6, "7 March 2024").cause()).isEqualTo(Cause.QUALIFIERS);
    assertThat(chain(7, "8 March 2024"))
        .isEqualTo(
            new NotCompared(
                Cause.LIMIT,
                "tied in 7 steps, but one side takes 5 statements, and no value is derived from more"
                    + " than 4; the search for a common solution found no conflict that takes both"));
  }

  @Test
  void whatContradictsItselfIsTakenTogetherHoweverLong() {
    // a day later is less than two days, so eleven times less than 22; the dates are 28 to 30 apart
    assertThat(chain(11, "30 March 2024").text())
        .startsWith(
            "they are compared only together with g1, g10, g11, g2, g3, g4, g5, g6, g7, g8 and g9,");
  }

  @Test
  void aSearchThatStoppedShortLeavesALongChainOpen() {
    Result result = Small.judged(yaml(7, "8 March 2024"));
    assertThat(new WhyNot(stopped(result, "e0.time", Fit.STRAINS)).of("start", "end").text())
        .endsWith("found no conflict that takes both");
    assertThat(new WhyNot(stopped(result, "elsewhere", Fit.CLASHES)).of("start", "end").text())
        .endsWith("found no conflict that takes both");
    assertThat(new WhyNot(stopped(result, "e0.time", Fit.CLASHES)).of("start", "end").text())
        .endsWith(
            "whether they are part of a conflict is open, since the search for one stopped short");
  }

  private static Result stopped(Result result, String quantity, Fit fit) {
    return new Result(
        result.dossier(),
        result.findings(),
        result.judgements(),
        result.checks(),
        result.estimates(),
        result.ties(),
        result.remarks(),
        List.of(new Shortfall(new TreeSet<>(), new TreeSet<>(List.of(quantity)), false, fit)),
        result.experience(),
        result.log(),
        result.corrected());
  }

  private static NotCompared chain(int gaps, String end) {
    return of(yaml(gaps, end), "start", "end");
  }

  private static String yaml(int gaps, String end) {
    StringBuilder events = new StringBuilder("events:\n");
    StringBuilder statements = new StringBuilder("statements:\n");
    String form = "- {id: %s, source: a, paragraph: 1, wording: %s, says: s, gives: e%s.time%s}\n";
    for (int i = 0; i <= gaps; i++) {
      events.append("  e%s: {title: Event %s}\n".formatted(i, i));
      if (i > 0) {
        statements.append(form.formatted("g" + i, "a day later", i, ", after: e" + (i - 1)));
      }
    }
    statements.append(form.formatted("start", "1 March 2024", 0, ""));
    statements.append(form.formatted("end", end, gaps, ""));
    return events.toString() + statements;
  }

  @Test
  void orderOfTheTwoDoesNotMatterForTheCause() {
    String yaml =
        """
        journeys: {trip: {title: A trip}}
        statements:
        - {id: way, source: a, paragraph: 1, wording: 300 km, says: s, gives: trip.distance}
        - {id: speed, source: b, paragraph: 1, wording: 60 km/h, says: s, gives: trip.average-speed}
        """;
    assertThat(of(yaml, "way", "speed")).isEqualTo(of(yaml, "speed", "way"));
  }
}
