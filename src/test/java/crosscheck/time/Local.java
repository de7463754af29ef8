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

  private static final String OPEN = "..";

  /** Half-open windows in {@code zone}, joined by {@code or}; an end that is {@code ..} is open. */
  static Range windows(String text, ZoneId zone) {
    return Range.of(Arrays.stream(text.split(" or ", -1)).map(w -> window(w, zone)).toList());
  }

  private static Interval window(String text, ZoneId zone) {
    String[] ends = text.split("/", -1);
    boolean starts = !ends[0].equals(OPEN);
    return new Interval(
        starts ? second(ends[0], zone) : null,
        starts,
        ends[1].equals(OPEN) ? null : second(ends[1], zone),
        false);
  }

  /** A local time, or a date for its first instant, in epoch seconds. */
  static Fraction second(String text, ZoneId zone) {
    String full = text.contains("T") ? text : text + "T00:00";
    return Fraction.of(LocalDateTime.parse(full).atZone(zone).toEpochSecond());
  }
}
