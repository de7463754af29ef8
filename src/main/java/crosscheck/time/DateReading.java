package crosscheck.time;

import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import crosscheck.quantity.UnreadableException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.threeten.extra.LocalDateRange;

/**
 * One way to read a date phrase, in whole days.
 *
 * @param name which way
 * @param inner the plain reading
 * @param outer the charitable reading; encloses {@code inner}
 * @param fault why there is no such date, where the words name one that is none; else empty
 */
record DateReading(String name, LocalDateRange inner, LocalDateRange outer, String fault) {

  DateReading(String name, LocalDateRange inner, LocalDateRange outer) {
    this(name, inner, outer, "");
  }

  /** A day instead of one that does not exist. */
  static DateReading instead(LocalDate day, String fault) {
    LocalDateRange days = LocalDateRange.of(day, day.plusDays(1));
    return new DateReading(ShownTime.day(day) + " instead", days, days, fault);
  }

  /** Whether there is such a date. */
  boolean exists() {
    return fault.isEmpty();
  }

  /** A single day. */
  static DateReading day(LocalDate day) {
    return day(ShownTime.day(day), day);
  }

  /** A single day under a name of its own. */
  static DateReading day(String name, LocalDate day) {
    return period(name, day, day.plusDays(1));
  }

  /** The days from {@code start} up to but without {@code end}. */
  static DateReading period(String name, LocalDate start, LocalDate end) {
    LocalDateRange days = LocalDateRange.of(start, end);
    return new DateReading(name, days, days);
  }

  /** The reading in epoch seconds, its days told in a zone. */
  Rings rings(ZoneId zone) {
    return Rings.of(seconds(inner, zone), seconds(outer, zone));
  }

  private static Interval seconds(LocalDateRange days, ZoneId zone) {
    return LocalWindow.ofDays(days.getStart(), days.getEnd()).in(zone, 0);
  }

  /** Whether the plain reading is one day, so that a time of day may be told of it. */
  boolean isDay() {
    return inner.lengthInDays() == 1;
  }

  /** The same reading, or an error where it is not a single day. */
  DateReading requireDay() {
    if (!isDay()) {
      throw new UnreadableException(
          "a time of day needs a day, and " + name + " is longer than that", name);
    }
    return this;
  }
}
