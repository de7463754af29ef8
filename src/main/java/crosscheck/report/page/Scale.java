package crosscheck.report.page;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where values stand on a line from 0 to 100, with a margin at both ends for bars without end.
 *
 * @param low the value at the lower margin
 * @param width from there to the upper margin; positive
 */
record Scale(Fraction low, Fraction width) {

  private static final double MARGIN = 8;

  /** A scale on which both values can be seen. */
  static Scale of(Fraction low, Fraction high) {
    Fraction width = high.subtract(low);
    return width.signum() > 0
        ? new Scale(low, width)
        : new Scale(low.subtract(Fraction.ONE), Fraction.of(2));
  }

  /** The value at the upper margin. */
  Fraction high() {
    return low.add(width);
  }

  /** Whether some of the interval lies between the margins. */
  boolean sees(Interval interval) {
    return interval.meets(Interval.closed(low, high()));
  }

  /** The position of a value. */
  double at(Fraction value) {
    double share = value.subtract(low).divide(width).doubleValue();
    return MARGIN + share * (100 - 2 * MARGIN);
  }

  /** A position with two decimals. */
  static String print(double position) {
    return BigDecimal.valueOf(position)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
