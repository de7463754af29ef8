package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Signed durations in words: "1 day earlier", "2 h to 12 h later". */
final class ShownGap {

  /** Units for people, the largest first; a length is told in the largest that it fills. */
  private enum Unit {
    /** The mean Gregorian year of 365.2425 days. */
    YEAR(31_556_952, " yr"),
    DAY(86_400, " d"),
    HOUR(3_600, " h"),
    MINUTE(60, " min"),
    SECOND(1, " s");

    private final long seconds;
    private final String symbol;

    Unit(long seconds, String symbol) {
      this.seconds = seconds;
      this.symbol = symbol;
    }
  }

  private ShownGap() {}

  static String show(Range seconds) {
    return seconds.parts().stream().map(ShownGap::show).collect(Collectors.joining(" or "));
  }

  private static String show(Interval gap) {
    Fraction low = gap.low();
    Fraction high = gap.high();
    if (low != null && low.signum() >= 0) {
      return later(gap) + " later";
    }
    if (high != null && high.signum() <= 0) {
      return later(gap.negate()) + " earlier";
    }
    String from = low == null ? "any time earlier" : length(low.negate()) + " earlier";
    String to = high == null ? "any time later" : length(high) + " later";
    return low == null && high == null ? "any time earlier or later" : from + " to " + to;
  }

  /** A gap without its sign. */
  private static String later(Interval gap) {
    Fraction low = gap.low() == null ? Fraction.ZERO : gap.low();
    Fraction high = gap.high();
    if (high == null) {
      return low.signum() == 0 ? "any time" : "more than " + length(low);
    }
    if (low.equals(high)) {
      return low.signum() == 0 ? "no time" : length(low);
    }
    return low.signum() == 0 ? "up to " + length(high) : length(low) + " to " + length(high);
  }

  private static String length(Fraction seconds) {
    Unit unit = Unit.SECOND;
    for (Unit candidate : Unit.values()) {
      if (seconds.compareTo(Fraction.of(candidate.seconds)) >= 0) {
        unit = candidate;
        break;
      }
    }
    BigDecimal value =
        seconds
            .divide(Fraction.of(unit.seconds))
            .bigDecimalValue(3, RoundingMode.HALF_EVEN)
            .setScale(1, RoundingMode.HALF_EVEN);
    return value.stripTrailingZeros().toPlainString() + unit.symbol;
  }
}
