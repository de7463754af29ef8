package crosscheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates near a date that fall on a weekday: the nearest day, month and year. */
public final class WeekdayFits {

  private WeekdayFits() {}

  /** The nearest date of that weekday; at most three days away. */
  public static LocalDate nearest(DayOfWeek weekday, LocalDate date) {
    LocalDate before = date.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = date.with(TemporalAdjusters.nextOrSame(weekday));
    return before.until(date, ChronoUnit.DAYS) <= date.until(after, ChronoUnit.DAYS)
        ? before
        : after;
  }

  /** The same day of a neighbouring month or year that falls on the weekday. */
  static Optional<LocalDate> nextDoor(DayOfWeek weekday, LocalDate date, ChronoUnit unit) {
    return Stream.of(-1, 1)
        .map(step -> date.plus(step, unit))
        .filter(d -> d.getDayOfMonth() == date.getDayOfMonth())
        .filter(d -> d.getDayOfWeek() == weekday)
        .findFirst();
  }

  /** All of them in words. */
  static List<String> of(DayOfWeek weekday, LocalDate date) {
    return Stream.concat(
            Stream.of(nearest(weekday, date)),
            Stream.of(ChronoUnit.MONTHS, ChronoUnit.YEARS)
                .flatMap(unit -> nextDoor(weekday, date, unit).stream()))
        .map(d -> Wordings.day(d) + " was a " + Wordings.weekday(weekday))
        .toList();
  }
}
