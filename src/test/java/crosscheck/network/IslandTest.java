package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Variables 0 to 6: a bound on each of 0, 3 and 6, a form of 0 and 1, a product of 3, 4 and 5. */
class IslandTest {

  private static final Constraints CONSTRAINTS =
      new Constraints(
          Map.of(),
          List.of("v0", "v1", "v2", "v3", "v4", "v5", "v6"),
          List.of(
              hold(Map.of(0, Fraction.ONE), 0),
              hold(Map.of(3, Fraction.ONE), 1),
              hold(Map.of(0, Fraction.ONE, 1, Fraction.of(-1)), 2),
              hold(Map.of(6, Fraction.ONE)),
              hold(Map.of(), 3)),
          List.of(new Times(5, 3, 4, false, set(4), "product")));

  private static Hold hold(Map<Integer, Fraction> form, int... grounds) {
    SortedMap<Integer, Fraction> terms = new TreeMap<>(form);
    Rings rings = Rings.of(Interval.point(Fraction.ONE));
    return new Hold(terms, rings, set(grounds), "hold " + terms);
  }

  private static BitSet set(int... members) {
    BitSet set = new BitSet();
    IntStream.of(members).forEach(set::set);
    return set;
  }

  @Test
  void whatSharesAVariableHangsTogether() {
    assertThat(Island.of(CONSTRAINTS, set(0, 1, 2, 3, 4)))
        .containsExactly(
            new Island(List.of(4), List.of()),
            new Island(List.of(0, 2), List.of()),
            new Island(List.of(1), List.of(0)),
            new Island(List.of(3), List.of()));
  }

  @Test
  void whatRestsOnOtherGroundsIsLeftOut() {
    assertThat(Island.of(CONSTRAINTS, set(1, 2)))
        .containsExactly(
            new Island(List.of(2), List.of()),
            new Island(List.of(1), List.of()),
            new Island(List.of(3), List.of()));
  }

  @Test
  void variables() {
    assertThat(new Island(List.of(2), List.of()).variables(CONSTRAINTS)).containsExactly(0, 1);
    assertThat(new Island(List.of(1), List.of(0)).variables(CONSTRAINTS)).containsExactly(3, 4, 5);
  }

  /** 3, 4 and 5 become 0, 1 and 2; what they rest on stays. */
  @Test
  void aloneAnIslandHasItsOwnVariablesOnly() {
    Constraints alone = new Island(List.of(1), List.of(0)).alone(CONSTRAINTS);
    assertThat(alone.meanings()).containsExactly("v3", "v4", "v5");
    assertThat(alone.holds())
        .extracting(Hold::form, Hold::grounds)
        .containsExactly(tuple(Map.of(0, Fraction.ONE), set(1)));
    assertThat(alone.products()).containsExactly(new Times(2, 0, 1, false, set(4), "product"));
    assertThat(new Island(List.of(4), List.of()).alone(CONSTRAINTS).meanings()).isEmpty();
  }
}
