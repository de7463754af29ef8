package crosscheck.reasoning.repair;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Clock times as they stand in a wording: "2:43", "11 p.m.", "9.30 a.m.", "half past nine p.m." */
final class Clocks {

  private static final String HOUR =
      "(?:o['’]clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?:(?<![\\d:.,])\\d{1,2}(?:[:.]\\d{2})?|\\b"
              + HOUR
              + ")\\s*([ap])\\.?m(?!\\p{L})\\.?"
              + "|(?<![\\d:.,])(\\d{1,2}):(\\d{2})(?![\\d:])");

  private Clocks() {}

  /** The clock times of a part of a wording, in its order. */
  static List<MatchResult> in(String wording, int start, int end) {
    return CLOCK.matcher(wording).region(start, end).useTransparentBounds(true).results().toList();
  }

  /** The same time twelve hours earlier or later, in the style of the one that stands there. */
  static String otherHalf(MatchResult clock) {
    String half = clock.group(1);
    if (half != null) {
      int at = clock.start(1) - clock.start();
      String other = half.equals("a") ? "p" : half.equals("p") ? "a" : half.equals("A") ? "P" : "A";
      return clock.group().substring(0, at) + other + clock.group().substring(at + 1);
    }
    int hour = (Integer.parseInt(clock.group(2)) + 12) % 24;
    return hour + ":" + clock.group(3);
  }
}
