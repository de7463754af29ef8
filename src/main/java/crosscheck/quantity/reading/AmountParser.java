package crosscheck.quantity.reading;

import crosscheck.quantity.MeasureUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one number or a range of two: "40 to 50", "40 km to 50 km", "between 40 and 50". */
final class AmountParser {

  private final NumberWords words = NumberWords.standard();
  private final NumeralParser numerals = new NumeralParser();
  private final Hedges hedges = Hedges.standard();
  private final UnitWords unitWords = UnitWords.standard();

  /** The amount that begins at token {@code i}, if one does. */
  Optional<Found<Amount>> at(Wording wording, int i) {
    if (wording.is(i, "between")) {
      return between(wording, i + 1);
    }
    return numerals.at(wording, i).map(low -> range(wording, low).orElseGet(() -> single(low)));
  }

  Optional<Found<Numeral>> numeral(Wording wording, int i) {
    return numerals.at(wording, i);
  }

  private static Found<Amount> single(Found<Numeral> number) {
    return new Found<>(new Amount(number.value(), number.value(), null), number.end());
  }

  /** The range that begins with {@code low}, where a joining word and a larger number follow. */
  private Optional<Found<Amount>> range(Wording wording, Found<Numeral> low) {
    if (low.value().style() == Numeral.Style.ARTICLE) {
      return Optional.empty();
    }
    return upTo(wording, low, low.end(), null)
        .or(() -> unit(wording, low).flatMap(unit -> upTo(wording, low, unit.end(), unit.value())));
  }

  private Optional<Found<Amount>> upTo(
      Wording wording, Found<Numeral> low, int joint, @Nullable MeasureUnit unit) {
    if (!words.joinsRange(wording.lower(joint))) {
      return Optional.empty();
    }
    return numerals
        .at(wording, joint + 1)
        .filter(high -> high.value().style() != Numeral.Style.ARTICLE)
        .filter(high -> unit == null || sameUnit(wording, high, unit))
        .flatMap(high -> ascending(low.value(), high));
  }

  private boolean sameUnit(Wording wording, Found<Numeral> high, MeasureUnit unit) {
    return unit(wording, high).filter(found -> found.value().equals(unit)).isPresent();
  }

  private Optional<Found<MeasureUnit>> unit(Wording wording, Found<Numeral> number) {
    boolean digits = number.value().style() == Numeral.Style.DIGITS;
    return unitWords.after(wording, wording.skipHyphen(number.end()), digits);
  }

  /** "2 to 3 million" means millions on both sides; a number that falls is no range. */
  static Optional<Found<Amount>> ascending(Numeral low, Found<Numeral> high) {
    Numeral upper = high.value();
    boolean shared =
        !low.scaled()
            && upper.scaled()
            && low.value().compareTo(upper.value().divide(upper.scale())) < 0;
    Numeral lower = shared ? low.times(upper.scale(), true) : low;
    return lower.value().compareTo(upper.value()) < 0
        ? Optional.of(new Found<>(new Amount(lower, upper, null), high.end()))
        : Optional.empty();
  }

  /** "between about 40 and 50", with or without the hedge. */
  private Optional<Found<Amount>> between(Wording wording, int i) {
    Optional<Found<Hedge>> hedge = hedges.before(wording, i);
    if (hedge.isEmpty()) {
      return aroundAnd(wording, i);
    }
    return aroundAnd(wording, hedge.get().end())
        .map(ends -> new Found<>(ends.value().hedgedBy(hedge.get().value()), ends.end()));
  }

  /** Both ends around each "and" in turn: "one hundred and five and two hundred". */
  private Optional<Found<Amount>> aroundAnd(Wording wording, int i) {
    for (int and = i + 1; and < wording.size(); and++) {
      Optional<Found<Amount>> ends =
          wording.is(and, "and") ? ends(wording, i, and) : Optional.empty();
      if (ends.isPresent()) {
        return ends;
      }
    }
    return Optional.empty();
  }

  private Optional<Found<Amount>> ends(Wording wording, int i, int and) {
    Wording before = wording.until(and);
    return numerals
        .at(before, i)
        .filter(
            low -> low.end() == and || unit(before, low).filter(u -> u.end() == and).isPresent())
        .flatMap(
            low -> numerals.at(wording, and + 1).flatMap(high -> ascending(low.value(), high)));
  }
}
