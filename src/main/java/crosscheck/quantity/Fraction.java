package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms. Nearly all numbers of a dossier and of what follows
 * from it fit into 64 bits above and below the line, and there arithmetic is quick; longer ones are
 * kept as {@link BigInteger}s.
 */
public final class Fraction implements Comparable<Fraction> {

  /** Zero. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** One. */
  public static final Fraction ONE = new Fraction(1, 1);

  /**
   * Bits of a short part, its sign apart, so that every number has one form and its opposite is as
   * short. A sum of two products of so many bits still fits into 64 with its sign.
   */
  private static final int BITS = 62;

  /** Bits of whole numbers that a double holds exactly. */
  private static final int EXACT = 53;

  /** Bits of a double after its first one (IEEE 754, binary64). */
  private static final int MANTISSA = 52;

  /** More digits than a double holds. */
  private static final MathContext DIGITS = new MathContext(40);

  private final long above;
  private final long below;
  private final @Nullable Parts large;

  /** A fraction in lowest terms of which a part is too long; the lower one is above zero. */
  private record Parts(BigInteger above, BigInteger below) {}

  private Fraction(long above, long below) {
    this.above = above;
    this.below = below;
    this.large = null;
  }

  private Fraction(Parts large) {
    this.above = 0;
    this.below = 0;
    this.large = large;
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return bits(whole) > BITS ? of(BigInteger.valueOf(whole)) : new Fraction(whole, 1);
  }

  /** A whole number. */
  public static Fraction of(BigInteger whole) {
    return inLowestTerms(whole, BigInteger.ONE);
  }

  /**
   * A quotient of whole numbers.
   *
   * @throws ArithmeticException if the second is zero
   */
  public static Fraction of(long above, long below) {
    return of(BigInteger.valueOf(above), BigInteger.valueOf(below));
  }

