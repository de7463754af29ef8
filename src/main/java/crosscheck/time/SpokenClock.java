package crosscheck.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clock times as they are spoken, by the minutes to or past an hour: "half past nine", "a quarter
 * to midnight", "twenty minutes past two p.m."; and whole hours in words: "nine o'clock".
 */
final class SpokenClock {

  private static final int HOURS = 12;
  private static final int MINUTES_AN_HOUR = 60;
  private static final int MINUTES_HALF_A_DAY = HOURS * MINUTES_AN_HOUR;
  private static final int STEP = 5;

  private static final String HALF = "[\\s\\u00a0\\u202f]*[ap]\\.?m\\.?";
  private static final String OCLOCK = "\\s+o['’]clock(?:" + HALF + ")?";
  // "A quarter to two-thirds", "20 minutes to 2 hours" and "the quarter to 9 May" are no times.
  private static final String NO_HOUR =
      "[-–—]|[:.,/]?\\d|\\s*%|\\s+(?:percent|thirds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\b|\\s+";

  private final Counting counting = Counting.standard();
  private final String look;
  private final Pattern toOrPast;
  private final Pattern sharp;

  SpokenClock(Clocks clocks, Words words) {
    String minute = "(?:" + counting.anyWord(MINUTES_AN_HOUR - 1) + "|[1-5]?\\d)";
    String named = Phrase.anyOf(clocks.words().stream().flatMap(n -> n.names().stream()).toList());
    String hour = "(?:" + counting.anyWord(HOURS) + "|1[0-2]|[1-9])";
    String half = "(?:" + OCLOCK + "|" + HALF + ")";
    String minutes =
        "half(?=[\\s-]+past)|(?:a\\s+)?quarter|"
            + minute
            + "\\s+minutes?|"
            + minute
            + "(?=\\s+past)";
    String way = "[\\s-]+(?:past|to)[\\s-]+";
    String open = "(?!" + NO_HOUR + words.anyMonth() + ")";
    String whole = counting.anyWord(HOURS) + half;
    this.look =
        "(?:" + minutes + ")" + way + "(?:" + named + "|" + hour + "(?:" + half + "|" + open + "))|"
            + whole;
    this.toOrPast =
        compile(
            "("
                + minutes
                + ")"
                + way.replace("?:", "")
                + "("
                + named
                + "|"
                + hour
                + ")("
                + half
                + ")?");
    this.sharp = compile("(" + counting.anyWord(HOURS) + ")(" + half + ")");
  }

  private static Pattern compile(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  /** A regular expression for all of them, without groups. */
  String look() {
    return look;
  }

  /** Whether {@code text} tells the minutes to or past an hour. */
  boolean isToOrPast(String text) {
    return toOrPast.matcher(text).matches();
  }

  /** Whether it does so in steps of five minutes, as an exact time is rarely told. */
  boolean isRound(String text) {
    Matcher match = toOrPast.matcher(text);
    return match.matches() && minutes(match.group(1)) % STEP == 0;
  }

  /** The same time in digits, "9:30 p.m."; a text that is not spoken stays as it is. */
  String inDigits(String text) {
    Matcher match = toOrPast.matcher(text);
    if (match.matches()) {
      String half = match.group(4) == null ? halfOf(match) : match.group(4);
      int time = Math.floorMod(minuteOfDay(match), MINUTES_HALF_A_DAY);
      int hour = time < MINUTES_AN_HOUR ? HOURS : time / MINUTES_AN_HOUR;
      return String.format(Locale.ROOT, "%d:%02d%s", hour, time % MINUTES_AN_HOUR, half);
    }
    Matcher whole = sharp.matcher(text);
    return whole.matches() ? counting.number(whole.group(1)) + whole.group(2) : text;
  }

  /** Before noon is a.m., and so is past midnight; an hour leaves the half of the day open. */
  private static String halfOf(Matcher match) {
    String named = match.group(3).toLowerCase(Locale.ROOT);
    boolean past = match.group(2).equalsIgnoreCase("past");
    return named.endsWith("noon")
        ? past ? " p.m." : " a.m."
        : named.endsWith("midnight") ? past ? " a.m." : " p.m." : "";
  }

  private int minuteOfDay(Matcher match) {
    String named = match.group(3).toLowerCase(Locale.ROOT);
    boolean twelve = named.endsWith("noon") || named.endsWith("midnight");
    int hour = twelve ? HOURS : counting.number(named);
    int minutes = minutes(match.group(1));
    boolean past = match.group(2).equalsIgnoreCase("past");
    return hour * MINUTES_AN_HOUR + (past ? minutes : -minutes);
  }

  private int minutes(String told) {
    String plain = told.toLowerCase(Locale.ROOT);
    if (plain.equals("half")) {
      return MINUTES_AN_HOUR / 2;
    }
    return plain.endsWith("quarter")
        ? MINUTES_AN_HOUR / 4
        : counting.number(plain.replaceAll("\\s+minutes?$", ""));
  }
}
