package crosscheck.network;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction that is quick while it is short: the solver spends its time in additions and
 * multiplications of numbers that nearly all fit into 64 bits. Longer ones are left to {@link
 * BigFraction}.
 */
final class Ratio implements Comparable<Ratio> {

  /** Bits that a product of two numbers may have without its sign being lost. */
  private static final int BITS = 62;

  static final Ratio ZERO = new Ratio(0, 1, null);
  static final Ratio ONE = new Ratio(1, 1, null);
  static final Ratio MINUS_ONE = new Ratio(-1, 1, null);

  private final long numerator;
  private final long denominator;
  private final @Nullable BigFraction large;

  /** In lowest terms, the denominator above zero; a large one has neither. */
  private Ratio(long numerator, long denominator, @Nullable BigFraction large) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = large;
  }

  static Ratio of(BigFraction exact) {
    BigInteger above = exact.getNumerator();
    BigInteger below = exact.getDenominator();
    if (above.bitLength() > BITS || below.bitLength() > BITS) {
      return new Ratio(0, 0, exact);
    }
    long sign = below.signum();
    return new Ratio(sign * above.longValue(), sign * below.longValue(), null);
  }

  BigFraction exact() {
    return large == null ? BigFraction.of(numerator, denominator) : large;
  }

  int signum() {
    return large == null ? Long.signum(numerator) : large.signum();
  }

  Ratio negate() {
    return large == null
        ? new Ratio(-numerator, denominator, null)
        : new Ratio(0, 0, large.negate());
  }

  Ratio abs() {
    return signum() < 0 ? negate() : this;
  }

  /** One divided by it; it must not be zero. */
  Ratio reciprocal() {
    if (large != null || numerator == 0) {
      return of(exact().reciprocal());
    }
    return numerator > 0
        ? new Ratio(denominator, numerator, null)
        : new Ratio(-denominator, -numerator, null);
  }

  Ratio plus(Ratio other) {
    if (signum() == 0) {
      return other;
    }
    if (other.signum() == 0) {
      return this;
    }
    if (large != null || other.large != null) {
      return of(exact().add(other.exact()));
    }
    long shared = divisor(denominator, other.denominator);
    long own = denominator / shared;
    long others = other.denominator / shared;
    if (!fits(numerator, others) || !fits(other.numerator, own) || !fits(own, other.denominator)) {
      return of(exact().add(other.exact()));
    }
    return reduced(numerator * others + other.numerator * own, own * other.denominator);
  }

  Ratio minus(Ratio other) {
    return plus(other.negate());
  }

  Ratio times(Ratio other) {
    if (signum() == 0 || other.signum() == 0) {
      return ZERO;
    }
    if (large != null || other.large != null) {
      return of(exact().multiply(other.exact()));
    }
    // Reduced across first, the product is in lowest terms.
    long one = divisor(numerator, other.denominator);
    long two = divisor(other.numerator, denominator);
    long above = numerator / one;
    long otherAbove = other.numerator / two;
    long below = denominator / two;
    long otherBelow = other.denominator / one;
    return fits(above, otherAbove) && fits(below, otherBelow)
        ? new Ratio(above * otherAbove, below * otherBelow, null)
        : of(exact().multiply(other.exact()));
  }

  Ratio dividedBy(Ratio divisor) {
    return times(divisor.reciprocal());
  }

  @Override
  public int compareTo(Ratio other) {
    if (large == null && other.large == null) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
      }
    }
    return exact().compareTo(other.exact());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratio ratio && compareTo(ratio) == 0;
  }

  @Override
  public int hashCode() {
    return large == null ? Long.hashCode(numerator) * 31 + Long.hashCode(denominator) : large.hashCode();
  }

  @Override
  public String toString() {
    return exact().toString();
  }

  private static Ratio reduced(long above, long below) {
    long shared = divisor(above, below);
    return new Ratio(above / shared, below / shared, null);
  }

  /** Whether a product has no more bits than there is room for; a sum of two then fits as well. */
  private static boolean fits(long one, long other) {
    return bits(one) + bits(other) <= BITS;
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
  }

  /** The greatest common divisor of two numbers, the second above zero (Euclid). */
  private static long divisor(long number, long positive) {
    long one = Math.abs(number);
    long other = positive;
    while (one != 0) {
      long rest = other % one;
      other = one;
      one = rest;
    }
    return other;
  }
}
