package crosscheck.time;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clock times: "11:43 p.m.", "between 2 and 3 am", "at noon", "0243 GMT", "half past nine". */
final class ClockPhrases {

  private static final String SPACE = "[\\s\\u00a0\\u202f]*";
  private static final String HALF = "(?:a\\.?m\\.?|p\\.?m\\.?)";
  private static final String TWELVE = "\\d{1,2}(?:[:.]\\d{2})?" + SPACE + HALF;
  private static final String TWENTY_FOUR =
      "\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}h\\d{2}(?!\\s*min)";
  private static final String BARE = "\\d{1,2}(?:[:.]\\d{2})?";
  private static final String OCLOCK = "\\d{1,2}\\s+o['’]clock";
  private static final Pattern TWELVE_SHARP = Pattern.compile("12(?:[:.]00)?(?!\\d|[:.]\\d)");
  private static final Pattern COUNTED =
      Pattern.compile("0.*|\\d+:\\d{2}:\\d{2}|\\d+h\\d{2}", flags());
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(?::(\\d{2}))?.*?(" + HALF + ")?", flags());

  private static final Pattern LAST_HALF = Pattern.compile("([ap])\\.?m\\.?$", flags());

  private final Clocks clocks;
  private final Words words;
  private final Zones zones;
  private final SpokenClock spoken;

