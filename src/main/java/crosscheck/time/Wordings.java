package crosscheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Dates, clock times and zones in the words of reports. {@link MomentReader} reads each of them,
 * and any of them joined by spaces, back as the time that was written.
 */
public final class Wordings {

  private static final int NOON = 12;
  private static final int SECONDS_A_MINUTE = 60;
  private static final int MINUTES_AN_HOUR = 60;

  private Wordings() {}

  /** A weekday: {@code Tuesday}. */
  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A month's name: {@code March}. */
  public static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A day: {@code 8 March 2011}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /** A day with its weekday: {@code Tuesday, 8 March 2011}. */
  public static String fullDay(LocalDate day) {
    return weekday(day.getDayOfWeek()) + ", " + day(day);
  }

  /** A month of a year: {@code March 2011}. */
  public static String month(YearMonth month) {
    return month(month.getMonth()) + " " + month.getYear();
  }

  /** A decade by its first year: {@code 1990s}. */
  public static String decade(int first) {
    return first + "s";
  }

  /** A clock time to the minute, on the clock of twelve hours: {@code 11:43 p.m.}. */
  public static String clock(LocalTime time) {
    int hour = (time.getHour() + NOON - 1) % NOON + 1;
    String minutes = String.format(Locale.ROOT, ":%02d", time.getMinute());
    return hour + minutes + (time.getHour() < NOON ? " a.m." : " p.m.");
  }

  /** A bare hour: {@code 11 p.m.}. */
  public static String hour(LocalTime time) {
    return clock(time.withMinute(0)).replace(":00", "");
  }

  /** A clock time to the second, on the clock of 24 hours: {@code 23:43:05}. */
  public static String seconds(LocalTime time) {
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
  }

  /** A zone: {@code UTC}, {@code UTC+5:30}, {@code Asia/Seoul}. */
  public static String zone(ZoneId zone) {
    return zone instanceof ZoneOffset offset ? offset(offset) : zone.getId();
  }

  private static String offset(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / SECONDS_A_MINUTE;
    if (minutes == 0) {
      return "UTC";
    }
    int rest = minutes % MINUTES_AN_HOUR;
    return "UTC"
        + (offset.getTotalSeconds() < 0 ? "-" : "+")
        + minutes / MINUTES_AN_HOUR
        + (rest == 0 ? "" : String.format(Locale.ROOT, ":%02d", rest));
  }
}
