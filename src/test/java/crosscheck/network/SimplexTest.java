package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.network.Simplex.Use;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplexTest {

  private static final Fraction ONE = Fraction.ONE;
  private static final Fraction MINUS = ONE.negate();

  private final Simplex simplex = new Simplex();
  private final int x = simplex.variable();
  private final int y = simplex.variable();
  private final int z = simplex.variable();

  private void hold(int form, String interval, int reason) {
    simplex.bound(form, Interval.parse(interval), reasons(reason));
  }

  private int difference(int more, int less) {
    return simplex.form(Map.of(more, ONE, less, MINUS));
  }

  private static BitSet reasons(int... numbers) {
    BitSet reasons = new BitSet();
    IntStream.of(numbers).forEach(reasons::set);
    return reasons;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2]     | [2, 3] | true  | they touch
          [1, 2)     | [2, 3] | false | the upper end is open
          [1, 2]     | (2, 3] | false | the lower end is open
          [100, 200) | [200, 200] | false | below a figure and at it
          [3, 4]     | [1, 2] | false | apart
          (1, 2)     | (1, 2) | true  | the same
          (-inf, 2)  | (1, inf) | true | room between
          """)
  void twoBoundsOnOne(String one, String other, boolean meet, String why) {
    hold(x, one, 0);
    hold(x, other, 1);
    Optional<BitSet> contradiction = simplex.contradiction();
    if (meet) {
      assertThat(contradiction).as(why).isEmpty();
      Fraction value = simplex.solution().get(x);
      assertThat(Interval.parse(one).contains(value)).isTrue();
      assertThat(Interval.parse(other).contains(value)).isTrue();
    } else {
      assertThat(contradiction).as(why).contains(reasons(0, 1));
    }
  }

  @Test
  void theTighterOfTwoBoundsIsTheReason() {
    hold(x, "[0, 5]", 0);
    hold(x, "[0, 2]", 1);
    hold(x, "[0, 4]", 2);
    hold(x, "[3, 9]", 3);
    hold(x, "[1, 9]", 4);
    hold(x, "(3, 9]", 5);
    assertThat(simplex.contradiction()).contains(reasons(1, 5));
  }

  /** 1 + 3 is 4 at the least; the other sum has nothing to do with it. */
  @Test
  void aSumOfTwoPartsIsNotLessThanTheyAre() {
    hold(x, "[1, 2]", 0);
    hold(y, "[3, 4]", 1);
    hold(z, "[0, 1]", 2);
    int other = simplex.form(Map.of(x, ONE, z, ONE));
    hold(other, "[2, 9]", 3);
    int sum = simplex.form(Map.of(x, ONE, y, ONE));
    hold(sum, "[0, 4]", 4);
    assertThat(simplex.contradiction()).isEmpty();
    assertThat(simplex.solution().subList(0, 2)).containsExactly(Fraction.of(1), Fraction.of(3));

    hold(sum, "[0, 4)", 5);
    assertThat(simplex.contradiction()).contains(reasons(0, 1, 5));
    assertThat(simplex.refutation())
        .containsExactlyInAnyOrder(
            new Use(sum, true, Fraction.ONE),
            new Use(x, false, Fraction.ONE),
            new Use(y, false, Fraction.ONE));
  }

  /** A circle of orders: each at least the next is possible, one of them strictly is not. */
  @Test
  void aCircleOfOrders() {
    hold(difference(y, x), "[0, inf)", 0);
    hold(difference(z, y), "[0, inf)", 1);
    int closing = difference(x, z);
    hold(closing, "[0, inf)", 2);
    assertThat(simplex.contradiction()).isEmpty();
    List<Fraction> solution = simplex.solution();
    assertThat(solution.get(x)).isEqualTo(solution.get(y)).isEqualTo(solution.get(z));

    hold(closing, "(0, inf)", 3);
    assertThat(simplex.contradiction()).contains(reasons(0, 1, 3));
  }

  @Test
  void aFormOfFormsIsOneOfTheVariablesBelow() {
    int sum = simplex.form(Map.of(x, ONE, y, ONE));
    int less = simplex.form(Map.of(sum, ONE, y, MINUS));
    hold(less, "[5, 5]", 0);
    hold(x, "[0, 4]", 1);
    assertThat(simplex.contradiction()).contains(reasons(0, 1));
  }

  @Test
  void termsThatCancelAreNone() {
    int nothing = simplex.form(Map.of(difference(x, y), ONE, difference(y, x), ONE));
    hold(nothing, "[0, 0]", 0);
    assertThat(simplex.contradiction()).isEmpty();
    hold(nothing, "(0, 1]", 1);
    assertThat(simplex.contradiction()).contains(reasons(0, 1));
  }

  /** One of a random system: a form of three variables, held to an interval. */
  private record Line(List<Integer> factors, Interval to) {

    static Line any(Random random) {
      Fraction low = Fraction.of(random.nextInt(9) - 4);
      Fraction high = low.add(Fraction.of(1 + random.nextInt(3)));
      boolean unboundedBelow = random.nextInt(4) == 0;
      boolean unboundedAbove = random.nextInt(4) == 0;
      return new Line(
          List.of(random.nextInt(5) - 2, random.nextInt(5) - 2, random.nextInt(5) - 2),
          new Interval(
              unboundedBelow ? null : low,
              !unboundedBelow && random.nextBoolean(),
              unboundedAbove ? null : high,
              !unboundedAbove && random.nextBoolean()));
    }

    Fraction of(List<Fraction> values) {
      Fraction sum = Fraction.ZERO;
      for (int i = 0; i < factors.size(); i++) {
        sum = sum.add(values.get(i).multiply(factors.get(i)));
      }
      return sum;
    }
  }

  /**
   * Either answer proves itself: a solution keeps every bound, and a refutation adds up to zero on
   * the left and to more than it can be on the right (Farkas' lemma).
   */
  @Test
  void everyAnswerProvesItself() {
    int solved = 0;
    Random random = new Random(20_250_111);
    for (int i = 0; i < 400; i++) {
      List<Line> lines = new ArrayList<>();
      for (int l = 0; l < 3 + random.nextInt(6); l++) {
        lines.add(Line.any(random));
      }
      solved += isSolved(lines) ? 1 : 0;
    }
    assertThat(solved).as("both answers occur").isBetween(100, 300);
  }

  private static boolean isSolved(List<Line> lines) {
    Simplex simplex = new Simplex();
    for (int v = 0; v < 3; v++) {
      simplex.variable();
    }
    Map<Integer, Line> forms = new HashMap<>();
    for (Line line : lines) {
      Map<Integer, Fraction> terms = new HashMap<>();
      IntStream.range(0, 3).forEach(v -> terms.put(v, Fraction.of(line.factors.get(v))));
      int form = simplex.form(terms);
      forms.put(form, line);
      simplex.bound(form, line.to, reasons(form));
    }
    Optional<BitSet> contradiction = simplex.contradiction();
    if (contradiction.isPresent()) {
      assertIsAbsurd(simplex.refutation(), forms);
      int[] used = simplex.refutation().stream().mapToInt(Use::form).toArray();
      assertThat(contradiction).contains(reasons(used));
      return false;
    }
    List<Fraction> values = simplex.solution();
    forms.forEach(
        (form, line) -> {
          assertThat(line.to.contains(line.of(values))).as("%s", line).isTrue();
          assertThat(values.get(form)).isEqualTo(line.of(values));
        });
    return true;
  }

  private static void assertIsAbsurd(List<Use> uses, Map<Integer, Line> forms) {
    Fraction atLeast = Fraction.ZERO;
    boolean strictly = false;
    List<Fraction> left = new ArrayList<>(List.of(atLeast, atLeast, atLeast));
    for (Use use : uses) {
      Line line = forms.get(use.form());
      Fraction factor = use.factor();
      Fraction times = use.upper() ? factor.negate() : factor;
      assertThat(use.factor().signum()).isPositive();
      atLeast = atLeast.add((use.upper() ? line.to.high() : line.to.low()).multiply(times));
      strictly |= !(use.upper() ? line.to.highClosed() : line.to.lowClosed());
      for (int v = 0; v < 3; v++) {
        left.set(v, left.get(v).add(times.multiply(line.factors.get(v))));
      }
    }
    assertThat(left).allMatch(sum -> sum.signum() == 0);
    assertThat(atLeast.signum() > 0 || strictly && atLeast.signum() == 0).isTrue();
  }

  /** Nothing else holds it: it starts at zero and has to move down. */
  @Test
  void aVariableByItselfKeepsAnUpperBoundBelowZero() {
    hold(x, "(-inf, -5]", 0);
    hold(y, "[5, inf)", 1);
    assertThat(simplex.contradiction()).isEmpty();
    assertThat(simplex.solution().get(x)).isLessThanOrEqualTo(Fraction.of(-5));
    assertThat(simplex.solution().get(y)).isGreaterThanOrEqualTo(Fraction.of(5));
    assertThat(simplex.solution().get(z)).isEqualTo(Fraction.ZERO);
  }

  /** Of two bounds that are equal the first is the reason. */
  @Test
  void theFirstOfEqualBoundsIsTheReason() {
    hold(x, "[0, 2]", 0);
    hold(x, "[0, 2]", 1);
    hold(x, "[3, 9]", 2);
    hold(x, "[3, 9]", 3);
    assertThat(simplex.contradiction()).contains(reasons(0, 2));
  }
}
