package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.MeasureUnit.Trait;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Units;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads durations. "Two days" may be two days rounded, two days over and the third not yet, or the
 * second day of the calendar that the event touches.
 */
final class DurationReader {

  private static final Fraction TWO = Fraction.of(2);

  private final Units units = Units.standard();
  private final Hedges hedges = Hedges.standard();

  /** The readings of a number of units. */
  List<Reading> read(Phrase p) {
    MeasureUnit unit = p.unitOrThrow();
    Amount amount = p.amount();
    Rings rounded = amount.rings(Kind.DURATION);
    boolean whole = unit.has(Trait.TRUNCATES) && amount.low().whole() && amount.high().whole();
    List<Reading> readings = new ArrayList<>();
    if (!whole || bounded(amount.hedge())) {
      readings.add(reading(p, unit.usual().name(), rounded));
      if (p.plainToo()) {
        readings.addAll(read(p.unhedged()));
      }
      return List.copyOf(readings);
    }
    readings.add(reading(p, "rounded", single(p, rounded)));
    readings.add(reading(p, "completed", single(p, completed(amount))));
    if (unit.has(Trait.COUNTED)) {
      readings.add(reading(p, "counted " + unit.usual().name(), counted(amount, rounded)));
    }
    return List.copyOf(readings);
  }

  /** An age is cut to whole years: 39 until the fortieth birthday. */
  List<Reading> age(Phrase p) {
    Rings rings =
        bounded(p.amount().hedge())
            ? p.amount().rings(Kind.DURATION)
            : p.amount().hedge() == null ? completed(p.amount()) : aroundAge(p.amount());
    return List.of(reading(p, "completed", rings));
  }

  private static Rings aroundAge(Amount amount) {
    return amount.rings(Kind.DURATION).union(completed(amount));
  }

  /** The range of a plural unit without a number. */
  List<Reading> alone(Phrase p) {
    return List.of(
        new Reading(
            p.unitOrThrow().usual().name(),
            p.unitOrThrow().usual().toBase(p.amount().rings(Kind.DURATION))));
  }

  private static boolean bounded(@Nullable Hedge hedge) {
    return hedge != null && hedge.effect() != Effect.AROUND;
  }

  /** The plain ring of "a week", which was not rounded from half of one. */
  private Rings single(Phrase p, Rings rings) {
    Amount amount = p.amount();
    boolean one = amount.low().value().equals(Fraction.ONE) && amount.low().equals(amount.high());
    return hedges
        .grainOfOne(p.unitOrThrow().id())
        .filter(grain -> one)
        .map(grain -> amount.hedge() == null ? grain.divide(TWO) : grain)
        .map(w -> Range.of(Interval.closed(Fraction.ONE.subtract(w), Fraction.ONE.add(w))))
        .flatMap(near -> rings.inner().intersect(near))
        .map(inner -> new Rings(inner, rings.outer(), rings.printed()))
        .orElse(rings);
  }

  /** N units are over and the next is not: [N, N + 1). */
  private static Rings completed(Amount amount) {
    Fraction next = amount.high().value().add(Fraction.ONE);
    return Rings.of(new Interval(amount.low().value(), true, next, false));
  }

  /**
   * N days of the calendar were touched, the first and the last in part: more than N - 2 days and
   * less than N. Only charity reads it so: the plain ring keeps what rounding allows as well.
   */
  private static Rings counted(Amount amount, Rings rounded) {
    Fraction least = Margin.max(Fraction.ZERO, amount.low().value().subtract(TWO));
    Range touched = Range.of(new Interval(least, false, amount.high().value(), false));
    return new Rings(rounded.inner().intersect(touched).orElse(touched), touched);
  }

  private Reading reading(Phrase p, String name, Rings own) {
    MeasureUnit unit = p.unitOrThrow();
    Rings seconds = unit.usual().toBase(own);
    return new Reading(name, unit.has(Trait.CALENDAR) ? drifting(p, seconds) : seconds);
  }

  /** The charitable ring wider by what calendar months and years stray from the mean ones. */
  private Rings drifting(Phrase p, Rings seconds) {
    Fraction longest = p.unitOrThrow().usual().toBase(Rings.of(point(p))).inner().hull().high();
    Fraction months = longest == null ? Fraction.ZERO : longest.divide(units.factor("month"));
    Fraction drift = hedges.calendarDrift(months);
    Range wider =
        Range.of(seconds.outer().parts().stream().map(part -> widened(part, drift)).toList());
    return new Rings(
        seconds.inner(),
        wider.intersect(Range.of(Interval.atLeast(Fraction.ZERO))).orElse(wider),
        seconds.printed());
  }

  private static Interval point(Phrase p) {
    return Interval.point(p.amount().high().value());
  }

  private static Interval widened(Interval part, Fraction drift) {
    Fraction low = part.low();
    Fraction high = part.high();
    return new Interval(
        low == null ? null : low.subtract(drift),
        part.lowClosed(),
        high == null ? null : high.add(drift),
        part.highClosed());
  }
}
