package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The source's clock, which relative dates resolve against.
 *
 * @param date day of publication, in {@code zone}
 * @param time time of publication, in {@code zone}; null where only the day is known
 * @param zone zone of the source's dateline
 */
public record Publication(LocalDate date, @Nullable LocalTime time, ZoneId zone) {

  /** When it was published, in epoch seconds: the instant, or the whole day where that is all. */
  public Rings window() {
    return Rings.of(
        time == null
            ? new Interval(startOf(date), true, startOf(date.plusDays(1)), false)
            : Interval.point(Epoch.seconds(stamp(time))));
  }

  /** The first instant at which it may have been published. */
  public Instant firstInstant() {
    return time == null ? date.atStartOfDay(zone).toInstant() : stamp(time);
  }

  /** The last instant at which it may have been published. */
  public Instant lastInstant() {
    return time == null
        ? date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)
        : stamp(time);
  }

  private Instant stamp(LocalTime printed) {
    return date.atTime(printed).atZone(zone).toInstant();
  }

  private Fraction startOf(LocalDate day) {
    return Epoch.seconds(day.atStartOfDay(zone).toInstant());
  }
}
