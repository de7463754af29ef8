package crosscheck.time;

import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.UnitWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: "28 April 2016", "August 2011", "mid-2016". */
final class DatePhrases {

  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  /** A group that captures a year as reports name it. */
  static final String YEAR = "(1[0-9]{3}|2[0-9]{3})";

  private static final String DAY = "(\\d{1,2})";
  private static final String OPTIONAL_YEAR = "(?:,?\\s+(?:of\\s+)?" + YEAR + "(?!:))?";

  private final Words words;
  private final Periods periods;

  DatePhrases(Words words, Periods periods) {
    this.words = words;
    this.periods = periods;
  }

  List<PhraseRule> rules() {
    String month = "(" + words.anyMonth() + ")";
    return List.of(
        date("(\\d{4})-(\\d{2})-(\\d{2})", m -> ymd(m, m.group(1), number(m, 2), number(m, 3))),
        date(DAY + "/" + DAY + "/" + YEAR, this::slashes),
        date(DAY + "\\." + DAY + "\\." + YEAR, m -> ymd(m, m.group(3), number(m, 2), number(m, 1))),
        PhraseRule.within(
            "(?<![\\p{L}\\d])(\\d{4})-(\\d{2})-(\\d{2})T(?=\\d{2}:\\d{2})",
            m -> new Clue.Calendar(ymd(m, m.group(1), number(m, 2), number(m, 3)))),
        date(
            DAY + ORDINAL + "(?:\\s+of)?\\s+" + month + OPTIONAL_YEAR,
            m -> told(m, m.group(3), monthNumber(m, 2), number(m, 1))),
        date(
            month + "\\s+(?:the\\s+)?" + DAY + ORDINAL + OPTIONAL_YEAR,
            m -> told(m, m.group(3), monthNumber(m, 1), number(m, 2))),
        date(DAY + "\\s?(?:[-–]|and|to)\\s?" + DAY + "\\s+" + month + OPTIONAL_YEAR, this::fewDays),
        portioned(month + ",?\\s+(?:of\\s+)?" + YEAR, m -> monthOf(m.group(2), m.group(3))),
        portioned(
            "(?<!\\d[.,:/])" + YEAR + notAnAmount(), m -> year(Integer.parseInt(m.group(2)))));
  }

  private static PhraseRule date(
      String expression, Function<MatchResult, Function<Today, List<DateReading>>> dates) {
    return PhraseRule.of(expression, m -> new Clue.Calendar(dates.apply(m)));
  }

  private PhraseRule portioned(String expression, Function<MatchResult, DateReading> period) {
    return several(expression, (m, today) -> List.of(period.apply(m)));
  }

  /** A rule for periods before which "early", "mid" or "late" may stand. */
  PhraseRule several(String expression, BiFunction<MatchResult, Today, List<DateReading>> periods) {
    return date(
        optionalPortion() + expression,
        m -> today -> periods.apply(m, today).stream().map(p -> portion(m.group(1), p)).toList());
  }

  private String optionalPortion() {
    return "(?:(" + anyPortion() + ")[\\s-]*(?:in\\s+)?(?:the\\s+)?)?";
  }

  /** A group that matches "early", "mid", "late" and what means the same. */
  String anyPortion() {
    return Phrase.anyOf(periods.portions().stream().flatMap(p -> p.words().stream()).toList());
  }

  /** The part of {@code period} that {@code word} names; the whole where there is no word. */
  DateReading portion(@Nullable String word, DateReading period) {
    if (word == null || word.isEmpty()) {
      return period;
    }
    return periods.portions().stream()
        .filter(p -> Words.has(p.words(), word))
        .findFirst()
        .orElseThrow()
        .of(period);
  }

  /**
   * A year is neither part of a longer number nor followed by a unit or a counted thing; "in 2019
   * in the port" has a preposition there, not inches.
   */
  private String notAnAmount() {
    List<String> counted =
        Stream.of(UnitWords.standard().ofMeasures(), words.amounts())
            .flatMap(c -> c.stream())
            .filter(word -> !words.fillers().contains(word))
            .toList();
    return "(?![.,:/]\\d|-\\d{1,2}(?!\\d))(?!\\s+" + Phrase.anyOf(counted) + "(?![\\p{L}\\d]))";
  }

