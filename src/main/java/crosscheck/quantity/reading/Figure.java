package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value found in a wording.
 *
 * @param kind what it measures
 * @param readings the plausible ways to read it, at least one
 * @param unit id of its unit in {@code units.yaml}; empty for a plain count, {@code ordinal} for
 *     "8th", {@code times} for "three times"
 * @param text the figure phrase with its hedge and unit
 * @param start offset of the phrase in the wording
 * @param end offset after the phrase
 * @param alternatives readings too far-fetched to excuse a misfit, which may yet explain it: a bare
 *     mile as a nautical one
 * @param hedge the hedge that widens or bounds it, such as {@code around}; null for a bare figure
 * @param conversion whether it tells in another unit what the figure before it tells
 */
public record Figure(
    Kind kind,
    List<Reading> readings,
    String unit,
    String text,
    int start,
    int end,
    List<Reading> alternatives,
    @Nullable String hedge,
    boolean conversion) {

  public Figure {
    readings = List.copyOf(readings);
    alternatives = List.copyOf(alternatives);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a figure has at least one reading: " + text);
    }
  }

  /** A bare figure without far-fetched readings. */
  public Figure(Kind kind, List<Reading> readings, String unit, String text, int start, int end) {
    this(kind, readings, unit, text, start, end, List.of(), null, false);
  }

  /** This figure as the conversion of the one before it. */
  Figure asConversion() {
    return new Figure(kind, readings, unit, text, start, end, alternatives, hedge, true);
  }

  /** The figure of somebody to whom a billion is a million millions. */
  public Figure onLongScale() {
    Fraction factor = NumberWords.standard().longScale(text);
    return new Figure(
        kind,
        scaled(readings, factor),
        unit,
        text,
        start,
        end,
        scaled(alternatives, factor),
        hedge,
        conversion);
  }

  private static List<Reading> scaled(List<Reading> readings, Fraction factor) {
    return readings.stream().map(r -> new Reading(r.name(), r.rings().scale(factor))).toList();
  }

  /** What the figure allows in any of its readings, in the base unit of its kind. */
  public Rings rings() {
    return readings.stream().map(Reading::rings).reduce(Rings::union).orElseThrow();
  }

  /** Whether the phrase says that the figure is vague or a bound. */
  public boolean hedged() {
    return hedge != null;
  }
}
