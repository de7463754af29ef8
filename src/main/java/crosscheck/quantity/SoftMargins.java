package crosscheck.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a charitable range is tolerance: at each end the way from what is printed to the end.
 *
 * @param parts the charitable range, part by part, each with what is printed of it
 */
record SoftMargins(List<Part> parts) {

  /**
   * One part of the range.
   *
   * @param allowed the charitable part
   * @param printed what stands there for it; within the closure of {@code allowed}
   */
  private record Part(Interval allowed, Interval printed) {

    boolean softBelow() {
      return allowed.low() != null && !allowed.low().equals(printed.low());
    }

    boolean softAbove() {
      return allowed.high() != null && !allowed.high().equals(printed.high());
    }

    Interval widened(Fraction factor) {
      Fraction low = softBelow() ? moved(printed.low(), allowed.low(), factor) : allowed.low();
      Fraction high = softAbove() ? moved(printed.high(), allowed.high(), factor) : allowed.high();
      boolean shut = low != null && low.equals(high);
      return new Interval(
          low,
          low != null && (shut || allowed.lowClosed()),
          high,
          high != null && (shut || allowed.highClosed()));
    }

    Interval dropped() {
      return new Interval(
          softBelow() ? null : allowed.low(),
          !softBelow() && allowed.lowClosed(),
          softAbove() ? null : allowed.high(),
          !softAbove() && allowed.highClosed());
    }

    private static @Nullable Fraction moved(
        @Nullable Fraction from, @Nullable Fraction to, Fraction factor) {
      return from == null || to == null ? to : from.add(to.subtract(from).multiply(factor));
    }
  }

  static SoftMargins of(Rings rings) {
    return new SoftMargins(
        rings.outer().parts().stream().map(p -> new Part(p, printedOf(p, rings))).toList());
  }

  /** The digits that belong to a part; where none do, the plain readings in it. */
  private static Interval printedOf(Interval allowed, Rings rings) {
    Interval closure =
        new Interval(allowed.low(), allowed.low() != null, allowed.high(), allowed.high() != null);
    return Stream.of(rings.printed(), rings.inner())
        .map(range -> range.parts().stream().flatMap(p -> closure.intersect(p).stream()).toList())
        .filter(within -> !within.isEmpty())
        .findFirst()
        .map(within -> Range.of(within).hull())
        .orElse(allowed);
  }

  /** Every margin so many times as wide. */
  Range widened(Fraction factor) {
    return Range.of(parts.stream().map(part -> part.widened(factor)).toList());
  }

  /** Every soft end gone. */
  Range dropped() {
    return Range.of(parts.stream().map(Part::dropped).toList());
  }
}