  /**
   * A quotient of whole numbers.
   *
   * @throws ArithmeticException if the second is zero
   */
  public static Fraction of(BigInteger above, BigInteger below) {
    if (below.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger shared = above.gcd(below);
    BigInteger divisor = below.signum() < 0 ? shared.negate() : shared;
    return inLowestTerms(above.divide(divisor), below.divide(divisor));
  }

  private static Fraction inLowestTerms(BigInteger above, BigInteger below) {
    return above.abs().bitLength() <= BITS && below.bitLength() <= BITS
        ? new Fraction(above.longValue(), below.longValue())
        : new Fraction(new Parts(above, below));
  }

  /**
   * The number that a double stands for, to its last bit.
   *
   * @throws NumberFormatException if it is infinite or no number
   */
  public static Fraction from(double value) {
    if (!Double.isFinite(value)) {
      throw new NumberFormatException("not a number that has an end: " + value);
    }
    if (value == 0) {
      return ZERO;
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - MANTISSA;
    long steps = (long) Math.scalb(value, -exponent);
    int zeros = Long.numberOfTrailingZeros(steps);
    long odd = steps >> zeros;
    int power = exponent + zeros;
    return power >= 0
        ? of(BigInteger.valueOf(odd).shiftLeft(power))
        : inLowestTerms(BigInteger.valueOf(odd), BigInteger.ONE.shiftLeft(-power));
  }

  /**
   * Reads {@code 3/4} or {@code -12}.
   *
   * @throws NumberFormatException if it is written in another way, or divides by zero
   */
  public static Fraction parse(String text) {
    int line = text.indexOf('/');
    BigInteger above = new BigInteger((line < 0 ? text : text.substring(0, line)).strip());
    BigInteger below = line < 0 ? BigInteger.ONE : new BigInteger(text.substring(line + 1).strip());
    if (below.signum() == 0) {
      throw new NumberFormatException("divided by zero: " + text);
    }
    return of(above, below);
  }

  /** The whole number above the line. */
  public BigInteger getNumerator() {
    return large == null ? BigInteger.valueOf(above) : large.above;
  }

  /** The whole number below the line; above zero. */
  public BigInteger getDenominator() {
    return large == null ? BigInteger.valueOf(below) : large.below;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return large == null ? Long.signum(above) : large.above.signum();
  }

  /** With the other sign. */
  public Fraction negate() {
    return large == null
        ? new Fraction(-above, below)
        : new Fraction(new Parts(large.above.negate(), large.below));
  }

  /** Without its sign. */
  public Fraction abs() {
    return signum() < 0 ? negate() : this;
  }

  /**
   * One divided by it.
   *
   * @throws ArithmeticException if it is zero
   */
  public Fraction reciprocal() {
    if (large != null || above == 0) {
      return of(getDenominator(), getNumerator());
    }
    return above > 0 ? new Fraction(below, above) : new Fraction(-below, -above);
  }

  /** The sum of both. */
  public Fraction add(Fraction other) {
    if (signum() == 0) {
      return other;
    }
    if (other.signum() == 0) {
      return this;
    }
    if (large == null && other.large == null) {
      long shared = divisor(below, other.below);
      long own = below / shared;
      long others = other.below / shared;
      if (fits(above, others) && fits(other.above, own) && fits(own, other.below)) {
        return reduced(above * others + other.above * own, own * other.below);
      }
    }
    return of(
        getNumerator()
            .multiply(other.getDenominator())
            .add(other.getNumerator().multiply(getDenominator())),
        getDenominator().multiply(other.getDenominator()));
  }

  private static Fraction reduced(long above, long below) {
    long shared = divisor(above, below);
    long top = above / shared;
    return bits(top) > BITS
        ? inLowestTerms(BigInteger.valueOf(top), BigInteger.valueOf(below / shared))
        : new Fraction(top, below / shared);
  }

  /** This minus the other. */
  public Fraction subtract(Fraction other) {
    return add(other.negate());
  }

  /** The product of both. */
  public Fraction multiply(Fraction other) {
    if (large == null && other.large == null) {
      // Reduced across first, the product is in lowest terms.
      long one = divisor(above, other.below);
      long two = divisor(other.above, below);
      if (fits(above / one, other.above / two) && fits(below / two, other.below / one)) {
        return new Fraction(
            (above / one) * (other.above / two), (below / two) * (other.below / one));
      }
    }
    return of(
        getNumerator().multiply(other.getNumerator()),
        getDenominator().multiply(other.getDenominator()));
  }

  /** So many times this. */
  public Fraction multiply(long times) {
    return multiply(of(times));
  }

  /**
   * This divided by the other.
   *
   * @throws ArithmeticException if the other is zero
   */
  public Fraction divide(Fraction other) {
    return multiply(other.reciprocal());
  }

  /**
   * This divided by a whole number.
   *
   * @throws ArithmeticException if that is zero
   */
  public Fraction divide(long by) {
    return divide(of(by));
  }

  /**
   * A power of it.
   *
   * @throws ArithmeticException if it is zero and the exponent below
   */
  public Fraction pow(int exponent) {
    Fraction base = exponent < 0 ? reciprocal() : this;
    int times = Math.abs(exponent);
    return inLowestTerms(base.getNumerator().pow(times), base.getDenominator().pow(times));
  }

  /** The nearest double; infinite, if it is too large for one. */
  public double doubleValue() {
    return large == null && bits(above) <= EXACT && bits(below) <= EXACT
        ? (double) above / below
        : bigDecimal().doubleValue();
  }

  private BigDecimal bigDecimal() {
    return new BigDecimal(getNumerator()).divide(new BigDecimal(getDenominator()), DIGITS);
  }

  /** So many decimals of it. */
  public BigDecimal bigDecimalValue(int decimals, RoundingMode rounding) {
    return new BigDecimal(getNumerator())
        .divide(new BigDecimal(getDenominator()), decimals, rounding);
  }

  /** What is before the decimal point, if it fits. */
  public long longValue() {
    return getNumerator().divide(getDenominator()).longValue();
  }

  /** What is before the decimal point, if it fits. */
  public int intValue() {
    return getNumerator().divide(getDenominator()).intValue();
  }

  @Override
  public int compareTo(Fraction other) {
    if (large == null && other.large == null) {
      if (below == other.below) {
        return Long.compare(above, other.above);
      }
      if (fits(above, other.below) && fits(other.above, below)) {
        return Long.compare(above * other.below, other.above * below);
      }
    }
    int order = Integer.compare(signum(), other.signum());
    return order != 0
        ? order
        : getNumerator()
            .multiply(other.getDenominator())
            .compareTo(other.getNumerator().multiply(getDenominator()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fraction that
        && above == that.above
        && below == that.below
        && (large == null ? that.large == null : large.equals(that.large));
  }

  @Override
  public int hashCode() {
    return large == null ? 31 * Long.hashCode(above) + Long.hashCode(below) : large.hashCode();
  }

  /** {@code -3/4}, {@code 12}. */
  @Override
  public String toString() {
    String whole = getNumerator().toString();
    return getDenominator().equals(BigInteger.ONE) ? whole : whole + "/" + getDenominator();
  }

  /** Whether a product has no more bits than there is room for. */
  private static boolean fits(long one, long other) {
    boolean areShort = (Math.abs(one) | Math.abs(other)) <= Integer.MAX_VALUE;
    return areShort || bits(one) + bits(other) <= BITS;
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
  }

  /** The greatest common divisor of two numbers, the second above zero (Euclid). */
  private static long divisor(long number, long positive) {
    if (positive == 1) {
      return 1;
    }
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
