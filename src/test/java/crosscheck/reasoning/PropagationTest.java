package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What follows follows rightly: chains of ties, circles in time, and truth that never conflicts.
 */
class PropagationTest {

  private final Reasoner reasoner = Reasoner.standard();

  /**
   * 100 km and 150 km make 250 km; at 50 km/h that takes 5 hours, 18,000 s. Twice is plainly 1.95
   * to 2.05, 35,100 to 36,900 s, and charitably 1.9 to 2.1, 34,200 to 37,800 s.
   */
  @Test
  void estimatesTravelAlongASumAQuotientAndARatio() {
    Result result =
        judge(
            """
            places: {ash: {name: Ash}, elm: {name: Elm}, oak: {name: Oak}}
            distances: {ash-elm: {from: ash, to: elm}, elm-oak: {from: elm, to: oak}}
            journeys:
              trip: {title: A trip, legs: [ash-elm, elm-oak], measured: straight-line}
              tour: {title: A tour}
            statements:
            - {id: one, source: a, paragraph: 1, wording: exactly 100 km, says: s, gives: ash-elm.straight-line}
            - {id: two, source: a, paragraph: 2, wording: exactly 150 km, says: s, gives: elm-oak.straight-line}
            - {id: speed, source: a, paragraph: 3, wording: exactly 50 km/h, says: s, gives: trip.average-speed}
            - {id: twice, source: b, paragraph: 1, wording: twice as long, says: s, gives: tour.duration,
               times: trip.duration}
            """);

    Estimate duration = only(result, "tour.duration");
    assertThat(ids(duration.support())).containsExactly("one", "speed", "twice", "two");
    assertThat(duration.rings()).hasToString("[35100, 36900) within [34200, 37800]");
    assertThat(duration.rules())
        .contains(
            "legs-add-up", "measured-in-straight-legs", "distance-speed-duration", "stated-ratio");
  }

  /** From 12:00:00 to 14:00:00 it is 2 hours give or take a second, so 144 km are 20 m/s. */
  @Test
  void timesAndLengthsMeetInASpeed() {
    Result result =
        judge(
            """
            events: {leaves: {title: It leaves}, comes: {title: It arrives}}
            journeys: {trip: {title: A trip, departs: leaves, arrives: comes}}
            statements:
            - {id: start, source: a, paragraph: 1, wording: "12:00:00 on Tuesday", says: s, gives: leaves.time}
            - {id: end, source: a, paragraph: 2, wording: "14:00:00 on Tuesday", says: s, gives: comes.time}
            - {id: way, source: b, paragraph: 1, wording: exactly 144 km, says: s, gives: trip.distance}
            """);

    // A second lasts until the next, charitably from the one before (clock.yaml): 7,200 s, plainly
    // more than 7,199 and less than 7,201, charitably 2 s either way; 144,000 m by each.
    Estimate speed = only(result, "trip.average-speed");
    assertThat(speed.rings())
        .hasToString("(144000/7201, 144000/7199) within (72000/3601, 72000/3599)");
  }

  @Test
  void aCircleOfPureOrderConflicts() {
    Result result =
        judge(
            """
            events: {vote: {title: V}, strike: {title: S}, fall: {title: F}}
            statements:
            - {id: one, source: a, paragraph: 1, wording: earlier, says: s, order: {first: vote, then: strike}}
            - {id: two, source: a, paragraph: 2, wording: earlier, says: s, order: {first: strike, then: fall}}
            - {id: three, source: b, paragraph: 1, wording: earlier, says: s, order: {first: fall, then: vote}}
            """);

    assertThat(result.conflicts()).hasSize(1);
    assertThat(sets(result)).containsExactly(List.of("one", "three", "two"));
  }

  /** There and back is one set, there and far back another. */
  @Test
  void everyPairOfOppositeOrdersIsASetOfItsOwn() {
    Result result =
        judge(
            """
            events: {vote: {title: V}, strike: {title: S}}
            statements:
            - {id: there, source: a, paragraph: 1, wording: earlier, says: s, order: {first: vote, then: strike}}
            - {id: back, source: b, paragraph: 1, wording: earlier, says: s, order: {first: strike, then: vote}}
            - {id: far-back, source: b, paragraph: 2, wording: exactly 2 hours before, says: s,
               gives: strike.time, before: vote}
            """);

    assertThat(sets(result))
        .containsExactlyInAnyOrder(List.of("back", "there"), List.of("far-back", "there"));
  }