  private Function<Today, List<DateReading>> ymd(
      MatchResult match, @Nullable String year, int month, int day) {
    if (year != null) {
      return today -> List.of(DateReading.day(exact(match, Integer.parseInt(year), month, day)));
    }
    return today -> {
      List<DateReading> found = new Yearly(y -> valid(y, month, day)).select("", today);
      if (found.isEmpty()) {
        throw impossible(match);
      }
      return found;
    };
  }

  /**
   * A date in words. For 29 February of a year that is no leap year the days around it are read
   * instead, and the reading says so: reports print that day. A day that no year has is refused.
   */
  private Function<Today, List<DateReading>> told(
      MatchResult match, @Nullable String year, int month, int day) {
    return today -> {
      List<DateReading> found =
          year == null
              ? new Yearly(y -> valid(y, month, day)).select("", today)
              : valid(Integer.parseInt(year), month, day).stream().toList();
      boolean leapDay = year != null && month == 2 && day == 29;
      if (found.isEmpty() && !leapDay) {
        throw impossible(match);
      }
      return found.isEmpty() ? noLeapDay(Integer.parseInt(year)) : found;
    };
  }

  private static List<DateReading> noLeapDay(int year) {
    String fault = year + " is no leap year: its February had 28 days";
    LocalDate first = LocalDate.of(year, Month.MARCH, 1);
    return List.of(
        DateReading.instead(first.minusDays(1), fault), DateReading.instead(first, fault));
  }

  /** 3/4/2016 may put the day or the month first. */
  private Function<Today, List<DateReading>> slashes(MatchResult match) {
    int year = number(match, 3);
    return today -> {
      List<DateReading> readings = new ArrayList<>();
      valid(year, number(match, 2), number(match, 1)).ifPresent(readings::add);
      valid(year, number(match, 1), number(match, 2)).ifPresent(readings::add);
      if (readings.isEmpty()) {
        throw impossible(match);
      }
      return readings.stream().distinct().toList();
    };
  }

  private Function<Today, List<DateReading>> fewDays(MatchResult match) {
    return today -> {
      Function<Integer, DateReading> day =
          group ->
              ymd(match, match.group(4), monthNumber(match, 3), number(match, group))
                  .apply(today)
                  .get(0);
      LocalDate first = day.apply(1).inner().getStart();
      LocalDate last = day.apply(2).inner().getEnd();
      if (!first.isBefore(last)) {
        throw impossible(match);
      }
      return List.of(DateReading.period(match.group(), first, last));
    };
  }

  private DateReading monthOf(String name, String year) {
    return month(YearMonth.of(Integer.parseInt(year), words.month(name)));
  }

  /** A whole month. */
  static DateReading month(YearMonth month) {
    return DateReading.period(ShownTime.month(month), month.atDay(1), month.plusMonths(1).atDay(1));
  }

  /** A whole year. */
  static DateReading year(int year) {
    return years(String.valueOf(year), year, year + 1);
  }

  static DateReading years(String name, int first, int end) {
    return DateReading.period(name, LocalDate.of(first, 1, 1), LocalDate.of(end, 1, 1));
  }

  private static LocalDate exact(MatchResult match, int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw impossible(match);
    }
  }

  private static Optional<DateReading> valid(int year, int month, int day) {
    try {
      return Optional.of(DateReading.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static UnreadableException impossible(MatchResult match) {
    return impossible(match.group());
  }

  /** The error for what looks like a date and is none. */
  static UnreadableException impossible(String date) {
    return new UnreadableException("there is no date " + date, date);
  }

  private int monthNumber(MatchResult match, int group) {
    return words.month(match.group(group)).getValue();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** The month of this name in every year. */
  static Yearly everyYear(Month month) {
    return new Yearly(year -> Optional.of(month(YearMonth.of(year, month))));
  }
}
