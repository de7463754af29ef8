package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.verdict.Finding;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Slip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repairs of claims that are no bare figure or time, and what is not offered. */
class RepairsTest {

  /** A degree of the equator is 111.3 km: Aden to Bima is 300.5 km, Aden to Cork 601 km. */
  private static final String THREE_TOWNS =
      """
      places:
        aden: {name: Aden, position: [0, 0]}
        bima: {name: Bima, position: [0, 2.7]}
        cork: {name: Cork, position: [0, 5.4]}
      """;

  private static final String TIMES =
      """
      events: {alarm: {title: The alarm}, rescue: {title: The rescue}}
      statements:
      - {id: alarm-a, source: a, paragraph: 1, wording: '13:00 GMT Tuesday', says: s, gives: alarm.time}
      - {id: alarm-b, source: b, paragraph: 1, wording: '14 May 2024, 13:00 GMT', says: s, gives: alarm.time}
      - {id: rescue-a, source: a, paragraph: 2, wording: '15:00 GMT Tuesday', says: s, gives: rescue.time}
      - {id: rescue-b, source: b, paragraph: 2, wording: '14 May 2024, 15:00 GMT', says: s, gives: rescue.time}
      """;

  /** 180 km in two hours is 90 km/h, 108 km would be 54. */
  private static final String TRIP =
      """
      names: {tram: {name: The tram}}
      journeys: {trip: {title: A trip, vehicle: tram}}
      statements:
      - {id: top, source: a, paragraph: 1, wording: 60 km/h, says: s, gives: tram.top-speed}
      - {id: way, source: a, paragraph: 2, wording: 180 km, says: s, gives: trip.distance}
      - {id: hours, source: b, paragraph: 1, wording: 2 hours, says: s, gives: trip.duration}
      """;

  @Test
  void theDistanceOfAnotherPairOfPlaces() {
    Repair first =
        first(
            THREE_TOWNS
                + """
                distances: {way: {from: aden, to: bima}}
                statements:
                - {id: way-km, source: a, paragraph: 1, wording: 600 km, says: s, gives: way.straight-line}
                """);

    assertThat(first)
        .isEqualTo(Repair.of("way-km", Slip.PLACES, "from Aden to Bima", "from Aden to Cork"));
  }

  /** Tuesday is 14 May: 12:40 a.m. in New York is 04:40 in London's winter time, not 05:40. */
  @Test
  void theTimeOfAnotherReportInItsOwnWords() {
    List<Repair> repairs =
        all(
            """
            events: {alarm: {title: The alarm}}
            statements:
            - {id: wire, source: a, paragraph: 1, wording: 12:40 a.m. EDT on Tuesday, says: s, gives: alarm.time}
            - {id: courier, source: b, paragraph: 1, wording: '5:40 a.m. on Tuesday', says: s, gives: alarm.time}
            """);
    assertThat(repairs)
        .extracting(Repair::text)
        .contains(
            "wire: \"5:40 a.m. on Tuesday\", as b says, instead of \"12:40 a.m. EDT on Tuesday\""
                + " (figure) would dissolve it");
  }

  /** The top speed bounds the average from above, the average the top speed from below. */
  @Test
  void whatFollowsFromTheRestInWords() {
    assertThat(
            all(
                """
                names: {tram: {name: The tram}}
                journeys: {trip: {title: A trip, vehicle: tram}}
                statements:
                - {id: top, source: a, paragraph: 1, wording: 60 km/h, says: s, gives: tram.top-speed}
                - {id: speed, source: b, paragraph: 1, wording: 90 km/h, says: s, gives: trip.average-speed}
                """))
        .filteredOn(repair -> repair.slip() == Slip.FIGURE)
        .extracting(Repair::to)
        .isNotEmpty()
        .allMatch(words -> words.matches("(?:at least|less than) [0-9].*"));
  }

  /** 12 boats are no 1.2, though 1.2 would fit between one and two; 120 would be whole. */
  @Test
  void countsStayWhole() {
    assertThat(
            all(
                """
                quantities: {fleet.boats: {kind: count, title: The boats}}
                statements:
                - {id: many, source: a, paragraph: 1, wording: 12 boats, says: s, gives: fleet.boats}
                - {id: few, source: b, paragraph: 1, wording: one or two boats, says: s, gives: fleet.boats}
                """))
        .isNotEmpty()
        .noneMatch(repair -> repair.toString().contains("1.2"));
  }

