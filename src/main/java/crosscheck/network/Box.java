package crosscheck.network;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.math.BigInteger;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one variable so far: its two ends, and what each rests on.
 *
 * @param from everything from the lower end on
 * @param fromReason grounds of the lower end
 * @param to everything up to the upper end
 * @param toReason grounds of the upper end
 */
record Box(Interval from, BitSet fromReason, Interval to, BitSet toReason) {

  /** Bits of numerator and denominator together. */
  private static final int MOST_BITS = 96;

  static final Box ANYTHING = new Box(Interval.ALL, new BitSet(), Interval.ALL, new BitSet());

  /** Whether no value is left. */
  boolean isEmpty() {
    return !from.meets(to);
  }

  /** The values that are left. */
  Interval interval() {
    return from.intersect(to).orElseThrow();
  }

  /** Grounds of both ends. */
  BitSet reason() {
    BitSet both = (BitSet) fromReason.clone();
    both.or(toReason);
    return both;
  }

  /** Grounds by which the values of an interval are above zero, where it does not tell itself. */
  BitSet reasonToBePositive(Interval interval) {
    Fraction low = interval.low();
    return low != null && low.signum() > 0 ? new BitSet() : (BitSet) fromReason.clone();
  }

  /**
   * This box without what lies outside of an interval. Ends of very many digits are moved outwards
   * to fewer: a box may be too large, and long fractions cost time.
   */
  Box within(Interval exact, BitSet reason) {
    Interval limit =
        new Interval(down(exact.low()), exact.lowClosed(), up(exact.high()), exact.highClosed());
    Box narrowed = this;
    if (limit.compareLow(from) > 0) {
      Interval tighter = new Interval(limit.low(), limit.lowClosed(), null, false);
      narrowed = new Box(tighter, reason, narrowed.to, narrowed.toReason);
    }
    if (limit.compareHigh(to) < 0) {
      Interval tighter = new Interval(null, false, limit.high(), limit.highClosed());
      narrowed = new Box(narrowed.from, narrowed.fromReason, tighter, reason);
    }
    return narrowed;
  }

  private static @Nullable Fraction down(@Nullable Fraction end) {
    if (end == null || digits(end) <= MOST_BITS) {
      return end;
    }
    return rounded(end, false);
  }

  private static @Nullable Fraction up(@Nullable Fraction end) {
    return end == null || digits(end) <= MOST_BITS ? end : rounded(end, true);
  }

  private static int digits(Fraction value) {
    return value.getNumerator().bitLength() + value.getDenominator().bitLength();
  }

  /** The next multiple of a power of two that leaves half of the bits. */
  private static Fraction rounded(Fraction value, boolean up) {
    int shift =
        value.getDenominator().bitLength() - value.getNumerator().bitLength() + MOST_BITS / 2;
    Fraction grain = Fraction.of(2).pow(-shift);
    Fraction steps = value.divide(grain);
    BigInteger whole = steps.getNumerator().divide(steps.getDenominator());
    Fraction near = grain.multiply(Fraction.of(whole));
    int order = near.compareTo(value);
    if (up && order < 0) {
      return near.add(grain);
    }
    return !up && order > 0 ? near.subtract(grain) : near;
  }
}
