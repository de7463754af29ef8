package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  /** A pair of whole numbers, reckoned with by the rules of school and never reduced. */
  record Plain(BigInteger above, BigInteger below) {

    Fraction fraction() {
      return Fraction.of(above, below);
    }

    Plain plus(Plain other) {
      return new Plain(
          above.multiply(other.below).add(other.above.multiply(below)),
          below.multiply(other.below));
    }

    Plain times(Plain other) {
      return new Plain(above.multiply(other.above), below.multiply(other.below));
    }

    int order(Plain other) {
      int turned = below.signum() * other.below.signum();
      return turned * above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    boolean is(Fraction fraction) {
      return above
          .multiply(fraction.getDenominator())
          .equals(fraction.getNumerator().multiply(below));
    }
  }

  /** Short ones, ones about as long as 31, 62 and 64 bits, and long ones; either sign. */
  @Provide
  Arbitrary<Plain> plain() {
    Arbitrary<BigInteger> whole =
        Arbitraries.oneOf(
            Arbitraries.bigIntegers().between(BigInteger.valueOf(-20), BigInteger.valueOf(20)),
            near(31),
            near(62),
            near(63),
            near(64),
            near(100));
    return Combinators.combine(whole, whole.filter(below -> below.signum() != 0)).as(Plain::new);
  }

  private static Arbitrary<BigInteger> near(int bits) {
    BigInteger power = BigInteger.TWO.pow(bits);
    return Combinators.combine(
            Arbitraries.bigIntegers().between(BigInteger.valueOf(-40), BigInteger.valueOf(40)),
            Arbitraries.of(power, power.negate()))
        .as(BigInteger::add);
  }

  @Property
  void sums(@ForAll("plain") Plain one, @ForAll("plain") Plain other) {
    Fraction sum = one.fraction().add(other.fraction());
    assertThat(one.plus(other).is(sum)).isTrue();
    assertIsInLowestTerms(sum);
    assertThat(sum.subtract(other.fraction())).isEqualTo(one.fraction());
  }

  @Property
  void products(@ForAll("plain") Plain one, @ForAll("plain") Plain other) {
    Fraction product = one.fraction().multiply(other.fraction());
    assertThat(one.times(other).is(product)).isTrue();
    assertIsInLowestTerms(product);
    if (other.above.signum() != 0) {
      assertThat(product.divide(other.fraction())).isEqualTo(one.fraction());
    }
  }

  @Property
  void order(@ForAll("plain") Plain one, @ForAll("plain") Plain other) {
    assertThat(Integer.signum(one.fraction().compareTo(other.fraction())))
        .isEqualTo(one.order(other));
    assertThat(one.fraction().signum())
        .isEqualTo(one.order(new Plain(BigInteger.ZERO, BigInteger.ONE)));
  }

  /** Two ways to one number are one number: long fractions that shrink are short ones. */
  @Property
  void equality(@ForAll("plain") Plain one, @ForAll("plain") Plain other) {
    Fraction there = one.fraction().add(other.fraction());
    Fraction back = there.add(other.fraction().negate());
    assertThat(back).isEqualTo(one.fraction()).hasSameHashCodeAs(one.fraction());
    assertThat(one.fraction().equals(other.fraction())).isEqualTo(one.order(other) == 0);
  }

  @Property
  void textIsReadBack(@ForAll("plain") Plain one) {
    assertThat(Fraction.parse(one.fraction().toString())).isEqualTo(one.fraction());
  }

  @Property
  void doublesAreExact(@ForAll double value) {
    assertThat(Fraction.from(value).doubleValue()).isEqualTo(value == 0 ? 0.0 : value);
  }

  /** The smallest and the largest double there are, and the smallest with all its bits. */
  @Test
  void doublesAtTheEndsAreExact() {
    assertThat(Fraction.from(Double.MIN_VALUE)).isEqualTo(Fraction.of(2).pow(-1074));
    assertThat(Fraction.from(-Double.MIN_NORMAL)).isEqualTo(Fraction.of(2).pow(-1022).negate());
    assertThat(Fraction.from(-Double.MAX_VALUE))
        .isEqualTo(Fraction.of(2).pow(971).subtract(Fraction.of(2).pow(1024)));
    assertThat(Fraction.from(-0.0)).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.from(-0.75)).isEqualTo(Fraction.of(-3, 4));
  }

  /** Where short parts end and long ones begin, the two ways to a number still are one. */
  @ParameterizedTest
  @ValueSource(ints = {31, 61, 62, 63, 64})
  void powersOfTwoAndTheirOppositesAreOneNumberEach(int bits) {
    Fraction power = Fraction.of(BigInteger.TWO.pow(bits));
    Fraction opposite = Fraction.of(BigInteger.TWO.pow(bits).negate());
    assertSame(opposite.negate(), power);
    assertSame(power.negate(), opposite);
    assertSame(opposite.abs(), power);
    assertSame(opposite.reciprocal().negate(), power.reciprocal());
    assertSame(opposite.reciprocal(), Fraction.of(BigInteger.ONE, opposite.getNumerator()));
    assertSame(opposite.divide(opposite), Fraction.ONE);
    assertSame(opposite.add(power), Fraction.ZERO);
    assertSame(Fraction.of(-2).pow(bits).abs(), power);
    assertThat(opposite).isLessThan(power).isLessThan(opposite.add(Fraction.ONE));
  }

  private static void assertSame(Fraction one, Fraction other) {
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isEqualByComparingTo(other);
  }

  private static void assertIsInLowestTerms(Fraction fraction) {
    assertThat(fraction.getDenominator().signum()).isPositive();
    assertThat(fraction.getNumerator().gcd(fraction.getDenominator())).isEqualTo(BigInteger.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "11, -2, -11/2",
    "-6, -4, 3/2",
    "0, -7, 0",
    "12, 4, 3",
    "-9223372036854775808, 2, -4611686018427387904"
  })
  void prints(long above, long below, String text) {
    assertThat(Fraction.of(above, below)).hasToString(text);
  }

  @Test
  void powers() {
    assertThat(Fraction.of(-2, 3).pow(3)).hasToString("-8/27");
    assertThat(Fraction.of(-2, 3).pow(-3)).hasToString("-27/8");
    assertThat(Fraction.of(10).pow(-20)).hasToString("1/100000000000000000000");
    assertThat(Fraction.of(7).pow(0)).isEqualTo(Fraction.ONE);
  }

  @Test
  void decimals() {
    assertThat(Fraction.of(-2, 3).bigDecimalValue(2, RoundingMode.CEILING)).hasToString("-0.66");
    assertThat(Fraction.of(-7, 2).longValue()).isEqualTo(-3);
    assertThat(Fraction.of(7, 2).intValue()).isEqualTo(3);
    assertThat(Fraction.of(BigInteger.TEN.pow(400)).doubleValue()).isInfinite();
    assertThat(Fraction.of(1, 3).doubleValue()).isEqualTo(1.0 / 3);
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(Fraction.ZERO::reciprocal).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.ONE.divide(0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.ZERO.pow(-1)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one", "1.5", "1/", "/2", "1/2/3", "1/0"})
  void refusesWhatIsNoFraction(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNoNumber(double value) {
    assertThatThrownBy(() -> Fraction.from(value)).isInstanceOf(NumberFormatException.class);
  }
}
