package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Folds epoch seconds into seconds of the UTC day, so that digits can be compared without days. */
final class SecondsOfDay {

  /** A day of the clock, in seconds. */
  static final Fraction DAY = Fraction.of(86_400);

  private static final Interval WHOLE = new Interval(Fraction.ZERO, true, DAY, false);

  private SecondsOfDay() {}

  /** Both rings folded. */
  static Rings fold(Rings seconds) {
    return seconds.each(
        range -> Range.of(range.parts().stream().flatMap(p -> fold(p).stream()).toList()));
  }

  private static List<Interval> fold(Interval part) {
    Fraction low = part.low();
    Fraction high = part.high();
    if (low == null || high == null || high.subtract(low).compareTo(DAY) >= 0) {
      return List.of(WHOLE);
    }
    Fraction midnight = DAY.multiply(Fraction.of(floor(low.divide(DAY))));
    Fraction from = low.subtract(midnight);
    Fraction to = high.subtract(midnight);
    if (to.compareTo(DAY) < 0 || to.equals(DAY) && !part.highClosed()) {
      return List.of(new Interval(from, part.lowClosed(), to, part.highClosed()));
    }
    List<Interval> split = new ArrayList<>();
    split.add(new Interval(from, part.lowClosed(), DAY, false));
    Fraction rest = to.subtract(DAY);
    split.add(new Interval(Fraction.ZERO, true, rest, part.highClosed() || rest.signum() == 0));
    return split;
  }

  private static BigInteger floor(Fraction value) {
    BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }
}
