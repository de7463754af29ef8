package crosscheck.time;

import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import java.util.List;

/**
 * How far one event lies from another.
 *
 * @param readings ways to read it, at least one: signed seconds from the anchor to the subject;
 *     positive: the subject is later
 * @param calendarDay whether whole calendar days are counted ("the day before") instead of hours
 * @param text the words that tell the gap
 */
public record Gap(List<Reading> readings, boolean calendarDay, String text) {

  public Gap {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a gap has at least one reading: " + text);
    }
  }

  /** A gap that can be read in one way. */
  public Gap(Rings seconds, boolean calendarDay, String text) {
    this(List.of(new Reading("gap", seconds)), calendarDay, text);
  }

  /** The same gap with one way to read it. */
  public Gap as(Reading reading) {
    return new Gap(List.of(reading), calendarDay, text);
  }

  /** What the words allow under any reading, in seconds from the anchor to the subject. */
  public Rings seconds() {
    return readings.stream().map(Reading::rings).reduce(Rings::union).orElseThrow();
  }
}
