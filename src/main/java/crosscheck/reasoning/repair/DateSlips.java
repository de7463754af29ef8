package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.time.Wordings;
import crosscheck.verdict.Slip;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calendar date one day, one month or one year before or after; beside a weekday also up to six
 * days, so that the nearest date of that weekday is among them.
 */
final class DateSlips implements Slips {

  private static final int DAYS_A_WEEK = 7;
  private static final String MONTHS =
      Arrays.stream(Month.values()).map(DateSlips::name).collect(Collectors.joining("|"));
  private static final Pattern MONTH = Pattern.compile("(?<!\\p{L})(?:" + MONTHS + ")(?!\\p{L})");

  /** The day beside a month, with or without the ending of an ordinal. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d:.,])(\\d{1,2})(st|nd|rd|th)?(?=\\s+(?:of\\s+)?\\p{Lu})"
              + "|(?<=\\p{L}[\\s.])(\\d{1,2})(st|nd|rd|th)?(?![\\d:.]|\\s*[ap]\\.?m|\\s*o['’]clock)");

  private static final Pattern YEAR = Pattern.compile("(?<![\\d:.,])[12]\\d{3}(?![\\d:,])");

  private final Rereading rereading;

  DateSlips(Rereading rereading) {
    this.rereading = rereading;
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    if (!(doubt.claim() instanceof Claim.When when)) {
      return Stream.empty();
    }
    int reach = when.moment().datesFallOn().isEmpty() ? 1 : DAYS_A_WEEK - 1;
    return rereading.edits(
        doubt, Slip.DATE, (text, start, end) -> changes(text, start, end, reach));
  }

  private static Stream<Swap> changes(String wording, int start, int end, int reach) {
    List<MatchResult> months = matches(MONTH, wording, start, end).toList();
    List<Swap> swaps = new ArrayList<>();
    if (!months.isEmpty()) {
      MatchResult month = months.get(0);
      matches(DAY, wording, start, end)
          .flatMap(day -> days(day, reach))
          .map(swap -> swap.widened(wording, month.start(), month.end()))
          .forEach(swaps::add);
    }
    months.forEach(month -> swaps.addAll(months(month)));
    matches(YEAR, wording, start, end).forEach(year -> swaps.addAll(years(year)));
    return swaps.stream();
  }

  private static Stream<MatchResult> matches(Pattern pattern, String wording, int start, int end) {
    return pattern.matcher(wording).region(start, end).useTransparentBounds(true).results();
  }

  private static Stream<Swap> days(MatchResult match, int reach) {
    int group = match.group(1) == null ? 3 : 1;
    int day = Integer.parseInt(match.group(group));
    boolean ordinal = match.group(group + 1) != null;
    return IntStream.rangeClosed(1, reach)
        .flatMap(days -> IntStream.of(day - days, day + days))
        .filter(other -> other > 0)
        .mapToObj(
            other -> new Swap(match.start(), match.end(), other + (ordinal ? ending(other) : "")));
  }

  private static String ending(int day) {
    boolean teen = day / 10 == 1;
    return switch (teen ? 0 : day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static List<Swap> months(MatchResult match) {
    Month month = Month.valueOf(match.group().toUpperCase(Locale.ROOT));
    return Stream.of(month.minus(1), month.plus(1))
        .map(other -> new Swap(match.start(), match.end(), name(other)))
        .toList();
  }

  private static List<Swap> years(MatchResult match) {
    int year = Integer.parseInt(match.group());
    return Stream.of(year - 1, year + 1)
        .map(other -> new Swap(match.start(), match.end(), String.valueOf(other)))
        .toList();
  }

  private static String name(Month month) {
    return Wordings.month(month);
  }
}
