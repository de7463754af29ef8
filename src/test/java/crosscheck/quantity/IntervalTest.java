package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  private static final Fraction TWO = Fraction.of(2);

  @Test
  void anOpenEndKeepsNeighboursApart() {
    Interval from100 = Interval.parse("[100, 200)");
    assertThat(from100.meets(Interval.parse("[200, 200]"))).isFalse();
    assertThat(from100.meets(Interval.parse("[100, 100]"))).isTrue();
    assertThat(from100.meets(Interval.parse("[200, 300]"))).isFalse();
    assertThat(Interval.parse("[100, 200]").meets(Interval.parse("[200, 300]"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2, 1]", "(1, 1]", "[1, 1)", "(1, 1)", "[-inf, 1]", "[1, inf]", "1, 2"})
  void refusesEmptyAndMalformedIntervals(String text) {
    assertThatThrownBy(() -> Interval.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 3]     | [2, 5)     | [2, 3]
          [1, 3)     | [2, 3]     | [2, 3)
          (1, 2]     | [1, 2)     | (1, 2)
          (-inf, 2]  | (1, inf)   | (1, 2]
          (-inf, 2)  | (-inf, 2]  | (-inf, 2)
          [-3/2, 1]  | [-1/2, 5]  | [-1/2, 1]
          """)
  void intersects(String one, String other, String common) {
    assertThat(Interval.parse(one).intersect(Interval.parse(other)))
        .contains(Interval.parse(common));
    assertThat(Interval.parse(other).intersect(Interval.parse(one)))
        .contains(Interval.parse(common));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2]     | [3, 4)     | [4, 6)
          (1, 2]     | [3, 4]     | (4, 6]
          (-inf, 2]  | [3, 4]     | (-inf, 6]
          [1, inf)   | (-inf, 0]  | (-inf, inf)
          """)
  void adds(String one, String other, String sum) {
    assertThat(Interval.parse(one).plus(Interval.parse(other))).hasToString(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # [1, 2] - [3, 4): least 1 - 4 = -3, not reached; most 2 - 3 = -1
          [1, 2]     | [3, 4)     | (-3, -1]
          [5, inf)   | [1, 2]     | [3, inf)
          [5, inf)   | [1, inf)   | (-inf, inf)
          """)
  void subtracts(String one, String other, String difference) {
    assertThat(Interval.parse(one).minus(Interval.parse(other))).hasToString(difference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2, 3]     | [4, 5)     | [8, 15)
          # the products of the ends are -10, 8, 15 and -12
          [-2, 3]    | [-4, 5]    | [-12, 15]
          [-2, -1]   | [-3, -2]   | [2, 6]
          # zero itself times however much is zero
          [0, 0]     | [1, inf)   | [0, 0]
          [0, 1]     | [1, inf)   | [0, inf)
          (0, 1]     | [1, inf)   | (0, inf)
          [0, 1]     | (2, 3)     | [0, 3)
          [-1, 1]    | [1, inf)   | (-inf, inf)
          (-inf, 0)  | (-inf, 0)  | (0, inf)
          """)
  void multiplies(String one, String other, String product) {
    assertThat(Interval.parse(one).times(Interval.parse(other))).hasToString(product);
    assertThat(Interval.parse(other).times(Interval.parse(one))).hasToString(product);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [8, 15]    | [2, 4]     | [2, 15/2]
          [1, 2]     | [4, inf)   | (0, 1/2]
          # a divisor that may be zero, or of either sign, allows every quotient
          [1, 2]     | [0, 1]     | (-inf, inf)
          [1, 2]     | [-1, 1]    | (-inf, inf)
          [0, 0]     | [0, 1]     | (-inf, inf)
          # close to zero from above: as large as one likes
          [1, 2]     | (0, 4]     | [1/4, inf)
          [1, 2]     | [-4, 0)    | (-inf, -1/4]
          [0, 2]     | (0, 4]     | [0, inf)
          [0, 0]     | (0, inf)   | [0, 0]
          [1, 2]     | (-inf, -4] | [-1/2, 0)
          [1, inf)   | [2, 4)     | (1/4, inf)
          """)
  void divides(String one, String other, String quotient) {
    assertThat(Interval.parse(one).dividedBy(Interval.parse(other))).hasToString(quotient);
  }

  @Test
  void comparesNegativeFractions() {
    // With the sign kept below the line -11/2 came above -9/2; an interval must not be empty by it.
    assertThat(Interval.parse("[-11/2, -9/2]").contains(Fraction.of(-5))).isTrue();
    assertThat(Interval.parse("[-3, -2]").meets(Interval.parse("[-1, 0]"))).isFalse();
  }

  @Test
  void printsTheSignAboveTheLine() {
    Fraction quotient = Fraction.of(11).divide(Fraction.of(-2));
    assertThat(Interval.point(quotient)).hasToString("[-11/2, -11/2]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2)  | [2, 3]  | true
          [1, 2)  | (2, 3]  | false
          [1, 2]  | (2, 3]  | true
          [1, 2]  | [3, 4]  | false
          """)
  void joinsWhereNoHoleIsLeft(String one, String other, boolean joins) {
    assertThat(Interval.parse(one).joins(Interval.parse(other))).isEqualTo(joins);
    assertThat(Interval.parse(other).joins(Interval.parse(one))).isEqualTo(joins);
  }

  @Test
  void printsWhatItParses() {
    Random random = new Random(20230913);
    for (int i = 0; i < 2_000; i++) {
      Interval interval = anyInterval(random);
      assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
    }
  }

  @Test
  void productsAndQuotientsHoldEveryPairOfValues() {
    Random random = new Random(11431153);
    for (int i = 0; i < 2_000; i++) {
      Interval one = anyInterval(random);
      Interval other = anyInterval(random);
      Fraction a = valueIn(one);
      Fraction b = valueIn(other);
      assertThat(one.plus(other).contains(a.add(b))).as("%s + %s", one, other).isTrue();
      assertThat(one.minus(other).contains(a.subtract(b))).as("%s - %s", one, other).isTrue();
      assertThat(one.times(other).contains(a.multiply(b))).as("%s * %s", one, other).isTrue();
      assertThat(b.signum() == 0 || one.dividedBy(other).contains(a.divide(b)))
          .as("%s / %s", one, other)
          .isTrue();
    }
  }

  /** Multiplying by a number is multiplying by the interval of that number alone. */
  @Test
  void scalingIsAProductWithAPoint() {
    Random random = new Random(22101960);
    for (int i = 0; i < 2_000; i++) {
      Interval interval = anyInterval(random);
      Fraction factor = Fraction.of(random.nextInt(7) - 3, 2);
      assertThat(interval.scale(factor)).isEqualTo(interval.times(Interval.point(factor)));
    }
    assertThat(Interval.parse("(1, 3]").scale(Fraction.of(-2))).hasToString("[-6, -2)");
    assertThat(Interval.ALL.scale(Fraction.ZERO)).hasToString("[0, 0]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2)    | 1 | true
          [1, 2)    | 2 | false
          (1, 2]    | 1 | false
          (1, 2]    | 2 | true
          (-inf, 2) | 1 | true
          (-inf, 2) | 2 | false
          (1, inf)  | 1 | false
          (1, inf)  | 2 | true
          [1, 1]    | 1 | true
          """)
  void aValueBelongsToItOrNot(String interval, long value, boolean belongs) {
    assertThat(Interval.parse(interval).contains(Fraction.of(value))).isEqualTo(belongs);
  }

  /** An interval between -10 and 10 in sixths, now and then unbounded. */
  private static Interval anyInterval(Random random) {
    Fraction low = Fraction.of(random.nextInt(120) - 60, 6);
    Fraction high = low.add(Fraction.of(1 + random.nextInt(60), 6));
    boolean fromFar = random.nextInt(10) == 0;
    boolean toFar = random.nextInt(10) == 0;
    return new Interval(
        fromFar ? null : low,
        !fromFar && random.nextBoolean(),
        toFar ? null : high,
        !toFar && random.nextBoolean());
  }

  /** The middle of a bounded interval, a value inside an unbounded one. */
  private static Fraction valueIn(Interval interval) {
    Fraction low = interval.low();
    Fraction high = interval.high();
    if (low == null) {
      return high == null ? Fraction.ZERO : high.subtract(Fraction.ONE);
    }
    return high == null ? low.add(Fraction.ONE) : low.add(high).divide(TWO);
  }

  @Test
  void hasOneOpenOrClosedEnd() {
    Fraction two = Fraction.of(2);
    assertThat(Interval.atLeast(two)).hasToString("[2, inf)");
    assertThat(Interval.above(two)).hasToString("(2, inf)");
    assertThat(Interval.atMost(two)).hasToString("(-inf, 2]");
    assertThat(Interval.below(two)).hasToString("(-inf, 2)");
  }
}
