package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows ranges to people, in a unit that suits their size: "1,376 to 1,520 km", "&gt; 48 h". */
public final class Shown {

  private static final String CHARITABLY = ", charitably ";

  private Shown() {}

  /** Both rings in one unit, or the one range where they are the same. */
  public static String show(Rings rings, Kind kind) {
    return unit(rings.inner(), kind)
        .map(unit -> show(rings, unit))
        .orElseGet(() -> bothRings(rings.inner().toString(), rings.outer().toString()));
  }

  /** A range in the unit that suits it. */
  public static String show(Range range, Kind kind) {
    return unit(range, kind).map(unit -> show(range, unit)).orElseGet(range::toString);
  }

  /** A range in the unit that suits another one, so that the two can be read side by side. */
  public static String show(Range range, Kind kind, Range beside) {
    return unit(beside, kind).map(unit -> show(range, unit)).orElseGet(range::toString);
  }

  /** Both rings in a given unit. */
  public static String show(Rings rings, MeasureUnit unit) {
    return bothRings(show(rings.inner(), unit), show(rings.outer(), unit));
  }

  /** A range in a given unit. */
  public static String show(Range range, MeasureUnit unit) {
    String symbol = Units.standard().symbol(unit);
    String numbers =
        unit.usual().fromBase(range).parts().stream()
            .map(Shown::numbers)
            .collect(Collectors.joining(" or "));
    return symbol.isEmpty() || range.equals(Range.ALL) ? numbers : numbers + " " + symbol;
  }

  private static String bothRings(String inner, String outer) {
    return inner.equals(outer) ? inner : inner + CHARITABLY + outer;
  }

  /** The first unit of the kind whose limit the largest end stays under. */
  private static Optional<MeasureUnit> unit(Range range, Kind kind) {
    Units units = Units.standard();
    if (kind.isMoney()) {
      return units.shownMoney().stream()
          .filter(
              s -> s.below() == null || isBelow(range, s.of(kind), s.below().divide(s.factor())))
          .findFirst()
          .map(s -> s.of(kind));
    }
    List<UnitFile.ShownUnit> shown = units.shown(kind);
    return shown.stream()
        .filter(s -> s.below() == null || isBelow(range, units.unit(s.unit()), s.below()))
        .findFirst()
        .map(s -> units.unit(s.unit()));
  }

  private static boolean isBelow(Range range, MeasureUnit unit, Fraction limit) {
    Interval hull = unit.usual().fromBase(range).hull();
    return Stream.of(Optional.ofNullable(hull.low()), Optional.ofNullable(hull.high()))
        .flatMap(Optional::stream)
        .allMatch(end -> end.abs().compareTo(limit) < 0);
  }

  private static String numbers(Interval part) {
    Fraction low = part.low();
    Fraction high = part.high();
    int decimals = decimals(part);
    if (low == null) {
      return high == null
          ? "any value"
          : (part.highClosed() ? "≤ " : "< ") + number(high, decimals);
    }
    if (high == null) {
      return (part.lowClosed() ? "≥ " : "> ") + number(low, decimals);
    }
    String from = number(low, decimals);
    String to = number(high, decimals);
    if (low.signum() == 0 && high.signum() > 0) {
      return (part.highClosed() ? "up to " : "< ") + to;
    }
    return from.equals(to) ? from : (part.lowClosed() ? "" : "over ") + from + " to " + to;
  }

  /** Enough decimals for the range to hold many steps of the last one. */
  private static int decimals(Interval part) {
    Fraction width = width(part);
    if (width == null || width.signum() == 0) {
      return decimals(part.low() == null ? part.high() : part.low());
    }
    Fraction step = width.divide(Units.standard().shownSteps());
    int decimals = 0;
    while (Fraction.of(10).pow(-decimals).compareTo(step) > 0) {
      decimals++;
    }
    return decimals;
  }

  /** Enough decimals for a single value to have four digits, and no more than the units allow. */
  private static int decimals(@Nullable Fraction value) {
    int decimals = Units.standard().shownDecimals();
    Fraction limit = Fraction.of(10);
    while (decimals > 0 && value != null && value.abs().compareTo(limit) >= 0) {
      limit = limit.multiply(10);
      decimals--;
    }
    return decimals;
  }

  private static @Nullable Fraction width(Interval part) {
    Fraction low = part.low();
    Fraction high = part.high();
    return low == null || high == null ? null : high.subtract(low);
  }

  private static String number(Fraction value, int decimals) {
    BigDecimal rounded =
        new BigDecimal(value.getNumerator())
            .divide(new BigDecimal(value.getDenominator()), decimals, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    int scale = Math.max(0, rounded.scale());
    return String.format(Locale.ROOT, "%,." + scale + "f", rounded);
  }
}
