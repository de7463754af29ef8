package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** Instants in words for people, and gaps between them. English, whatever the machine speaks. */
public final class ShownTime {

  /** In a window of more days than this, times of day would only seem exact: an age of 36. */
  private static final long DAYS_WITH_TIMES = 31;

  private ShownTime() {}

  /** The plain reading in words, told in {@code zone}: "Wed 13 Sep 2023 11:43-11:54 +09:00". */
  public static String show(Rings seconds, ZoneId zone) {
    return show(seconds.inner(), zone);
  }

  /**
   * A range of epoch seconds in words, told in {@code zone}. Whole days, months and years are named
   * as such, windows of more than a month by the days they touch, everything else to the minute (to
   * the second where that differs) with its offset.
   */
  public static String show(Range seconds, ZoneId zone) {
    return seconds.parts().stream()
        .map(part -> show(part, zone))
        .collect(Collectors.joining(" or "));
  }

  /** The plain reading of a gap in words: "1 day earlier". */
  public static String showGap(Rings seconds) {
    return ShownGap.show(seconds.inner());
  }

  /** A range of signed seconds in words: "12 to 36 h earlier". */
  public static String showGap(Range seconds) {
    return ShownGap.show(seconds);
  }

  /** A date: {@code Wed 13 Sep 2023}. */
  static String day(LocalDate day) {
    return brief(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /** A month: {@code Sep 2023}. */
  static String month(YearMonth month) {
    return brief(month.getMonth()) + " " + month.getYear();
  }

  private static String show(Interval part, ZoneId zone) {
    Fraction low = part.low();
    Fraction high = part.high();
    if (low == null) {
      return high == null ? "at any time" : "before " + stamp(at(high, zone));
    }
    ZonedDateTime start = at(low, zone);
    if (high == null) {
      return "from " + stamp(start) + " on";
    }
    ZonedDateTime end = at(high, zone);
    if (isMidnight(start) && isMidnight(end) && start.isBefore(end)) {
      return days(start.toLocalDate(), end.toLocalDate());
    }
    return start.plusDays(DAYS_WITH_TIMES).isBefore(end)
        ? span(day(start.toLocalDate()), day(end.minusNanos(1).toLocalDate()))
        : times(start, end);
  }

  /** Whole days from {@code start} up to but without {@code end}. */
  private static String days(LocalDate start, LocalDate end) {
    LocalDate last = end.minusDays(1);
    if (start.getDayOfYear() == 1 && end.getDayOfYear() == 1) {
      return span(String.valueOf(start.getYear()), String.valueOf(last.getYear()));
    }
    if (start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1) {
      return span(month(YearMonth.from(start)), month(YearMonth.from(last)));
    }
    return span(day(start), day(last));
  }

  private static String span(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String times(ZonedDateTime start, ZonedDateTime end) {
    if (start.equals(end)) {
      return instant(start);
    }
    boolean untilMidnight =
        isMidnight(end) && end.toLocalDate().minusDays(1).equals(start.toLocalDate());
    boolean oneDay = untilMidnight || end.toLocalDate().equals(start.toLocalDate());
    if (oneDay && start.getOffset().equals(end.getOffset())) {
      String until = untilMidnight ? "24:00" : clock(end.toLocalTime());
      return day(start.toLocalDate())
          + " "
          + clock(start.toLocalTime())
          + "-"
          + until
          + " "
          + start.getOffset().getId();
    }
    return instant(start) + " to " + instant(end);
  }

  private static String stamp(ZonedDateTime time) {
    return isMidnight(time) ? day(time.toLocalDate()) : instant(time);
  }

  private static String instant(ZonedDateTime time) {
    return day(time.toLocalDate())
        + " "
        + clock(time.toLocalTime())
        + " "
        + time.getOffset().getId();
  }

  private static boolean isMidnight(ZonedDateTime time) {
    return time.equals(time.toLocalDate().atStartOfDay(time.getZone()));
  }

  private static String clock(LocalTime time) {
    String minutes = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    return time.getSecond() == 0
        ? minutes
        : minutes + String.format(Locale.ROOT, ":%02d", time.getSecond());
  }

  private static ZonedDateTime at(Fraction seconds, ZoneId zone) {
    return Epoch.instant(seconds).atZone(zone);
  }

  private static String brief(Enum<?> name) {
    return name.name().charAt(0) + name.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
