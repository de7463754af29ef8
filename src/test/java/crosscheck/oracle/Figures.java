package crosscheck.oracle;

import crosscheck.quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Figure phrases for a value: in some unit, rounded and hedged in some way that the value fits. */
final class Figures {

  private record Unit(String word, double size) {}

  private static final double MILE = 1.609344;

  private Figures() {}

  /** A value of a kind, in the units of {@link World}. */
  static String value(Kind kind, double value, int hedge, int unit) {
    List<Unit> units = units(kind);
    Unit chosen = units.get(unit % units.size());
    return hedged(Math.max(value / chosen.size, 0.05), hedge, " " + chosen.word);
  }

  private static List<Unit> units(Kind kind) {
    return switch (kind) {
      case LENGTH -> List.of(new Unit("km", 1), new Unit("km", 1), new Unit("miles", MILE));
      case MASS -> List.of(new Unit("tonnes", 1), new Unit("tons", 1), new Unit("kg", 0.001));
      case DURATION -> List.of(new Unit("minutes", 1), new Unit("hours", 60));
      case SPEED -> List.of(new Unit("km/h", 1), new Unit("km/h", 1), new Unit("mph", MILE));
      default -> throw new IllegalArgumentException("no units for " + kind);
    };
  }

  /** How many times one value is another. */
  static String multiple(double ratio, int hedge) {
    double times = Math.max(ratio, 0.02);
    if (hedge % 3 == 0 && Math.abs(times - 2) < 0.09) {
      return "twice as much";
    }
    if (hedge % 3 == 0 && Math.abs(times - 0.5) < 0.024) {
      return "half as much";
    }
    if (hedge % 7 == 0 && Math.abs(times - Math.rint(times)) < 0.05 && times > 2.5) {
      return "%d times more".formatted(Math.round(times) - hedge / 7 % 2);
    }
    return hedge % 11 == 0 && times > 0.2 && times < 5
        ? "%d per cent of it".formatted(Math.round(times * 100))
        : hedged(times, hedge, " times as much");
  }

  /** A length of time between two events. */
  static String gap(double minutes, int hedge, int unit) {
    String way = minutes < 0 ? " before" : " after";
    double length = Math.max(Math.abs(minutes), 1);
    double days = length / (24 * 60);
    if (unit % 4 == 0 && Math.abs(days - Math.rint(days)) < 0.45 && days > 0.6) {
      return (Math.rint(days) == 1 ? "a day" : Math.round(days) + " days") + way;
    }
    if (unit % 4 == 0 && length < 700) {
      return "the same day";
    }
    if (unit % 5 == 0 && length > 125 && length < 715) {
      return "hours" + way;
    }
    return value(Kind.DURATION, length, hedge, unit) + way;
  }

  private static String hedged(double value, int hedge, String unit) {
    return switch (hedge % 16) {
      case 0 -> "about " + round(value, 2, RoundingMode.HALF_UP) + unit;
      case 1 -> round(value, 2, RoundingMode.HALF_UP) + unit;
      case 2 -> "more than " + round(value * 0.96, 2, RoundingMode.FLOOR) + unit;
      case 3 -> "less than " + round(value * 1.04, 2, RoundingMode.CEILING) + unit;
      case 4 -> "at least " + round(value * 0.98, 3, RoundingMode.FLOOR) + unit;
      case 5 -> "at most " + round(value * 1.02, 3, RoundingMode.CEILING) + unit;
      case 6 -> "nearly " + round(value * 1.01, 3, RoundingMode.CEILING) + unit;
      case 7 -> "just over " + round(value * 0.99, 3, RoundingMode.FLOOR) + unit;
      case 8 ->
          round(value * 0.95, 2, RoundingMode.FLOOR)
              + " to "
              + round(value * 1.05, 2, RoundingMode.CEILING)
              + unit;
      case 9, 10, 11 -> (isWhole(value) ? "exactly " : "") + precise(value) + unit;
      default -> precise(value) + unit;
    };
  }

  private static boolean isWhole(double value) {
    return Math.abs(value * 100 - Math.rint(value * 100)) < 1e-9;
  }

  /** To the unit, small values to hundredths. */
  private static String precise(double value) {
    boolean large = value >= 30 && !isWhole(value) || value >= 1000;
    return plain(new BigDecimal(value).setScale(large ? 0 : 2, RoundingMode.HALF_UP));
  }

  private static String round(double value, int digits, RoundingMode mode) {
    return plain(new BigDecimal(value).round(new MathContext(digits, mode)));
  }

  private static String plain(BigDecimal value) {
    BigDecimal short0 = value.stripTrailingZeros();
    return String.format(Locale.ROOT, "%s", short0.toPlainString());
  }
}