  /** The fall came after 10:00 by way of two orders, and not at 09:58. */
  @Test
  void anOrderOfEventsHoldsTheirTimesApart() {
    Result result =
        judge(
            """
            events: {vote: {title: V}, strike: {title: S}, fall: {title: F}}
            statements:
            - {id: early, source: a, paragraph: 1, wording: "10:00 on Tuesday", says: s, gives: vote.time}
            - {id: one, source: a, paragraph: 2, wording: earlier, says: s, order: {first: vote, then: strike}}
            - {id: two, source: a, paragraph: 3, wording: earlier, says: s, order: {first: strike, then: fall}}
            - {id: late, source: b, paragraph: 1, wording: "09:58 on Tuesday", says: s, gives: fall.time}
            """);

    assertThat(sets(result)).containsExactly(List.of("early", "late", "one", "two"));
  }

  /** No estimate rests on one of its own quantity, so propagation ends. */
  @Test
  void noEstimateReturnsToWhereItHasBeen() {
    for (Estimate estimate : FactsYaml.judged().estimates()) {
      assertThat(estimate.tree().stream().skip(1).map(Estimate::quantity))
          .as(estimate.toString())
          .doesNotContain(estimate.quantity());
    }
  }

  /** Every figure is told as "about", rounded to the unit; so the truth is within every ring. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsTrueNeverConflicts(long seed) {
    Random random = new Random(seed);
    double one = 100 + random.nextInt(900);
    double two = 100 + random.nextInt(900);
    double speed = 40 + random.nextInt(60);

    assertThat(judge(told(one, two, speed)).conflicts()).isEmpty();
  }

  /** A trip in two legs, in km and km/h, and a walk of twice its length. */
  private static String told(double one, double two, double speed) {
    double whole = one + two;
    return String.format(
        Locale.ROOT,
        """
        places: {ash: {name: Ash}, elm: {name: Elm}, oak: {name: Oak}}
        names: {tram: {name: The tram}}
        distances: {ash-elm: {from: ash, to: elm}, elm-oak: {from: elm, to: oak}}
        journeys: {trip: {title: T, legs: [ash-elm, elm-oak], measured: straight-line, vehicle: tram}}
        quantities: {walk.distance: {kind: length, title: W}}
        statements:
        - {id: one, source: a, paragraph: 1, wording: about %.0f km, says: s, gives: ash-elm.straight-line}
        - {id: two, source: a, paragraph: 2, wording: about %.0f km, says: s, gives: elm-oak.straight-line}
        - {id: whole, source: a, paragraph: 3, wording: about %.0f km, says: s, gives: trip.distance}
        - {id: speed, source: b, paragraph: 1, wording: about %.0f km/h, says: s, gives: trip.average-speed}
        - {id: moving, source: b, paragraph: 2, wording: about %.0f km/h, says: s, gives: trip.running-speed}
        - {id: top, source: b, paragraph: 3, wording: about %.0f km/h, says: s, gives: tram.top-speed}
        - {id: hours, source: b, paragraph: 4, wording: about %.1f hours, says: s, gives: trip.duration}
        - {id: ratio, source: b, paragraph: 5, wording: about twice as far, says: s, gives: walk.distance,
           times: trip.distance}
        - {id: walk, source: b, paragraph: 6, wording: about %.0f km, says: s, gives: walk.distance}
        """,
        one,
        two,
        whole,
        speed,
        speed * 1.1,
        speed * 1.2,
        whole / speed,
        2 * whole);
  }

  private Result judge(String yaml) {
    return reasoner.judge(Inline.dossier(yaml));
  }

  /** The narrowest estimate on the most grounds. */
  private static Estimate only(Result result, String quantity) {
    List<Estimate> found =
        result.estimates().stream()
            .filter(e -> e.quantity().equals(quantity) && e.isBounded())
            .toList();
    assertThat(found).as(quantity).hasSize(1);
    return found.get(0);
  }

  private static List<List<String>> sets(Result result) {
    return result.conflicts().stream()
        .map(Finding::clashes)
        .flatMap(List::stream)
        .map(Clash::grounds)
        .map(PropagationTest::ids)
        .toList();
  }

  private static List<String> ids(Collection<Ground> grounds) {
    return grounds.stream().map(Ground::id).sorted().toList();
  }
}
