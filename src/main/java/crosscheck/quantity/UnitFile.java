package crosscheck.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code units.yaml} as it stands.
 *
 * @param bases base unit of each kind in the notation of Indriya
 * @param units the units and their words
 * @param shown the units that figures are shown to people in, by kind, smallest first
 * @param shownMoney the magnitudes that amounts of money are shown in, smallest first
 * @param shownSteps how many steps a shown range holds at least
 * @param shownDecimals decimals of a single value
 * @param shownSymbols symbols of further units, by unit
 */
record UnitFile(
    String version,
    String source,
    Map<Kind, String> bases,
    List<Entry> units,
    Map<Kind, List<ShownUnit>> shown,
    List<ShownMoney> shownMoney,
    int shownSteps,
    int shownDecimals,
    Map<String, String> shownSymbols) {

  /** The base unit of a kind in the notation of Indriya. */
  String base(Kind kind) {
    return bases.getOrDefault(kind, "one");
  }

  /**
   * One unit.
   *
   * @param words in any case, after a figure of any style
   * @param symbols in just this case, after digits
   * @param glued in just this case, after digits without a space
   * @param in its one meaning; null where there are several readings
   * @param alone plural that may stand without a figure
   * @param otherwise units that the word may also mean where their kind is asked for
   * @param side the unit of length of which this one is the square or the cube
   * @param then the smaller unit of a bare number after it: the inches of "5ft 11"
   * @param thenSymbols what else that smaller unit is called there: the "m" of "1h 20m"
   * @param namesakes units of the same kind that are taken for it
   */
  record Entry(
      String id,
      Kind kind,
      List<String> words,
      @Nullable List<String> symbols,
      @Nullable List<String> glued,
      @Nullable List<String> before,
      @Nullable String in,
      @Nullable Fraction factor,
      @Nullable Boolean reciprocal,
      @Nullable Spread spread,
      @Nullable List<Meaning> readings,
      @Nullable String alone,
      @Nullable List<String> otherwise,
      @Nullable String side,
      @Nullable String then,
      @Nullable List<String> thenSymbols,
      @Nullable List<String> namesakes,
      @Nullable Set<MeasureUnit.Trait> traits,
      @Nullable String why) {

    List<Meaning> meanings() {
      if (readings != null) {
        return readings;
      }
      String name = words.size() > 1 ? words.get(1) : id;
      return List.of(new Meaning(name, in, factor, reciprocal, spread, true, null));
    }
  }

  /** One meaning of an ambiguous unit. */
  record Meaning(
      String name,
      @Nullable String in,
      @Nullable Fraction factor,
      @Nullable Boolean reciprocal,
      @Nullable Spread spread,
      @Nullable Boolean plausible,
      @Nullable String why) {

    /** What Indriya calls the unit, if it knows it. */
    Optional<String> inIndriya() {
      return Optional.ofNullable(in);
    }

    /** The way to the base unit, which is one of Indriya. */
    Conversion conversion(String base) {
      boolean usual = plausible == null || plausible;
      if (in != null) {
        return UnitFactors.conversion(name, in, base, usual);
      }
      if (factor == null) {
        throw new IllegalStateException("unit " + name + " needs in, factor or readings");
      }
      Rings wide = spread == null ? Conversion.NO_SPREAD : new Rings(spread.inner, spread.outer);
      boolean turned = reciprocal != null && reciprocal;
      return new Conversion(name, factor, Fraction.ZERO, usual, turned, wide);
    }
  }

  /** A factor that is a range. */
  record Spread(Range inner, Range outer) {}

  /**
   * A unit for people.
   *
   * @param below figures of at least this many go to the next unit; null for the last
   */
  record ShownUnit(String unit, @Nullable Fraction below, String symbol) {}

  /**
   * A magnitude for people.
   *
   * @param below amounts of at least this go to the next magnitude; null for the last
   * @param word between the number and the currency; null for none
   */
  record ShownMoney(@Nullable Fraction below, Fraction factor, @Nullable String word) {

    /** The magnitude as if it were a unit. */
    MeasureUnit of(Kind currency) {
      String name = word == null ? currency.baseUnit() : word + " " + currency.baseUnit();
      Conversion conversion = Conversion.by(name, factor, Fraction.ZERO, true);
      return new MeasureUnit(name, currency, List.of(conversion), Set.of());
    }
  }
}