  ClockPhrases(Clocks clocks, Words words, Zones zones) {
    this.clocks = clocks;
    this.words = words;
    this.zones = zones;
    this.spoken = new SpokenClock(clocks, words);
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  List<PhraseRule> rules() {
    String named = Phrase.anyOf(clocks.words().stream().flatMap(n -> n.names().stream()).toList());
    String clock = String.join("|", spoken.look(), TWELVE, TWENTY_FOUR, OCLOCK, named);
    String single = "(" + clock + ")";
    String join = "\\s*" + Phrase.anyOf(words.joiners()) + "\\s*";
    String military = "(?=\\s*(?:hours|hrs|" + zones.anyAbbreviation() + ")(?![\\p{L}\\d]))";
    String open = "(?:" + Phrase.anyOf(words.openers()) + "\\s+)?";
    return List.of(
        PhraseRule.of(single, m -> single(m.group(1))),
        PhraseRule.of(open + single + join + single, this::pair),
        PhraseRule.of(open + "(" + BARE + ")" + join + "(" + TWELVE + ")", this::pair),
        PhraseRule.within(
            "(?<![\\p{L}\\d])(\\d{2})(\\d{2})" + military, m -> counted(single(colon(m, 1)))),
        PhraseRule.within(
            "(?<![\\p{L}\\d])(\\d{2})(\\d{2})" + join + "(\\d{2})(\\d{2})" + military,
            m -> counted(pair(colon(m, 1), colon(m, 3), m))),
        PhraseRule.within(
            "(?<=\\d{4}-\\d{2}-\\d{2}T)\\d{2}:\\d{2}(?::\\d{2})?(?![\\d:])",
            m -> counted(single(m.group()))));
  }

  private Clue.Meaning single(String text) {
    Optional<Clocks.Named> named = clocks.named(text);
    if (named.isPresent()) {
      return new Clue.Clock(named(named.get()), false);
    }
    return time(text, null)
        .<Clue.Meaning>map(t -> new Clue.Clock(twelve(text, t), halfOpen(text, t)))
        .orElseGet(() -> impossible(text));
  }

  /** "12 p.m." is noon, but is said of midnight as well; so is "12 a.m." of noon. */
  private List<ClockSpan> twelve(String text, ClockTime time) {
    String half = half(text);
    if (half == null || !TWELVE_SHARP.matcher(spoken.inDigits(text)).lookingAt()) {
      return List.of(ClockSpan.at("", time));
    }
    ClockTime noon = new ClockTime(LocalTime.NOON, 0, time.grain());
    ClockTime midnight = new ClockTime(LocalTime.MIDNIGHT, half.equals("p") ? 1 : 0, time.grain());
    ClockSpan atNoon = ClockSpan.at("noon", noon);
    ClockSpan atMidnight = ClockSpan.at("midnight", midnight);
    return half.equals("p") ? List.of(atNoon, atMidnight) : List.of(atMidnight, atNoon);
  }

  private List<ClockSpan> named(Clocks.Named named) {
    boolean several = named.times().size() > 1;
    return named.times().stream()
        .map(t -> time(t, null).orElseThrow())
        .map(t -> new ClockTime(t.time(), t.days(), clocks.grain(named.grain())))
        .map(t -> ClockSpan.at(several ? t.days() == 0 ? "start of day" : "end of day" : "", t))
        .toList();
  }

  private static String colon(MatchResult match, int group) {
    return match.group(group) + ":" + match.group(group + 1);
  }

  /** The same time, told by a clock that counts 24 hours. */
  private static Clue.Meaning counted(Clue.Meaning told) {
    return told instanceof Clue.Clock clock ? new Clue.Clock(clock.spans(), false) : told;
  }

  private Clue.Meaning pair(MatchResult match) {
    return pair(match.group(1), match.group(2), match);
  }

  private Clue.Meaning pair(String first, String second, MatchResult match) {
    Optional<ClockTime> to = end(second, null);
    Optional<ClockTime> from = end(first, half(second));
    if (from.isEmpty() || to.isEmpty()) {
      return impossible(match.group());
    }
    ClockTime start = from.get();
    // "11 to 1 p.m." starts before noon: the half carries over only where it keeps the order.
    if (to.get().isBefore(start) && half(first) == null) {
      start = end(first, null).orElse(start);
    }
    ClockTime end = to.get().isBefore(start) ? later(to.get(), start, second) : to.get();
    boolean halfOpen = halfOpen(first, start) && half(second) == null && to.get().isByTwelve();
    return new Clue.Clock(List.of(new ClockSpan("", start, end)), halfOpen);
  }

  /** The end of a span that seems to end before it starts: after noon, or on the next day. */
  private ClockTime later(ClockTime end, ClockTime start, String text) {
    boolean afterNoon = half(text) == null && start.isBefore(end.afternoon());
    return afterNoon ? end.afternoon() : end.nextDay();
  }

  private Optional<ClockTime> end(String text, @Nullable String half) {
    return clocks.named(text).map(n -> named(n).get(0).from()).or(() -> time(text, half));
  }

  /** The time that a text tells; empty where no clock shows it. */
  private Optional<ClockTime> time(String text, @Nullable String otherHalf) {
    Optional<ClockTime> printed = printed(spoken.inDigits(text), otherHalf);
    boolean open = spoken.isToOrPast(text) && half(text) == null && otherHalf == null;
    return printed
        .map(t -> open && t.time().getHour() == 12 ? t.otherHalf() : t)
        .map(t -> spoken.isRound(text) ? t.grain(clocks.grain(clocks.spoken().grain())) : t);
  }

  /** The time that digits print; empty where no clock shows them. */
  private Optional<ClockTime> printed(String text, @Nullable String otherHalf) {
    Matcher digits = DIGITS.matcher(text.strip());
    if (!digits.matches()) {
      return Optional.empty();
    }
    String half = half(text) == null ? otherHalf : half(text);
    int hour = Integer.parseInt(digits.group(1));
    int minute = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
    int second = digits.group(3) == null ? 0 : Integer.parseInt(digits.group(3));
    boolean hourExists = half == null ? hour <= 24 : hour >= 1 && hour <= 12;
    boolean pastMidnight = hour == 24 && minute + second > 0;
    if (!hourExists || pastMidnight || minute > 59 || second > 59) {
      return Optional.empty();
    }
    int hourOfDay = half == null ? hour % 24 : hour % 12 + (half.equals("p") ? 12 : 0);
    String grain = digits.group(3) != null ? "second" : digits.group(2) != null ? "minute" : "hour";
    LocalTime time = LocalTime.of(hourOfDay, minute, second);
    return Optional.of(new ClockTime(time, hour == 24 ? 1 : 0, clocks.grain(grain)));
  }

  private boolean halfOpen(String text, ClockTime time) {
    boolean counted = COUNTED.matcher(text).matches();
    return half(text) == null && !counted && time.time().getHour() < 12 && time.days() == 0;
  }

  private @Nullable String half(String text) {
    Matcher half = LAST_HALF.matcher(spoken.inDigits(text).strip());
    return half.find() ? half.group(1).toLowerCase(Locale.ROOT) : null;
  }

  private static Clue.Impossible impossible(String text) {
    return new Clue.Impossible("no clock shows " + text);
  }
}
