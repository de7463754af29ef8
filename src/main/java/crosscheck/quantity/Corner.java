package crosscheck.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval as a point of the extended line, so that a product of intervals is the
 * span of the products of their ends.
 *
 * @param infinity -1, 0 or 1: minus infinity, finite, plus infinity
 * @param value the finite value; null at infinity
 * @param attained whether the end belongs to its set
 */
record Corner(int infinity, @Nullable Fraction value, boolean attained) {

  static Corner low(Interval interval) {
    return new Corner(interval.low() == null ? -1 : 0, interval.low(), interval.lowClosed());
  }

  static Corner high(Interval interval) {
    return new Corner(interval.high() == null ? 1 : 0, interval.high(), interval.highClosed());
  }

  /**
   * The span of all products of a value between {@code a} and {@code b} with one between c and d.
   */
  static Interval span(Corner a, Corner b, Corner c, Corner d) {
    Corner low = a.times(c);
    Corner high = low;
    for (Corner product : List.of(a.times(d), b.times(c), b.times(d))) {
      low = product.isBelow(low) ? product : low;
      high = product.isAbove(high) ? product : high;
    }
    return new Interval(low.value, low.attained, high.value, high.attained);
  }

  private Corner times(Corner other) {
    int sign = sign() * other.sign();
    // A factor that is exactly zero makes the product zero, whatever the other end does.
    if (sign == 0) {
      boolean byZero = sign() == 0 && attained || other.sign() == 0 && other.attained;
      return new Corner(0, Fraction.ZERO, byZero || attained && other.attained);
    }
    if (value == null || other.value == null) {
      return new Corner(sign, null, false);
    }
    return new Corner(0, value.multiply(other.value), attained && other.attained);
  }

  private int sign() {
    return value == null ? infinity : value.signum();
  }

  private boolean isBelow(Corner other) {
    int order = compareValue(other);
    return order < 0 || order == 0 && attained && !other.attained;
  }

  private boolean isAbove(Corner other) {
    int order = compareValue(other);
    return order > 0 || order == 0 && attained && !other.attained;
  }

  private int compareValue(Corner other) {
    return value == null || other.value == null
        ? Integer.compare(infinity, other.infinity)
        : value.compareTo(other.value);
  }
}
