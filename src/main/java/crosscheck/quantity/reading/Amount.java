package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One number, or the two ends of a range, with the hedge over it.
 *
 * @param low the lower number
 * @param high the upper number; the same where there is one
 * @param hedge null for a bare figure
 */
record Amount(Numeral low, Numeral high, @Nullable Hedge hedge) {

  private static final Interval NOT_NEGATIVE = Interval.atLeast(Fraction.ZERO);
  private static final Set<Kind> SIGNED =
      Set.of(Kind.TEMPERATURE, Kind.TEMPERATURE_DIFFERENCE, Kind.ANGLE);

  Amount hedgedBy(@Nullable Hedge other) {
    return new Amount(low, high, hedge == null ? other : hedge);
  }

  /** The amount with the magnitude that is written against its digits. */
  Amount times(NumberWords.Magnitude by) {
    Numeral upper = high.times(by.factor(), by.scale());
    boolean shared = low.equals(high) || low.value().compareTo(high.value()) < 0 && !low.scaled();
    return new Amount(shared ? low.times(by.factor(), by.scale()) : low, upper, hedge);
  }

  Amount bare() {
    return new Amount(low, high, null);
  }

  /** Whether the words say that the value is not just what the digits say. */
  boolean vague() {
    return low.vague() != null || high.vague() != null;
  }

  /** What the amount allows in its own unit when it measures that kind. */
  Rings rings(Kind kind) {
    return rings(kind, false);
  }

  /** What the amount allows as a multiple: "three times". */
  Rings multiple() {
    return rings(Kind.RATIO, true);
  }

  private Rings rings(Kind kind, boolean multiple) {
    Rings rings =
        vague() ? vagueRings() : measured(kind == Kind.COUNT, multiple).printedAs(printed());
    if (!SIGNED.contains(kind) && low.value().signum() >= 0) {
      rings = notNegative(rings);
    }
    return kind == Kind.COUNT ? whole(rings) : rings;
  }

  /** What the digits say by themselves. */
  private Interval printed() {
    Interval digits = Interval.closed(low.value(), high.value());
    Effect effect = hedge == null ? Effect.EXACTLY : hedge.effect();
    return switch (effect) {
      case AT_LEAST -> Interval.atLeast(low.value());
      case AT_MOST, UP_TO -> Interval.atMost(high.value());
      default -> digits;
    };
  }

  private Rings measured(boolean count, boolean multiple) {
    if (hedge == null) {
      return bareRings(count, multiple);
    }
    return switch (hedge.effect()) {
      case AROUND -> around(hedge, count, multiple);
      case SHORT_OF -> shortOf(hedge, count, multiple);
      case PAST -> past(hedge, count, multiple);
      case AND_SOME -> andSome(hedge, count);
      case ABOVE -> above(low.value(), high.value().add(step(high, hedge)));
      case BELOW -> below(low.value().subtract(step(low, hedge)), high.value());
      case AT_LEAST -> Rings.of(Interval.atLeast(low.value()));
      case AT_MOST -> Rings.of(Interval.atMost(high.value()));
      case UP_TO -> upTo(hedge);
      case EXACTLY -> Rings.of(Interval.closed(low.value(), high.value()));
    };
  }

  /**
   * Plainly rounded half up, so that the upper end is open where the value is not a whole number of
   * things; charitably to either side.
   */
  private Rings bareRings(boolean count, boolean multiple) {
    Margin below = Margin.bare(low, multiple);
    Margin above = Margin.bare(high, multiple);
    return Rings.of(
        new Interval(
            low.value().subtract(below.inner()), true, high.value().add(above.inner()), count),
        Interval.closed(low.value().subtract(below.outer()), high.value().add(above.outer())));
  }

  private Rings around(Hedge by, boolean count, boolean multiple) {
    Fraction one = count ? Fraction.ONE : Fraction.ZERO;
    Margin below = Margin.bare(low, multiple).openedBy(by, low).outerAtLeast(one);
    Margin above = Margin.bare(high, multiple).openedBy(by, high).outerAtLeast(one);
    return Rings.of(
        Interval.closed(low.value().subtract(below.inner()), high.value().add(above.inner())),
        Interval.closed(low.value().subtract(below.outer()), high.value().add(above.outer())));
  }