  @Test
  void aPairThatTheDossierKnows() {
    Repair first =
        first(
            THREE_TOWNS
                + """
                distances: {way: {from: bima, to: aden}, whole: {from: aden, to: cork}}
                statements:
                - {id: way-km, source: a, paragraph: 1, wording: 600 km, says: s, gives: way.straight-line}
                - {id: whole-km, source: b, paragraph: 1, wording: 601 km, says: s, gives: whole.straight-line}
                """);

    assertThat(first)
        .isEqualTo(Repair.of("way-km", Slip.PLACES, "from Bima to Aden", "from Cork to Aden"));
  }

  @Test
  void anotherRegionAroundAPlace() {
    Repair first =
        first(
            """
            places:
              left: {name: Leftland}
              right: {name: Rightland}
              town: {name: The town, in: left}
              port: {name: The port, in: right}
            statements:
            - {id: where, source: a, paragraph: 1, wording: in Rightland, says: s, located: {what: town, in: right}}
            """);

    assertThat(first).isEqualTo(Repair.of("where", Slip.PLACES, "Rightland", "Leftland"));
  }

  @Test
  void theOppositeDirection() {
    Repair first =
        first(
            THREE_TOWNS
                + """
                statements:
                - {id: side, source: a, paragraph: 1, wording: west of Aden, says: s,
                   direction: {of: bima, from: aden}}
                """);

    assertThat(first).isEqualTo(Repair.of("side", Slip.DIRECTION, "west", "east"));
  }

  /** The rescue came two hours after the alarm, not before it. */
  @Test
  void laterForEarlier() {
    Repair first =
        first(
            TIMES
                + """
                - {id: gap, source: a, paragraph: 3, wording: two hours earlier, says: s,
                   gives: rescue.time, before: alarm}
                """);

    assertThat(first).isEqualTo(Repair.of("gap", Slip.DIRECTION, "earlier", "later"));
  }

  @Test
  void aGapInAnotherUnit() {
    Repair first =
        first(
            TIMES
                + """
                - {id: gap, source: a, paragraph: 3, wording: two weeks later, says: s,
                   gives: rescue.time, after: alarm}
                """);

    assertThat(first).isEqualTo(Repair.of("gap", Slip.UNIT, "weeks", "hours"));
  }

  @Test
  void theSecondEventFirst() {
    Repair first =
        first(
            TIMES
                + """
                - {id: order, source: a, paragraph: 3, wording: rescued before the alarm, says: s,
                   order: {first: rescue, then: alarm}}
                """);

    assertThat(first).isEqualTo(Repair.of("order", Slip.DIRECTION, "before", "after"));
  }

  /** 40 km is four times 10 km. */
  @Test
  void anotherMultiple() {
    Repair first =
        first(
            """
            quantities: {old: {kind: length, title: The old wall}, new: {kind: length, title: The new wall}}
            statements:
            - {id: old-km, source: a, paragraph: 1, wording: 10.0 km, says: s, gives: old}
            - {id: old-metres, source: b, paragraph: 1, wording: '10,000 m', says: s, gives: old}
            - {id: new-km, source: a, paragraph: 2, wording: 40.0 km, says: s, gives: new}
            - {id: new-metres, source: b, paragraph: 2, wording: '40,000 m', says: s, gives: new}
            - {id: ratio, source: b, paragraph: 3, wording: six times as long, says: s, gives: new, times: old}
            """);

    assertThat(first).isEqualTo(Repair.of("ratio", Slip.RATIO, "six times as long", "4 times"));
  }

  /** The wording alone tells no day, so the value of the curator is moved as it stands. */
  @Test
  void aDayThatTheWordingDoesNotTell() {
    Repair first =
        first(
            """
            events: {launch: {title: The launch}}
            statements:
            - {id: day, source: a, paragraph: 1, wording: the day of the storm, value: Sunday, says: s,
               gives: launch.time}
            - {id: gmt, source: b, paragraph: 1, wording: '20:00 GMT Tuesday', says: s, gives: launch.time}
            - {id: date, source: b, paragraph: 2, wording: 14 May 2024, says: s, gives: launch.time}
            """);

    assertThat(first).isEqualTo(Repair.of("day", Slip.DAY, "Sunday", "Tuesday"));
  }

