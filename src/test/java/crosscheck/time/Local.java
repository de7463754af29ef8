package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;

/** Expected windows, written as local times: {@code 2023-09-13T11:43/2023-09-13T11:54}. */
final class Local {

  private Local() {}

  /** Half-open windows in {@code zone}, joined by {@code or}. */
  static Range windows(String text, ZoneId zone) {
    return Range.of(Arrays.stream(text.split(" or ", -1)).map(w -> window(w, zone)).toList());
  }

  private static Interval window(String text, ZoneId zone) {
    String[] ends = text.split("/", -1);
    return new Interval(second(ends[0], zone), true, second(ends[1], zone), false);
  }

  /** A local time, or a date for its first instant, in epoch seconds. */
  static Fraction second(String text, ZoneId zone) {
    String full = text.contains("T") ? text : text + "T00:00";
    return Fraction.of(LocalDateTime.parse(full).atZone(zone).toEpochSecond());
  }
}
