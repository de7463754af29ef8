package crosscheck.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * {@code units.yaml} as it stands.
 *
 * @param bases base unit of each kind in the notation of Indriya
 * @param units the units and their words
 * @param shown the units that figures are shown to people in, by kind, smallest first
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
    int shownSteps,
    int shownDecimals,
    Map<String, String> shownSymbols) {

  /**
   * One unit.
   *
   * @param words in any case, after a figure of any style
   * @param symbols in just this case, after digits
   * @param glued in just this case, after digits without a space
   * @param in its one meaning; null where there are several readings
   * @param alone plural that may stand without a figure
   * @param otherwise units that the word may also mean where their kind is asked for
   */
  record Entry(
      String id,
      Kind kind,
      List<String> words,
      @Nullable List<String> symbols,
      @Nullable List<String> glued,
      @Nullable String in,
      @Nullable List<Meaning> readings,
      @Nullable String alone,
      @Nullable List<String> otherwise,
      @Nullable Set<MeasureUnit.Trait> traits,
      @Nullable String why) {

    List<Meaning> meanings() {
      if (readings != null) {
        return readings;
      }
      if (in == null) {
        throw new IllegalStateException("unit " + id + " needs in or readings");
      }
      return List.of(new Meaning(words.size() > 1 ? words.get(1) : id, in, true, null));
    }
  }

  /** One meaning of an ambiguous unit. */
  record Meaning(String name, String in, @Nullable Boolean plausible, @Nullable String why) {

    boolean isPlausible() {
      return plausible == null || plausible;
    }
  }

  /**
   * A unit for people.
   *
   * @param below figures of at least this many go to the next unit; null for the last
   */
  record ShownUnit(String unit, @Nullable BigFraction below, String symbol) {}
}