  @Test
  void aFigureThatExplainsASpeed() {
    assertThat(all(TRIP)).contains(Repair.of("way", Slip.DIGITS, "180 km", "108 km"));
  }

  /** At least 150 km suits 180 km, and two hours at 65 km/h charitably; it does not suit 108 km. */
  @Test
  void noEditThatMakesSomethingElseClash() {
    List<Repair> repairs =
        all(
            TRIP
                + """
                - {id: least, source: b, paragraph: 2, wording: at least 150 km, says: s, gives: trip.distance}
                """);

    assertThat(repairs).isNotEmpty().noneMatch(repair -> repair.to().equals("108 km"));
  }

  /** About 54 km is plainly 51.3 to 56.7, charitably 48.6 to 59.4; 59 km is 58.5 to 59.5. */
  @Test
  void anEditThatLeavesAStrainSaysWithWhat() {
    List<Repair> repairs =
        all(
            """
            quantities: {wall: {kind: length, title: The wall}}
            statements:
            - {id: one, source: a, paragraph: 1, wording: about 54 km, says: s, gives: wall}
            - {id: other, source: b, paragraph: 2, wording: 95 km, says: s, gives: wall}
            """);

    assertThat(repairs)
        .filteredOn(repair -> repair.slip() == Slip.DIGITS && repair.statement().equals("other"))
        .singleElement()
        .satisfies(
            repair -> {
              assertThat(repair.to()).isEqualTo("59 km");
              assertThat(repair.strains()).isEqualTo("one");
              assertThat(repair.text())
                  .endsWith("would dissolve it, but would leave a strain with one");
            });
  }

  @Test
  void anEditThatLeavesNoneSaysNothingOfIt() {
    assertThat(all(TRIP))
        .filteredOn(repair -> repair.to().equals("108 km"))
        .singleElement()
        .satisfies(repair -> assertThat(repair.strains()).isEmpty());
  }

  @Test
  void noEditOfAStatementThatOthersBearOut() {
    List<Repair> repairs =
        all(
            """
            quantities: {wall: {kind: length, title: The wall}}
            statements:
            - {id: one, source: a, paragraph: 1, wording: 54 km, says: s, gives: wall}
            - {id: same, source: b, paragraph: 1, wording: 54 km, says: s, gives: wall}
            - {id: other, source: b, paragraph: 2, wording: 45 km, says: s, gives: wall}
            """);

    assertThat(repairs).isNotEmpty().allMatch(repair -> repair.statement().equals("other"));
  }

  @Test
  void aFewOfEachStatement() {
    List<Repair> repairs = all(TRIP);

    assertThat(repairs).hasSizeLessThanOrEqualTo(6).isSortedAccordingTo(slips());
    for (String id : List.of("top", "way", "hours")) {
      assertThat(repairs).filteredOn(r -> r.statement().equals(id)).hasSizeBetween(1, 3);
    }
  }

  private static Comparator<Repair> slips() {
    return Comparator.comparing(Repair::slip).thenComparing(Repair::statement);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfFactsDoesNotCount(long seed) {
    Reasoner shuffling =
        new Reasoner(
            Reasoner.RuleSet.packaged(),
            false,
            facts -> {
              List<Object> shuffled = new ArrayList<>(facts);
              Collections.shuffle(shuffled, new Random(seed));
              return shuffled;
            });

    assertThat(shuffling.check(Inline.dossier(TRIP)).findings())
        .isEqualTo(Reasoner.standard().check(Inline.dossier(TRIP)).findings());
  }

  private static Repair first(String yaml) {
    return all(yaml).get(0);
  }

  /** The repairs of the only conflict. */
  private static List<Repair> all(String yaml) {
    List<Finding> conflicts = Reasoner.standard().check(Inline.dossier(yaml)).conflicts();
    assertThat(conflicts).hasSize(1);
    return conflicts.get(0).repairs();
  }
}
