package crosscheck.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates told from the publication: "Tuesday", "yesterday", "last week", "this summer". */
final class RelativePhrases {

  private final Words words;
  private final Periods periods;
  private final Seasons seasons;
  private final DatePhrases dates;

  RelativePhrases(Words words, Periods periods, Seasons seasons, DatePhrases dates) {
    this.words = words;
    this.periods = periods;
    this.seasons = seasons;
    this.dates = dates;
  }

  List<PhraseRule> rules() {
    return Stream.of(days(), seasonRules(), monthRules()).flatMap(List::stream).toList();
  }

  private List<PhraseRule> days() {
    return List.of(
        PhraseRule.of(
            "(?:" + which() + ")?(" + words.anyWeekday() + ")",
            m -> new Clue.Weekday(words.weekday(m.group(2)), which(m.group(1)))),
        PhraseRule.of(
            words.anyShyWeekday() + "(?=,?\\s+\\d{1,2}\\s)",
            m -> new Clue.Weekday(words.weekday(m.group()), "")),
        calendar(
            Phrase.anyOf(Words.all(words.relativeDays())),
            m -> today -> day(Words.key(words.relativeDays(), m.group()), today)),
        calendar(
            "(?:(earlier|later|"
                + dates.anyPortion()
                + ")\\s+)?"
                + which()
                + "(week|weekend|month|year)",
            m -> today -> period(m.group(1), which(m.group(2)), m.group(3), today)));
  }

  /** Seasons are ordinary words too ("fall"): they need a year, or a word of time before them. */
  private List<PhraseRule> seasonRules() {
    List<String> all = seasons.seasons().stream().flatMap(s -> s.words().stream()).toList();
    String season = "(" + Phrase.anyOf(all) + ")";
    String lead = which() + "|" + preposition() + "\\s+(?:the\\s+)?";
    return List.of(
        calendar(
            portion() + "(?:" + lead + "|the\\s+)?" + season + "\\s+(?:of\\s+)?(\\d{4})",
            m -> today -> seasonOf(m.group(3), Integer.parseInt(m.group(4)), m.group(1))),
        calendar(
            portion() + "(?:" + lead + ")" + season,
            m -> today -> season(which(m.group(2)), m.group(3), m.group(1), today)));
  }

  private List<PhraseRule> monthRules() {
    String lead = portion() + "(?:" + which() + "|" + preposition() + "\\s+)";
    return List.of(
        month(lead, words.anyMonth()),
        month("(" + dates.anyPortion() + ")[\\s-]*()", words.anyMonth()),
        month("()()", words.anyPlainMonth()));
  }

  private String which() {
    return "(" + words.anyWhich() + ")\\s+";
  }

  private String preposition() {
    return Phrase.anyOf(words.prepositions());
  }

  private String portion() {
    return "(?:(" + dates.anyPortion() + ")[\\s-]*(?:in\\s+)?)?";
  }

  /** A month without a year; a number behind it would be its day or its year. */
  private PhraseRule month(String before, String names) {
    return calendar(
        before + "(" + names + ")(?!,?\\s+(?:of\\s+|the\\s+)?\\d)", m -> today -> month(m, today));
  }

  private static PhraseRule calendar(
      String expression, Function<MatchResult, Function<Today, List<DateReading>>> dates) {
    return PhraseRule.of(expression, m -> new Clue.Calendar(dates.apply(m)));
  }

  private String which(@Nullable String word) {
    return word == null || word.isEmpty() ? "" : Words.key(words.which(), word);
  }

  private static List<DateReading> day(int fromToday, Today today) {
    return today.dates().stream().map(d -> DateReading.day(d.plusDays(fromToday))).toList();
  }

  /** The days that a weekday may be: one for each date that publication may have been. */
  static List<DateReading> weekday(DayOfWeek day, String which, Today today) {
    LocalDate date = today.date();
    LocalDate inWeek = monday(date).with(TemporalAdjusters.nextOrSame(day));
    List<LocalDate> days =
        switch (which) {
          case "last", "past" ->
              List.of(date.with(TemporalAdjusters.previous(day)), inWeek.minusWeeks(1));
          case "next" -> List.of(date.with(TemporalAdjusters.next(day)), inWeek.plusWeeks(1));
          case "this" ->
              today.suits(inWeek, inWeek.plusDays(1)) ? List.of(inWeek) : today.nearest(day);
          default -> today.nearest(day);
        };
    return days.stream().distinct().map(DateReading::day).toList();
  }

  private List<DateReading> period(@Nullable String part, String which, String unit, Today today) {
    return periodsOf(which, unit, today.date()).stream()
        .map(reading -> part(part, reading, today.date()))
        .toList();
  }

  /** "Earlier this year" ends with the day of publication, "later this year" begins with it. */
  private DateReading part(@Nullable String part, DateReading period, LocalDate date) {
    boolean earlier = "earlier".equalsIgnoreCase(part);
    if (part == null || !earlier && !part.equalsIgnoreCase("later")) {
      return dates.portion(part, period);
    }
    if (!period.inner().contains(date)) {
      return period;
    }
    String name = part + " in " + period.name();
    return earlier
        ? DateReading.period(name, period.inner().getStart(), date.plusDays(1))
        : DateReading.period(name, date, period.inner().getEnd());
  }

  private List<DateReading> periodsOf(String which, String unit, LocalDate date) {
    int step = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
    boolean weekend = unit.equals("weekend");
    Integer days = periods.rolling().days().get(unit);
    if (which.equals("past") && days != null) {
      return List.of(lastDays(date, days, date.plusDays(1)));
    }
    List<DateReading> readings = new ArrayList<>();
    readings.add(
        switch (unit) {
          case "year" -> DatePhrases.year(date.getYear() + step);
          case "month" -> DatePhrases.month(YearMonth.from(date).plusMonths(step));
          default -> week(monday(date).plusWeeks(step), weekend);
        });
    // Only "last week" is commonly said of the days just past as well as of the calendar week.
    if (which.equals("last") && unit.equals("week") && days != null) {
      readings.add(lastDays(date, days, date));
    }
    return readings;
  }

  private static DateReading lastDays(LocalDate date, int days, LocalDate end) {
    return DateReading.period("the last " + days + " days", date.minusDays(days), end);
  }

  private static DateReading week(LocalDate monday, boolean weekend) {
    LocalDate start = weekend ? monday.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)) : monday;
    String name = (weekend ? "weekend of " : "calendar week of ") + ShownTime.day(start);
    return DateReading.period(name, start, monday.plusWeeks(1));
  }

  private List<DateReading> season(
      String which, String word, @Nullable String portion, Today today) {
    Seasons.Season season = seasons.named(word);
    return new Yearly(year -> Optional.of(season.endingIn(year)))
        .select(which, today).stream().map(r -> dates.portion(portion, r)).toList();
  }

  private List<DateReading> seasonOf(String word, int year, @Nullable String portion) {
    return seasons.ofYear(seasons.named(word), year).stream()
        .map(r -> dates.portion(portion, r))
        .toList();
  }

  private List<DateReading> month(MatchResult match, Today today) {
    return DatePhrases.everyYear(words.month(match.group(3)))
        .select(which(match.group(2)), today)
        .stream()
        .map(r -> dates.portion(match.group(1), r))
        .toList();
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
