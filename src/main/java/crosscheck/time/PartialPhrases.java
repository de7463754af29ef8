package crosscheck.time;

import crosscheck.quantity.UnreadableException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counted parts of longer periods: "the third week of May", "week 23 of 2024", "Q2 2020". */
final class PartialPhrases {

  private static final String YEAR = DatePhrases.YEAR;
  private static final int LAST = -1;
  private static final int MONTHS_A_YEAR = 12;

  private final Words words;
  private final Counting counting = Counting.standard();

  PartialPhrases(Words words) {
    this.words = words;
  }

  List<PhraseRule> rules() {
    String which = "(?:the\\s+)?(" + counting.anyOrdinal() + "|last|final|latter)";
    String month = "(" + words.anyMonth() + ")(?:,?\\s+(?:of\\s+)?" + YEAR + ")?";
    return List.of(
        rule(which + "\\s+week\\s+(?:of|in)\\s+" + month, this::weekOfMonth),
        rule("week\\s+(\\d{1,2})(?:\\s+of|\\s+in|,)?\\s+" + YEAR, this::weekOfYear),
        rule(which + "\\s+week\\s+(?:of|in)\\s+" + YEAR, this::countedWeekOfYear),
        rule(which + "\\s+(half|quarter|third)\\s+of\\s+" + YEAR, this::partOfYear),
        rule("(Q)([1-4])(?:\\s+of)?\\s+" + YEAR, this::quarter),
        rule("(H)([12])(?:\\s+of)?\\s+" + YEAR, this::quarter));
  }

  private interface Dates {
    List<DateReading> of(MatchResult match, Today today);
  }

  private static PhraseRule rule(String expression, Dates dates) {
    Function<MatchResult, Clue.Meaning> meaning =
        m -> new Clue.Calendar(today -> dates.of(m, today).stream().distinct().toList());
    return PhraseRule.of(expression, meaning);
  }

  private int nth(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return List.of("last", "final", "latter").contains(plain) ? LAST : counting.number(plain);
  }

  /** Weeks of a month are counted in sevens from the 1st, or from Monday to Sunday. */
  private List<DateReading> weekOfMonth(MatchResult match, Today today) {
    int nth = nth(match.group(1));
    return months(match.group(2), match.group(3), today)
        .flatMap(month -> weeks(month, nth, match))
        .toList();
  }

  private Stream<YearMonth> months(String name, @Nullable String year, Today today) {
    return year != null
        ? Stream.of(YearMonth.of(Integer.parseInt(year), words.month(name)))
        : DatePhrases.everyYear(words.month(name)).select("", today).stream()
            .map(r -> YearMonth.from(r.inner().getStart()));
  }

  private static Stream<DateReading> weeks(YearMonth month, int nth, MatchResult match) {
    LocalDate first = month.atDay(1);
    LocalDate end = month.plusMonths(1).atDay(1);
    if (nth == LAST) {
      LocalDate monday =
          month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Stream.of(
          DateReading.period("last seven days of the month", end.minusDays(7), end),
          week("week of the month's last Monday", monday));
    }
    LocalDate start = first.plusWeeks(nth - 1L);
    if (nth < 1 || !start.isBefore(end)) {
      throw new UnreadableException(
          "\"" + match.group() + "\": " + Wordings.month(month) + " has no week " + nth,
          match.group());
    }
    LocalDate end7 = start.plusDays(7).isBefore(end) ? start.plusDays(7) : end;
    LocalDate monday = first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    LocalDate holding = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stream.of(
        DateReading.period("week " + nth + " in sevens from the 1st", start, end7),
        week("week " + nth + " by full weeks", monday.plusWeeks(nth - 1L)),
        week("week " + nth + " from that of the 1st", holding.plusWeeks(nth - 1L)));
  }

  private static DateReading week(String name, LocalDate monday) {
    return DateReading.period(name, monday, monday.plusWeeks(1));
  }

  /** In sevens from 1 January (the last to 31 December), or by numbered weeks. */
  private List<DateReading> countedWeekOfYear(MatchResult match, Today today) {
    int nth = nth(match.group(1));
    List<DateReading> numbered = weeksOfYear(match, nth);
    LocalDate first = Year.of(Integer.parseInt(match.group(2))).atDay(1);
    LocalDate end = first.plusYears(1);
    LocalDate start = nth == LAST ? end.minusWeeks(1) : first.plusWeeks(nth - 1L);
    LocalDate week = start.plusWeeks(1);
    DateReading sevens =
        DateReading.period("week in sevens of the year", start, week.isBefore(end) ? week : end);
    return Stream.concat(Stream.of(sevens), numbered.stream()).toList();
  }

  private List<DateReading> weekOfYear(MatchResult match, Today today) {
    return weeksOfYear(match, Integer.parseInt(match.group(1)));
  }

  /**
   * By ISO 8601 and, for week numbers of North America, from Sunday with that of 1 January first.
   */
  private static List<DateReading> weeksOfYear(MatchResult match, int number) {
    int year = Integer.parseInt(match.group(2));
    return Stream.of(WeekFields.ISO, WeekFields.SUNDAY_START)
        .map(weeks -> weekOfYear(match, weeks, year, number))
        .toList();
  }

  /** One week of the year, the last one where {@code number} is {@code LAST}. */
  static DateReading weekOfYear(MatchResult match, WeekFields weeks, int year, int number) {
    LocalDate inFirst = LocalDate.of(year, 1, 4);
    long most = weeks.weekOfWeekBasedYear().rangeRefinedBy(inFirst).getMaximum();
    long nth = number == LAST ? most : number;
    if (nth < 1 || nth > most) {
      throw new UnreadableException(
          "\"" + match.group() + "\": " + year + " has no week " + number, match.group());
    }
    LocalDate start =
        LocalDate.of(year, 1, weeks.equals(WeekFields.ISO) ? 4 : 1)
            .with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()))
            .plusWeeks(nth - 1);
    String name = weeks.equals(WeekFields.ISO) ? "ISO week " : "week from Sunday ";
    return DateReading.period(name + year + "-" + nth, start, start.plusWeeks(1));
  }

  private List<DateReading> partOfYear(MatchResult match, Today today) {
    String part = match.group(2).toLowerCase(Locale.ROOT);
    int parts = part.equals("half") ? 2 : part.equals("third") ? 3 : 4;
    int nth = nth(match.group(1));
    return List.of(checked(match, parts, nth == LAST ? parts : nth));
  }

  private List<DateReading> quarter(MatchResult match, Today today) {
    int parts = match.group(1).equalsIgnoreCase("Q") ? 4 : 2;
    return List.of(checked(match, parts, Integer.parseInt(match.group(2))));
  }

  private static DateReading checked(MatchResult match, int parts, int nth) {
    if (nth < 1 || nth > parts) {
      throw new UnreadableException(
          "\"" + match.group() + "\": a year has " + parts + " of them", match.group());
    }
    return part(Integer.parseInt(match.group(3)), parts, nth);
  }

  /** A half, third or quarter of a year, in whole months. */
  static DateReading part(int year, int parts, int nth) {
    int months = MONTHS_A_YEAR / parts;
    LocalDate start = Year.of(year).atDay(1).plusMonths((nth - 1L) * months);
    String name = nth + " of " + parts + " parts of " + year;
    return DateReading.period(name, start, start.plusMonths(months));
  }
}
