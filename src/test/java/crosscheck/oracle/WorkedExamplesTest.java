package crosscheck.oracle;

import static crosscheck.oracle.Answer.SATISFIABLE;
import static crosscheck.oracle.Answer.UNSATISFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Dossier;
import crosscheck.reasoning.Inline;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The solver's answers where they can be worked out by hand. */
class WorkedExamplesTest {

  private final Oracle oracle = new Oracle();

  @AfterEach
  void close() {
    oracle.close();
  }

  private static String values(String one, String other) {
    return """
        quantities: {wall: {kind: length, title: W}}
        statements:
        - {id: one, source: a, paragraph: 1, wording: %s, says: s, gives: wall}
        - {id: other, source: b, paragraph: 1, wording: %s, says: s, gives: wall}
        """
        .formatted(one, other);
  }

  /** More than 100 m, and at most 100 m; at least 100 m, and at most 100 m. */
  @Test
  void endsAreOpenOrClosed() {
    assertThat(oracle.isConsistent(values("more than 100 m", "at most 100 m"), Ring.CHARITABLE))
        .isEqualTo(UNSATISFIABLE);
    assertThat(oracle.isConsistent(values("at least 100 m", "at most 100 m"), Ring.CHARITABLE))
        .isEqualTo(SATISFIABLE);
  }

  /**
   * 100 m is at most 105 either way. 105.6 m is at least 105.55; about 110 m plainly at least
   * 104.5; about 112 m plainly at least 106.4, charitably 100.8.
   */
  @Test
  void ringsAreAskedOneByOne() {
    assertThat(oracle.isConsistent(values("100 m", "105.6 m"), Ring.CHARITABLE))
        .isEqualTo(UNSATISFIABLE);
    assertThat(oracle.isConsistent(values("100 m", "about 110 m"), Ring.PLAIN))
        .isEqualTo(SATISFIABLE);
    assertThat(oracle.isConsistent(values("100 m", "about 112 m"), Ring.PLAIN))
        .isEqualTo(UNSATISFIABLE);
    assertThat(oracle.isConsistent(values("100 m", "about 112 m"), Ring.CHARITABLE))
        .isEqualTo(SATISFIABLE);
  }

  /** Tons are metric, short or long: 100,000 kg, 90,718 kg or 101,605 kg, and nothing between. */
  @Test
  void readingsAreAlternatives() {
    String text =
        """
        quantities: {load: {kind: mass, title: L}}
        statements:
        - {id: one, source: a, paragraph: 1, wording: exactly 100 tons, says: s, gives: load}
        - {id: low, source: b, paragraph: 1, wording: "at least %s kg", says: s, gives: load}
        - {id: high, source: b, paragraph: 2, wording: "at most %s kg", says: s, gives: load}
        """;
    Dossier between = Inline.dossier(text.formatted("91,000", "99,000"));
    assertThat(oracle.isMinimal(between, Ring.CHARITABLE, Set.of("one", "low", "high")))
        .isEqualTo(UNSATISFIABLE);
    assertThat(oracle.isConsistent(text.formatted("90,000", "99,000"), Ring.CHARITABLE))
        .isEqualTo(SATISFIABLE);
  }

  /**
   * Two legs of 300 km in all, one twice the other, are 100 km and 200 km, whatever else is said.
   */
  @Test
  void unknownsAreSolvedForTogether() {
    String text =
        """
        places: {ash: {name: Ash}, elm: {name: Elm}, oak: {name: Oak}}
        distances: {one: {from: ash, to: elm}, two: {from: elm, to: oak}}
        journeys: {trip: {title: T, legs: [one, two], measured: straight-line}}
        statements:
        - {id: sum, source: a, paragraph: 1, wording: exactly 300 km, says: s, gives: trip.distance}
        - {id: ratio, source: a, paragraph: 2, wording: exactly 2 times, says: s,
           gives: two.straight-line, times: one.straight-line}
        - {id: leg, source: b, paragraph: 1, wording: exactly %s km, says: s, gives: one.straight-line}
        """;
    assertThat(oracle.isConsistent(text.formatted("100"), Ring.CHARITABLE)).isEqualTo(SATISFIABLE);
    assertThat(
            oracle.isMinimal(text.formatted("101"), Ring.CHARITABLE, Set.of("sum", "ratio", "leg")))
        .isEqualTo(UNSATISFIABLE);
  }

  /** Of trips at one speed, the one of twice the length takes twice the time. */
  @Test
  void productsAreSolvedForTogether() {
    String text =
        """
        journeys: {there: {title: T}, far: {title: F}}
        statements:
        - {id: speed, source: a, paragraph: 1, wording: exactly 1 times, says: s,
           gives: far.average-speed, times: there.average-speed}
        - {id: way, source: a, paragraph: 2, wording: exactly 2 times, says: s,
           gives: far.distance, times: there.distance}
        - {id: time, source: b, paragraph: 1, wording: exactly %s times, says: s,
           gives: far.duration, times: there.duration}
        - {id: some, source: b, paragraph: 2, wording: exactly 40 km, says: s, gives: far.distance}
        """;
    assertThat(oracle.isConsistent(text.formatted("2"), Ring.CHARITABLE)).isEqualTo(SATISFIABLE);
    Dossier slow = Inline.dossier(text.formatted("3"));
    assertThat(oracle.isMinimal(slow, Ring.CHARITABLE, Set.of("speed", "way", "time", "some")))
        .isEqualTo(UNSATISFIABLE);
    // Without any length nobody need have moved.
    assertThat(oracle.isMinimal(slow, Ring.CHARITABLE, Set.of("speed", "way", "time")))
        .isEqualTo(SATISFIABLE);
  }

  /** Each a minute or more before the next, round and round; the row is one of the members. */
  @Test
  void stepsInTimeDoNotGoRound() {
    Dossier circle =
        Inline.dossier(
            """
            events: {vote: {title: V}, strike: {title: S}, fall: {title: F}}
            sequences: {row: {events: [vote, strike], because: the vote caused it}}
            statements:
            - {id: two, source: a, paragraph: 2, wording: a day after, says: s, gives: fall.time, after: strike}
            - {id: three, source: b, paragraph: 1, wording: earlier, says: s, order: {first: fall, then: vote}}
            """);
    assertThat(oracle.isMinimal(circle, Ring.CHARITABLE, Set.of("sequence:row", "two", "three")))
        .isEqualTo(UNSATISFIABLE);
    assertThat(oracle.isMinimal(circle, Ring.CHARITABLE, Set.of("two", "three")))
        .isEqualTo(SATISFIABLE);
  }

  /** A set that is a conflict and holds a smaller one is not minimal. */
  @Test
  void whatIsNotNeededIsSeen() {
    Dossier dossier =
        Inline.dossier(
            values("exactly 100 m", "exactly 120 m")
                + "- {id: third, source: b, paragraph: 2, wording: about 100 m, says: s, gives: wall}\n");
    assertThat(oracle.isMinimal(dossier, Ring.CHARITABLE, Set.of("one", "other")))
        .isEqualTo(UNSATISFIABLE);
    assertThat(oracle.isMinimal(dossier, Ring.CHARITABLE, Set.of("one", "other", "third")))
        .isEqualTo(SATISFIABLE);
    assertThat(oracle.theory(dossier, Ring.CHARITABLE).smallSet(1)).isEmpty();
    assertThat(oracle.theory(dossier, Ring.CHARITABLE).smallSet(2)).containsExactly("one", "other");
  }
}
