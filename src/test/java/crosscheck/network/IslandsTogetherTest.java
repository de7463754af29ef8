package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Constraints that have nothing to do with each other are decided apart; a tie that allows
 * everything makes one case of them all, in which they are decided together. Both come to the same.
 */
class IslandsTogetherTest {

  private static final int CASES = 300;
  private static final int ISLANDS = 2;
  private static final int QUANTITIES = 3;

  private final Random random = new Random(28_1957);

  /** What is asked, once as it is and once held together. */
  private record Pair(Sketch apart, Sketch joined) {

    Pair() {
      this(new Sketch(), new Sketch());
    }

    void says(String ground, String quantity, String range) {
      apart.says(ground, quantity, range);
      joined.says(ground, quantity, range);
    }

    void gap(String ground, String later, String earlier, String range) {
      apart.gap(ground, later, earlier, range);
      joined.gap(ground, later, earlier, range);
    }

    void times(String ground, String whole, String base, String factor) {
      apart.times(ground, whole, base, factor);
      joined.times(ground, whole, base, factor);
    }

    void product(String ground, String whole, String left, String right) {
      apart.product(ground, whole, left, right);
      joined.product(ground, whole, left, right);
    }
  }

  private enum Kind {
    SOLVED,
    REFUTED,
    UNDECIDED;

    static Kind of(Outcome outcome) {
      if (outcome instanceof Outcome.Undecided) {
        return UNDECIDED;
      }
      return outcome instanceof Outcome.Solved ? SOLVED : REFUTED;
    }
  }

  private String range(int lowest) {
    int low = lowest + random.nextInt(6);
    int high = low + random.nextInt(5);
    boolean open = high > low && random.nextBoolean();
    String range = "[%d, %d%s".formatted(low, high, open ? ")" : "]");
    return random.nextInt(4) == 0 ? range + " or [%d, %d]".formatted(high + 2, high + 3) : range;
  }

  private static String name(int island, int quantity) {
    return "i" + island + "q" + quantity;
  }

  /** Three quantities, tied by gaps, or by a gap and a ratio or product. */
  private void island(Pair pair, int island, boolean linear) {
    for (int q = 0; q < QUANTITIES; q++) {
      pair.says("", name(island, q), "(0, inf)");
      if (random.nextInt(3) > 0) {
        pair.says("s" + island + q, name(island, q), range(1));
      }
    }
    pair.gap("g" + island, name(island, 1), name(island, 0), range(-4));
    if (linear) {
      pair.gap("h" + island, name(island, 2), name(island, 1), range(-4));
    } else if (random.nextBoolean()) {
      pair.times("t" + island, name(island, 2), name(island, 0), range(1));
    } else {
      pair.product("p" + island, name(island, 2), name(island, 0), name(island, 1));
    }
  }

  private Pair pair(boolean linear) {
    Pair pair = new Pair();
    for (int island = 0; island < ISLANDS; island++) {
      island(pair, island, linear);
      pair.joined.gap("", name(island, 0), name(0, 0).replace("q0", "q2"), "(-inf, inf)");
    }
    return pair;
  }

  private Map<Kind, Integer> compared(boolean linear, int rounds) {
    Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    for (int i = 0; i < rounds; i++) {
      Pair pair = pair(linear);
      assertThat(Island.of(pair.apart.part().constraints(), pair.apart.part().all()))
          .hasSize(ISLANDS);
      assertThat(Island.of(pair.joined.part().constraints(), pair.joined.part().all())).hasSize(1);
      Outcome apart = pair.apart.outcome(Latitude.CHARITABLE, CASES);
      Kind joined = Kind.of(pair.joined.outcome(Latitude.CHARITABLE, CASES));
      assertThat(Kind.of(apart)).as("%s", pair.apart.part()).isEqualTo(joined);
      if (apart instanceof Outcome.Refuted refuted) {
        assertThat(decision(pair.joined).of(refuted.core())).isInstanceOf(Outcome.Refuted.class);
      } else if (apart instanceof Outcome.Solved solved && !solved.values().isEmpty()) {
        PlantedTest.assertKeeps(pair.apart.part().constraints(), solved.values());
      }
      seen.merge(joined, 1, Integer::sum);
    }
    return seen;
  }

  private static Decision decision(Sketch sketch) {
    return new Decision(sketch.part().constraints(), Latitude.CHARITABLE, CASES);
  }

  /** Islands that were decided for one question serve others: each answer is as if asked first. */
  @Test
  void whatWasAskedBeforeDoesNotMatter() {
    for (int i = 0; i < 20; i++) {
      Sketch sketch = pair(i % 2 == 0).apart;
      Decision asked = decision(sketch);
      for (int question = 0; question < 20; question++) {
        BitSet some = sketch.part().all();
        some.stream()
            .filter(ground -> random.nextInt(4) == 0)
            .boxed()
            .toList()
            .forEach(some::clear);
        assertThat(asked.of(some)).isEqualTo(decision(sketch).of(some));
      }
    }
  }

  @Test
  void linearOnesComeToTheSame() {
    Map<Kind, Integer> seen = compared(true, 150);
    assertThat(seen).containsOnlyKeys(Kind.SOLVED, Kind.REFUTED);
    assertThat(seen.values()).allMatch(times -> times > 10);
  }

  @Test
  void productsAndRatiosComeToTheSame() {
    Map<Kind, Integer> seen = compared(false, 60);
    assertThat(seen.getOrDefault(Kind.SOLVED, 0)).isPositive();
    assertThat(seen.getOrDefault(Kind.REFUTED, 0)).isPositive();
  }
}