  private Rings shortOf(Hedge by, boolean count, boolean multiple) {
    Fraction one = count ? Fraction.ONE : Fraction.ZERO;
    Margin below = Margin.bare(low, multiple).openedBy(by, low).atLeast(one);
    return Rings.of(
        new Interval(low.value().subtract(below.inner()), true, high.value(), false),
        new Interval(low.value().subtract(below.outer()), true, high.value(), false));
  }

  private Rings past(Hedge by, boolean count, boolean multiple) {
    Fraction one = count ? Fraction.ONE : Fraction.ZERO;
    Margin above = Margin.bare(high, multiple).openedBy(by, high).atLeast(one);
    return Rings.of(
        new Interval(low.value(), false, high.value().add(above.inner()), true),
        new Interval(low.value(), false, high.value().add(above.outer()), true));
  }

  /** Short of the next step of the coarsest grain, and no more than the share of the hedge. */
  private Rings andSome(Hedge by, boolean count) {
    Fraction size = high.value().abs();
    Fraction step = high.coarsest();
    Fraction least = count || size.signum() == 0 ? Fraction.ONE : Fraction.ZERO;
    Fraction half = Margin.min(step.divide(2), size.multiply(by.innerShare()));
    Fraction share = size.multiply(by.outerShare());
    Fraction inner = high.value().add(Margin.max(least, half));
    Fraction outer = high.value().add(Margin.max(least, Margin.min(step, share)));
    boolean closed = share.compareTo(step) < 0 || step.compareTo(least) <= 0;
    return Rings.of(
        new Interval(low.value(), false, inner, true),
        new Interval(low.value(), false, outer, closed));
  }

  private static Rings above(Fraction bound, Fraction implied) {
    return Rings.of(new Interval(bound, false, implied, true), Interval.above(bound));
  }

  private static Rings below(Fraction implied, Fraction bound) {
    return Rings.of(new Interval(implied, true, bound, false), Interval.below(bound));
  }

  private Rings upTo(Hedge by) {
    Fraction beyond = high.value().abs().multiply(by.outerShare());
    return Rings.of(Interval.atMost(high.value()), Interval.atMost(high.value().add(beyond)));
  }

  /** The next figure that the speaker could have named: a coarsest grain or a share further. */
  private static Fraction step(Numeral number, Hedge by) {
    return Margin.max(number.coarsest(), number.value().abs().multiply(by.innerShare()));
  }

  private Rings vagueRings() {
    Rings lower =
        low.vague() == null ? new Amount(low, low, null).bareRings(false, false) : low.vague();
    Rings upper =
        high.vague() == null ? new Amount(high, high, null).bareRings(false, false) : high.vague();
    Rings own =
        Rings.of(
            lower.inner().hull().hull(upper.inner().hull()),
            lower.outer().hull().hull(upper.outer().hull()));
    Effect effect = hedge == null ? Effect.EXACTLY : hedge.effect();
    return switch (effect) {
      case ABOVE, AT_LEAST, PAST, AND_SOME -> own.each(Amount::upwards);
      case BELOW, AT_MOST, UP_TO, SHORT_OF -> own.each(Amount::downwards);
      case AROUND, EXACTLY -> own;
    };
  }

  private static Range upwards(Range range) {
    Interval hull = range.hull();
    return Range.of(new Interval(hull.low(), hull.lowClosed(), null, false));
  }

  private static Range downwards(Range range) {
    Interval hull = range.hull();
    return Range.of(new Interval(null, false, hull.high(), hull.highClosed()));
  }

  private static Rings notNegative(Rings rings) {
    Optional<Range> inner = rings.inner().intersect(Range.of(NOT_NEGATIVE));
    Optional<Range> outer = rings.outer().intersect(Range.of(NOT_NEGATIVE));
    return inner.isPresent() && outer.isPresent()
        ? new Rings(inner.get(), outer.get(), rings.printed())
        : rings;
  }

  /** Whole numbers only; a mean such as 2.5 children keeps its fractions. */
  private static Rings whole(Rings rings) {
    Optional<Range> outer = rings.outer().integers();
    return outer
        .map(wide -> new Rings(rings.inner().integers().orElse(wide), wide, rings.printed()))
        .orElse(rings);
  }
}
