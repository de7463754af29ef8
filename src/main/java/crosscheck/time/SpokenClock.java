package crosscheck.time;

import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
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

  private static final String HALF = "[\\s\\u00a0\\u202f]*[ap]\\.?m\\.?";
  private static final String SHARP = "(?:\\s+o['’]clock(?:" + HALF + ")?|" + HALF + ")";
  private static final String WAY = "[\\s-]+(past|to)[\\s-]+";
  // "A quarter to two-thirds" and "20 minutes to 2 hours" are no times.
  private static final String NO_HOUR =
      "[-–—]|[:.,/]?\\d|\\s*%|\\s+(?:percent|thirds?|" + Phrase.UNIT_OF_TIME + ")\\b";

  private final Counting counting = Counting.standard();
  private final Clocks clocks;
  private final String look;
  private final Pattern toOrPast;
  private final Pattern sharp;

  SpokenClock(Clocks clocks, Words words) {
    this.clocks = clocks;
    String minutes = anyMinutes();
    String named = Phrase.anyOf(clocks.words().stream().flatMap(n -> n.names().stream()).toList());
    String hour = "(?:" + counting.anyWord(HOURS) + "|1[0-2]|[1-9])";
    // "The quarter to 9 May" is no time either.
    String end = "(?:" + SHARP + "|(?!" + NO_HOUR + "|\\s+" + words.anyMonth() + "))";
    String whole = counting.anyWord(HOURS) + SHARP;
    String way = WAY.replace("(past", "(?:past");
    this.look = "(?:" + minutes + ")" + way + "(?:" + named + "|" + hour + end + ")|" + whole;
    this.toOrPast =
        compile("(" + minutes + ")" + WAY + "(?:(" + named + ")|(" + hour + ")(" + SHARP + ")?)");
    this.sharp = compile("(" + counting.anyWord(HOURS) + ")(" + SHARP + ")");
  }

  private String anyMinutes() {
    String minute = "(?:" + counting.anyWord(MINUTES_AN_HOUR - 1) + "|[1-5]?\\d)";
    return "half(?=[\\s-]+past)|(?:a\\s+)?quarter|%1$s\\s+minutes?|%1$s(?=\\s+past)"
        .formatted(minute);
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

  /** Whether it does so in round steps, as an exact time is rarely told. */
  boolean isRound(String text) {
    Matcher match = toOrPast.matcher(text);
    return match.matches() && minutes(match.group(1)) % clocks.spoken().step() == 0;
  }

  /** The same time in digits, "9:30 p.m."; a text that is not spoken stays as it is. */
  String inDigits(String text) {
    Matcher match = toOrPast.matcher(text);
    if (match.matches()) {
      boolean past = match.group(2).equalsIgnoreCase("past");
      int minutes = minutes(match.group(1));
      String named = match.group(3);
      int full = named == null ? counting.number(match.group(4)) * MINUTES_AN_HOUR : start(named);
      int time = Math.floorMod(past ? full + minutes : full - minutes, 2 * MINUTES_HALF_A_DAY);
      return digits(time) + (named == null ? Objects.toString(match.group(5), "") : halfOf(time));
    }
    Matcher whole = sharp.matcher(text);
    return whole.matches() ? counting.number(whole.group(1)) + whole.group(2) : text;
  }

  private static String digits(int time) {
    int onFace = time % MINUTES_HALF_A_DAY;
    int hour = onFace < MINUTES_AN_HOUR ? HOURS : onFace / MINUTES_AN_HOUR;
    return String.format(Locale.ROOT, "%d:%02d", hour, onFace % MINUTES_AN_HOUR);
  }

  /** Noon and midnight tell the half of the day, which an hour leaves open. */
  private static String halfOf(int time) {
    return time < MINUTES_HALF_A_DAY ? " a.m." : " p.m.";
  }

  /** The minute of the day of a clock time with a name. */
  private int start(String name) {
    String first = clocks.named(name).orElseThrow().times().get(0);
    return LocalTime.parse(first).get(ChronoField.MINUTE_OF_DAY);
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
