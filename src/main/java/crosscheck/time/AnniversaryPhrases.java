package crosscheck.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Days and periods a whole number of years before the publication: "ten years ago to the day", "20
 * years ago this month".
 */
final class AnniversaryPhrases {

  private final Counting counting = Counting.standard();

  List<PhraseRule> rules() {
    String years =
        "(?:exactly\\s+)?(?:(" + counting.anyCardinal() + ")\\s+years?|(a\\s+century))\\s+ago";
    return List.of(
        rule(years + "\\s+(?:to\\s+the\\s+day|today|on\\s+this\\s+day|this\\s+day)", this::day),
        rule(
            years + "\\s+(?:to\\s+the\\s+(week|month|year)|this\\s+(?:very\\s+)?(week|month|year))",
            this::period));
  }

  private static PhraseRule rule(
      String expression, BiFunction<MatchResult, Today, List<DateReading>> dates) {
    return PhraseRule.of(expression, m -> new Clue.Calendar(today -> dates.apply(m, today)));
  }

  private int years(MatchResult match) {
    return match.group(1) == null ? 100 : counting.number(match.group(1));
  }

  /** A leap day comes back on 28 February or on 1 March where the year has none. */
  private List<DateReading> day(MatchResult match, Today today) {
    return today.dates().stream()
        .flatMap(date -> yearsBefore(date, years(match)))
        .distinct()
        .map(DateReading::day)
        .toList();
  }

  private static Stream<LocalDate> yearsBefore(LocalDate date, int years) {
    boolean leapDay = date.getDayOfYear() == 60 && date.isLeapYear();
    LocalDate then = date.minusYears(years);
    return leapDay && !then.isLeapYear() ? Stream.of(then, then.plusDays(1)) : Stream.of(then);
  }

  private List<DateReading> period(MatchResult match, Today today) {
    String unit = match.group(3) == null ? match.group(4) : match.group(3);
    LocalDate then = today.date().minusYears(years(match));
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "year" -> List.of(DatePhrases.year(Year.from(then).getValue()));
      case "month" -> List.of(DatePhrases.month(YearMonth.from(then)));
      default ->
          List.of(DateReading.period("week around " + then, then.minusDays(6), then.plusDays(7)));
    };
  }
}
