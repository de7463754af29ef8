package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.UnreadableException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of limited precision as ISO 8601-2 and EDTF (levels 0 and 1, with its numbers for seasons,
 * quarters and halves) write them: {@code 2004-06}, {@code 201X}, {@code 2004-XX}, {@code 1984?},
 * {@code 2004-06~}, {@code 2004-33}, {@code 1964/2008}, {@code ../1985}, {@code 2024-W23}.
 */
final class EdtfPhrases {

  private static final String QUALIFIER = "[?~%]";
  private static final String FULL = "[\\dX]{4}(?:-[\\dX]{2}){0,2}" + QUALIFIER + "?";
  private static final Pattern PARTS =
      Pattern.compile("([\\dX]{4})(?:-([\\dX]{2}))?(?:-([\\dX]{2}))?(" + QUALIFIER + ")?");
  private static final int SPRING = 21;
  private static final int LAST_NORTHERN_SEASON = 28;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;
  private static final int LAST_HALF = 41;

  private final Periods periods;
  private final Seasons seasons;

  EdtfPhrases(Periods periods, Seasons seasons) {
    this.periods = periods;
    this.seasons = seasons;
  }

  List<PhraseRule> rules() {
    return List.of(
        PhraseRule.of(
            "(?-i:(" + FULL + "|\\.\\.)/(" + FULL + "|\\.\\.))",
            m -> new Clue.FromPublication(m.group(), context -> interval(m, context))),
        date("(?-i:\\d{4}-?W(\\d{2})(?:-?([1-7]))?)", this::week),
        date("\\d{2}(\\d{2})[-–/](\\d{2})(?![\\d-])", this::yearAndTwoDigits),
        date("(?-i:(?=[\\dX]*X)[\\dX]{4}" + QUALIFIER + "?)(?![\\dX-])", this::whole),
        date("(?-i:[\\dX]{4}(?:-[\\dX]{2}){1,2}" + QUALIFIER + "?)(?![\\d-])", this::whole),
        date("\\d{4}" + QUALIFIER, this::whole));
  }

  private interface Dates {
    List<DateReading> of(MatchResult match);
  }

  private static PhraseRule date(String expression, Dates dates) {
    return PhraseRule.of(expression, m -> new Clue.Calendar(today -> dates.of(m)));
  }

  /** "2004-06" is a month, "2011-12" a month or two years, "2019-20" and "2019/20" two years. */
  private List<DateReading> yearAndTwoDigits(MatchResult match) {
    int first = Integer.parseInt(match.group().substring(0, 4));
    int second = first / 100 * 100 + Integer.parseInt(match.group(2));
    List<DateReading> readings = new ArrayList<>();
    if (match.group().charAt(4) == '-') {
      readings.addAll(tried(match.group()));
    }
    if (second == first + 1 || second > first && readings.isEmpty()) {
      readings.add(DatePhrases.years(match.group() + " as years", first, second + 1));
    }
    if (readings.isEmpty()) {
      throw DatePhrases.impossible(match.group());
    }
    return readings;
  }

  private List<DateReading> tried(String text) {
    try {
      return read(text);
    } catch (UnreadableException e) {
      return List.of();
    }
  }

  private List<DateReading> whole(MatchResult match) {
    return read(match.group());
  }

  /** Every way to read one EDTF date. */
  private List<DateReading> read(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw DatePhrases.impossible(text);
    }
    try {
      return unqualified(parts.group(1), parts.group(2), parts.group(3)).stream()
          .map(date -> qualified(date, parts.group(4)))
          .toList();
    } catch (DateTimeException | NumberFormatException e) {
      throw DatePhrases.impossible(text);
    }
  }

  private List<DateReading> unqualified(String year, @Nullable String month, @Nullable String day) {
    if (month == null || month.equals("XX")) {
      int low = Integer.parseInt(year.replace('X', '0'));
      int high = Integer.parseInt(year.replace('X', '9'));
      return List.of(DatePhrases.years(year, low, high + 1));
    }
    int of = Integer.parseInt(year);
    int number = Integer.parseInt(month);
    if (day != null && !day.equals("XX")) {
      return List.of(DateReading.day(LocalDate.of(of, number, Integer.parseInt(day))));
    }
    return number < SPRING
        ? List.of(DatePhrases.month(YearMonth.of(of, number)))
        : partOfYear(of, number);
  }

  /** The numbers above 20 in the place of a month: seasons, quarters and halves of the year. */
  private List<DateReading> partOfYear(int year, int number) {
    if (number <= LAST_NORTHERN_SEASON) {
      return seasons.ofYear(seasons.seasons().get((number - SPRING) % 4), year);
    }
    boolean half = number == FIRST_HALF || number == LAST_HALF;
    boolean quarter = number >= FIRST_QUARTER && number < FIRST_QUARTER + 4;
    if (!half && !quarter) {
      throw new DateTimeException("no part of a year: " + number);
    }
    return List.of(
        half
            ? PartialPhrases.part(year, 2, number - FIRST_HALF + 1)
            : PartialPhrases.part(year, 4, number - FIRST_QUARTER + 1));
  }

  /** "~" is "about"; "?" is charitably about; "%" is both. */
  private DateReading qualified(DateReading date, @Nullable String sign) {
    if (sign == null) {
      return date;
    }
    DateReading about = periods.hedges().widen(date);
    return sign.equals("?")
        ? new DateReading(date.name() + "?", date.inner(), about.outer())
        : about;
  }

  private List<DateReading> week(MatchResult match) {
    int year = Integer.parseInt(match.group().substring(0, 4));
    DateReading week =
        PartialPhrases.weekOfYear(match, WeekFields.ISO, year, Integer.parseInt(match.group(1)));
    return match.group(2) == null
        ? List.of(week)
        : List.of(
            DateReading.day(
                week.inner()
                    .getStart()
                    .plusDays(Integer.parseInt(match.group(2)) - DayOfWeek.MONDAY.getValue())));
  }

  private Rings interval(MatchResult match, TimeContext context) {
    Rings from = end(match.group(1), context);
    Rings to = end(match.group(2), context);
    return new Rings(hull(match, from.inner(), to.inner()), hull(match, from.outer(), to.outer()));
  }

  private Rings end(String text, TimeContext context) {
    return text.equals("..")
        ? Rings.ALL
        : read(text).stream()
            .map(date -> date.rings(context.placeZone()))
            .reduce(Rings::union)
            .orElseThrow();
  }

  private static Range hull(MatchResult match, Range from, Range to) {
    Fraction start = from.hull().low();
    Fraction end = to.hull().high();
    if (start != null && end != null && start.compareTo(end) >= 0) {
      throw new UnreadableException(
          "\"" + match.group() + "\" ends before it starts", match.group());
    }
    return Range.of(new Interval(start, start != null, end, false));
  }
}
