package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.explanation.MissingFact.Sort;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What scenarios under features/explanations do not show. */
class MissingFactsTest {

  @Test
  void nothingIsMissingWhereEverythingIsChecked() {
    assertThat(
            MissingFacts.of(
                Small.judged(
                    """
                    quantities: {wall: {kind: length, title: The wall}}
                    statements:
                    - {id: one, source: a, paragraph: 1, wording: 100 m, says: s, gives: wall}
                    - {id: two, source: b, paragraph: 1, wording: 101 m, says: s, gives: wall}
                    """)))
        .isEmpty();
  }

  @Test
  void anExpectationThatWasSupersededIsSettled() {
    assertThat(
            MissingFacts.of(
                Small.judged(
                    """
                    quantities: {vote: {kind: duration, title: The vote}}
                    statements:
                    - {id: plan, source: a, paragraph: 1, wording: 3 hours, says: s, gives: vote, mood: expected}
                    - {id: fact, source: b, paragraph: 1, wording: 9 hours, says: s, gives: vote}
                    """)))
        .extracting(MissingFact::statements)
        .containsExactly(new TreeSet<>(List.of("fact")));
  }

  @Test
  void aBoundThatNatureSetsHelpsNobody() {
    // speed times an unknown time is a length, and every length is at least nothing
    List<MissingFact> facts =
        MissingFacts.of(
            Small.judged(
                """
                journeys: {trip: {title: A trip}}
                statements:
                - {id: speed, source: a, paragraph: 1, wording: 60 km/h, says: s, gives: trip.average-speed}
                """));
    assertThat(facts).extracting(MissingFact::id).containsExactly("trip.average-speed");
  }

  @Test
  void eachStatementHasTheFactThatHelpsMost() {
    List<MissingFact> facts =
        List.of(
            fact(Sort.SOURCE, "x", "a", "b"),
            fact(Sort.VALUE, "z", "a", "c"),
            fact(Sort.VALUE, "y", "c"));
    assertThat(MissingFacts.byStatement(facts))
        .hasSize(3)
        .satisfies(best -> assertThat(id(best.get("a"))).isEqualTo("z"))
        .satisfies(best -> assertThat(id(best.get("b"))).isEqualTo("x"))
        .satisfies(best -> assertThat(id(best.get("c"))).isEqualTo("z"));
  }

  @Test
  void mostStatementsFirstThenValuesThenIds() {
    assertThat(
            List.of(
                    fact(Sort.SOURCE, "s", "a", "b"),
                    fact(Sort.VALUE, "w", "a"),
                    fact(Sort.VALUE, "v", "a"),
                    fact(Sort.POSITION, "p", "a"),
                    fact(Sort.VALUE, "u", "a", "b"))
                .stream()
                .sorted())
        .extracting(MissingFact::id)
        .containsExactly("u", "s", "v", "w", "p");
  }

  @Test
  void anAnswerWouldHelpAndASourceCould() {
    assertThat(fact(Sort.VALUE, "x", "a").text())
        .isEqualTo("What? It would let 1 statement be checked: a.");
    assertThat(fact(Sort.SOURCE, "x", "a", "b", "c").text())
        .isEqualTo("What? It could let 3 statements be checked: a, b and c.");
  }

  private static String id(MissingFact fact) {
    return Objects.requireNonNull(fact).id();
  }

  private static MissingFact fact(Sort sort, String id, String... statements) {
    return new MissingFact(sort, id, new TreeSet<>(List.of(statements)), "What?");
  }
}
