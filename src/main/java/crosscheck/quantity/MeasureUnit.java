package crosscheck.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unit as reports write it. Its word may be ambiguous, then it has several conversions.
 *
 * @param id name of the unit in {@code units.yaml}
 * @param kind what it measures
 * @param conversions its meanings, the first being the usual one; those that are not plausible for
 *     a bare word come last
 * @param traits how figures in this unit are read
 */
public record MeasureUnit(String id, Kind kind, List<Conversion> conversions, Set<Trait> traits) {

  /** How figures in a unit are read. */
  public enum Trait {
    /** Whole figures may be elapsed ones, cut off: two days until the third is over. */
    TRUNCATES,
    /** Whole figures may count the days of the calendar that were touched. */
    COUNTED,
    /** One such unit of the calendar is not as long as the next. */
    CALENDAR,
    /** An article before the word does not mean one of it: "a second launch". */
    NO_ARTICLE
  }

  public MeasureUnit {
    conversions = List.copyOf(conversions);
  }

  /** The usual meaning of the unit. */
  public Conversion usual() {
    return conversions.get(0);
  }

  /** Whether figures in it are read so. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** This unit as one of differences, where it is one of temperature. */
  public Optional<MeasureUnit> ofDifference() {
    return kind != Kind.TEMPERATURE
        ? Optional.empty()
        : Optional.of(
            new MeasureUnit(
                id,
                Kind.TEMPERATURE_DIFFERENCE,
                conversions.stream().map(Conversion::ofDifference).toList(),
                traits));
  }
}
