package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Networks around values that were chosen first: whatever else is said of them, they go together.
 */
class PlantedTest {

  private final Random random = new Random(7_2023);

  private String name(int quantity) {
    return "q" + quantity;
  }

  /** An interval that holds a value, perhaps at its very end. */
  private String around(Fraction value) {
    Fraction below = value.subtract(Fraction.of(random.nextInt(3), 2));
    Fraction above = value.add(Fraction.of(random.nextInt(3), 2));
    boolean openBelow = !below.equals(value) && random.nextBoolean();
    boolean openAbove = !above.equals(value) && random.nextBoolean();
    String near = new Interval(below, !openBelow, above, !openAbove).toString();
    return random.nextInt(5) == 0 ? "[-90, -80] or " + near : near;
  }

  private void relate(Sketch sketch, String ground, int[] values) {
    int a = random.nextInt(values.length);
    int b = random.nextInt(values.length);
    Fraction left = Fraction.of(values[a]);
    Fraction right = Fraction.of(values[b]);
    String both = name(a) + "x" + name(b);
    switch (random.nextInt(4)) {
      case 0 -> sketch.gap(ground, name(a), name(b), around(left.subtract(right)));
      case 1 -> {
        if (values[b] != 0 && a != b) {
          sketch.times(ground, name(a), name(b), around(left.divide(right)));
        }
      }
      case 2 ->
          sketch
              .product("", both, name(a), name(b))
              .says(ground, both, around(left.multiply(right)));
      default ->
          sketch
              .sum("", both + "+", name(a), name(b))
              .says(ground, both + "+", around(left.add(right)));
    }
  }

  private Sketch planted(int lowest) {
    Sketch sketch = new Sketch();
    int[] values = new int[4];
    for (int i = 0; i < values.length; i++) {
      values[i] = lowest + random.nextInt(7);
      if (lowest > 0) {
        sketch.positive(name(i));
      }
      if (random.nextInt(3) > 0) {
        sketch.says("v" + i, name(i), around(Fraction.of(values[i])));
      }
    }
    for (int i = 0; i < 6; i++) {
      relate(sketch, "s" + i, values);
    }
    return sketch;
  }

  /** Fails where values do not keep a constraint, read charitably. */
  static void assertKeeps(Constraints constraints, List<Fraction> values) {
    for (Hold hold : constraints.holds()) {
      Fraction sum = Fraction.ZERO;
      for (var term : hold.form().entrySet()) {
        sum = sum.add(values.get(term.getKey()).multiply(term.getValue()));
      }
      Interval value = Interval.point(sum);
      assertThat(hold.rings().outer().parts()).as("%s", hold).anyMatch(p -> p.contains(value));
    }
    for (Times times : constraints.products()) {
      assertThat(values.get(times.whole()))
          .isEqualTo(values.get(times.left()).multiply(values.get(times.right())));
    }
  }

  @Test
  void whatGoesTogetherIsNeverRefuted() {
    int solved = 0;
    for (int i = 0; i < 120; i++) {
      Sketch sketch = planted(i % 2 == 0 ? 1 : -3);
      Outcome outcome = sketch.outcome(Latitude.CHARITABLE, 40);
      assertThat(outcome).isNotInstanceOf(Outcome.Refuted.class);
      if (outcome instanceof Outcome.Solved found) {
        solved++;
        if (!found.values().isEmpty()) {
          assertKeeps(sketch.part().constraints(), found.values());
        }
      }
    }
    assertThat(solved).as("hardly any is undecided").isGreaterThan(100);
  }

  /**
   * Ratios along a chain: their product, worked out end by end, either meets what is said of the
   * whole or misses it by a hundredth.
   */
  @Test
  void ratiosAlongAChainMultiply() {
    for (int i = 0; i < 60; i++) {
      Fraction low = Fraction.ONE;
      Fraction high = Fraction.ONE;
      Sketch meets = new Sketch().positive("q0", "q1", "q2", "q3");
      Sketch misses = new Sketch().positive("q0", "q1", "q2", "q3");
      for (int step = 0; step < 3; step++) {
        Fraction from = Fraction.of(1 + random.nextInt(9), 1 + random.nextInt(9));
        Fraction to = from.multiply(Fraction.of(10 + random.nextInt(5), 10));
        String factor = Interval.closed(from, to).toString();
        meets.times("s" + step, name(step + 1), name(step), factor);
        misses.times("s" + step, name(step + 1), name(step), factor);
        low = low.multiply(from);
        high = high.multiply(to);
      }
      boolean above = random.nextBoolean();
      Fraction past = above ? high.multiply(101).divide(100) : low.multiply(99).divide(100);
      misses.times(
          "s3", "q3", "q0", (above ? Interval.atLeast(past) : Interval.atMost(past)).toString());
      assertThat(misses.core()).containsExactly("s0", "s1", "s2", "s3");
      Fraction in = low.add(high).divide(2);
      meets.times("s3", "q3", "q0", Interval.closed(in, in.multiply(2)).toString());
      assertThat(meets.goesTogether()).isTrue();
    }
  }
}
