package crosscheck.time;

import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import java.util.List;

/**
 * How old somebody is.
 *
 * @param readings ways to read it, at least one: seconds since birth
 * @param text the words that tell it
 */
public record Age(List<Reading> readings, String text) {

  public Age {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("an age has at least one reading: " + text);
    }
  }

  /** What the words allow under any reading, in seconds since birth. */
  public Rings seconds() {
    return readings.stream().map(Reading::rings).reduce(Rings::union).orElseThrow();
  }
}
