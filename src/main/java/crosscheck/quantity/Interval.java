package crosscheck.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connected set of rationals with open or closed ends, such as {@code [100, 200)}.
 *
 * <p>A missing end ({@code null}) is unbounded and therefore open. An interval is never empty: a
 * lower end above the upper one, or a single point with an open end, is refused.
 *
 * @param low lower end, or null for minus infinity
 * @param lowClosed whether the lower end belongs to the set
 * @param high upper end, or null for plus infinity
 * @param highClosed whether the upper end belongs to the set
 */
public record Interval(
    @Nullable Fraction low, boolean lowClosed, @Nullable Fraction high, boolean highClosed)
    implements Comparable<Interval> {

  /** The whole line. */
  public static final Interval ALL = new Interval(null, false, null, false);

  private static final Pattern TEXT = Pattern.compile("([\\[(])([^,]+), ([^,]+)([\\])])");

  public Interval {
    if (low == null && lowClosed || high == null && highClosed) {
      throw new IllegalArgumentException("an unbounded end cannot be closed");
    }
    if (low != null && high != null && isEmpty(low, lowClosed, high, highClosed)) {
      throw new IllegalArgumentException("an interval from " + low + " to " + high + " is empty");
    }
  }

  /** The closed interval from {@code low} to {@code high}. */
  public static Interval closed(Fraction low, Fraction high) {
    return new Interval(low, true, high, true);
  }

  /** The single value {@code point}. */
  public static Interval point(Fraction point) {
    return closed(point, point);
  }

  /** Every value of at least {@code low}. */
  public static Interval atLeast(Fraction low) {
    return new Interval(low, true, null, false);
  }

  /** Every value above {@code low}. */
  public static Interval above(Fraction low) {
    return new Interval(low, false, null, false);
  }

  /** Every value of at most {@code high}. */
  public static Interval atMost(Fraction high) {
    return new Interval(null, false, high, true);
  }

  /** Every value below {@code high}. */
  public static Interval below(Fraction high) {
    return new Interval(null, false, high, false);
  }

  /**
   * Reads what {@link #toString} prints: {@code [100, 200)}, {@code (-inf, 7/2]}.
   *
   * @throws IllegalArgumentException if the text is not of that form or names an empty set
   */
  public static Interval parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an interval: " + text);
    }
    return new Interval(
        end(parts.group(2), "-inf"),
        parts.group(1).equals("["),
        end(parts.group(3), "inf"),
        parts.group(4).equals("]"));
  }

  private static @Nullable Fraction end(String text, String unbounded) {
    return text.equals(unbounded) ? null : Fraction.parse(text);
  }

  private static boolean isEmpty(
      Fraction low, boolean lowClosed, Fraction high, boolean highClosed) {
    int order = low.compareTo(high);
    return order > 0 || order == 0 && !(lowClosed && highClosed);
  }

  /** Whether {@code value} belongs to the interval. */
  public boolean contains(Fraction value) {
    return reaches(value) && isReachedBy(value);
  }

  private boolean reaches(Fraction value) {
    int order = high == null ? 1 : high.compareTo(value);
    return order > 0 || order == 0 && highClosed;
  }

  private boolean isReachedBy(Fraction value) {
    int order = low == null ? -1 : low.compareTo(value);
    return order < 0 || order == 0 && lowClosed;
  }

  /** Whether every value of {@code other} belongs to this interval. */
  public boolean contains(Interval other) {
    return compareLow(other) <= 0 && compareHigh(other) >= 0;
  }

  /** Whether the two intervals have a value in common. */
  public boolean meets(Interval other) {
    return intersect(other).isPresent();
  }

  /** The values both have in common, if any. */
  public Optional<Interval> intersect(Interval other) {
    Interval lower = compareLow(other) >= 0 ? this : other;
    Interval upper = compareHigh(other) <= 0 ? this : other;
    Fraction from = lower.low;
    Fraction to = upper.high;
    if (from != null && to != null && isEmpty(from, lower.lowClosed, to, upper.highClosed)) {
      return Optional.empty();
    }
    return Optional.of(new Interval(from, lower.lowClosed, to, upper.highClosed));
  }

  /** The smallest interval that contains both. */
  public Interval hull(Interval other) {
    Interval lower = compareLow(other) <= 0 ? this : other;
    Interval upper = compareHigh(other) >= 0 ? this : other;
    return new Interval(lower.low, lower.lowClosed, upper.high, upper.highClosed);
  }

  /** Whether the union of the two is again one interval (they overlap or touch without a hole). */
  public boolean joins(Interval other) {
    return meets(other) || touches(other) || other.touches(this);
  }

  private boolean touches(Interval right) {
    return high != null
        && right.low != null
        && high.equals(right.low)
        && (highClosed || right.lowClosed);
  }

  /** Orders by lower end; an unbounded end comes first, a closed one before an open one. */
  public int compareLow(Interval other) {
    if (low == null || other.low == null) {
      return Boolean.compare(low != null, other.low != null);
    }
    int order = low.compareTo(other.low);
    return order != 0 ? order : Boolean.compare(other.lowClosed, lowClosed);
  }

  /** Orders by upper end; an unbounded end comes last, an open one before a closed one. */
  public int compareHigh(Interval other) {
    if (high == null || other.high == null) {
      return Boolean.compare(high == null, other.high == null);
    }
    int order = high.compareTo(other.high);
    return order != 0 ? order : Boolean.compare(highClosed, other.highClosed);
  }

  @Override
  public int compareTo(Interval other) {
    int order = compareLow(other);
    return order != 0 ? order : compareHigh(other);
  }

  /** The interval of all sums of a value of this and a value of {@code other}. */
  public Interval plus(Interval other) {
    Fraction from = low == null || other.low == null ? null : low.add(other.low);
    Fraction to = high == null || other.high == null ? null : high.add(other.high);
    return new Interval(
        from, from != null && lowClosed && other.lowClosed,
        to, to != null && highClosed && other.highClosed);
  }

  /** The interval of all values with their sign changed. */
  public Interval negate() {
    Fraction from = high == null ? null : high.negate();
    Fraction to = low == null ? null : low.negate();
    boolean fromClosed = highClosed;
    boolean toClosed = lowClosed;
    return new Interval(from, fromClosed, to, toClosed);
  }

  /** The interval of all differences, a value of this minus a value of {@code other}. */
  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  /** The interval of all products of a value of this and a value of {@code other}. */
  public Interval times(Interval other) {
    return Corner.span(Corner.low(this), Corner.high(this), Corner.low(other), Corner.high(other));
  }

  /**
   * The interval of all quotients, a value of this divided by a value of {@code divisor}; the whole
   * line where the divisor may be zero or of either sign.
   */
  public Interval dividedBy(Interval divisor) {
    boolean positive = divisor.low != null && divisor.low.signum() >= 0;
    boolean negative = divisor.high != null && divisor.high.signum() <= 0;
    if (divisor.contains(Fraction.ZERO) || !(positive || negative)) {
      return ALL;
    }
    return times(divisor.inverse());
  }

  private Interval inverse() {
    Fraction from = high == null ? Fraction.ZERO : high.signum() == 0 ? null : high.reciprocal();
    Fraction to = low == null ? Fraction.ZERO : low.signum() == 0 ? null : low.reciprocal();
    return new Interval(
        from,
        high != null && from != null && highClosed,
        to,
        low != null && to != null && lowClosed);
  }

  /** The interval with every value multiplied by {@code factor}. */
  public Interval scale(Fraction factor) {
    if (factor.signum() == 0) {
      return point(factor);
    }
    Fraction from = low == null ? null : low.multiply(factor);
    Fraction to = high == null ? null : high.multiply(factor);
    return factor.signum() > 0
        ? new Interval(from, lowClosed, to, highClosed)
        : new Interval(to, highClosed, from, lowClosed);
  }

  /**
   * Prints {@code [100, 200)}; ends are exact fractions, unbounded ends {@code -inf}, {@code inf}.
   */
  @Override
  public String toString() {
    return (lowClosed ? "[" : "(")
        + (low == null ? "-inf" : low)
        + ", "
        + (high == null ? "inf" : high)
        + (highClosed ? "]" : ")");
  }
}
