package crosscheck.time;

import crosscheck.quantity.UnreadableException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Puts date and time of day of an expression together, in wall-clock time. */
final class TimesOfDay {

  /** Stands for the place, which is not asked here. */
  private static final ZoneId OTHER = ZoneOffset.ofHours(1);

  private static final Pattern ISO_OFFSET = Pattern.compile("[+−-]\\d{2}:\\d{2}");

  private final Clocks clocks;
  private final Periods periods;
  private final DayParts parts;

  TimesOfDay(Clocks clocks, Periods periods, DayParts parts) {
    this.clocks = clocks;
    this.periods = periods;
    this.parts = parts;
  }

  /** Every way to read the expression from that day of publication. */
  List<LocalReading> of(Expression expression, Today today) {
    Optional<DayParts.DayPart> part = part(expression);
    Optional<Clue.Clock> clock = expression.find(Clue.Clock.class);
    List<DateReading> days = days(expression, part, today);
    boolean hedged = expression.find(Clue.Hedge.class).isPresent();
    if (clock.isEmpty() && part.isEmpty()) {
      return days.stream()
          .map(d -> hedged ? periods.hedges().widen(d) : d)
          .map(TimesOfDay::wholeDays)
          .toList();
    }
    Stream<LocalReading> readings =
        clock.isPresent()
            ? spans(clock.get(), part, countsTo24(expression)).stream()
                .flatMap(s -> days.stream().map(d -> onClock(d, s)))
            : part.stream().flatMap(p -> days.stream().map(d -> inPart(d, p)));
    Clocks.Hedging about = clocks.hedges();
    return readings.map(r -> hedged ? r.widen(about.inner(), about.outer()) : r).toList();
  }

  /** Who tells a time in UTC, or an offset in digits as ISO 8601 does, counts 24 hours. */
  private static boolean countsTo24(Expression expression) {
    return expression.find(Clue.Zone.class).stream()
        .anyMatch(
            zone ->
                ISO_OFFSET.matcher(zone.label()).matches()
                    || zone.meanings().stream().anyMatch(TimesOfDay::isUtc));
  }

  private static boolean isUtc(ZoneMeaning meaning) {
    return meaning.zone(OTHER).getRules().equals(ZoneOffset.UTC.getRules());
  }

  /** "Late Tuesday evening" is the late evening; "late Tuesday" is late in the day. */
  private Optional<DayParts.DayPart> part(Expression expression) {
    Optional<DayParts.DayPart> part = expression.find(Clue.Part.class).map(Clue.Part::part);
    Optional<DayParts.DayPart> ofDay =
        expression.find(Clue.PartOfDay.class).map(Clue.PartOfDay::part);
    return part.map(p -> ofDay.flatMap(o -> parts.named(o.ofDay() + " " + p.name())).orElse(p))
        .or(() -> ofDay);
  }

  /**
   * "8:30 in the evening" is 20:30: digits that leave the half open follow the part of the day.
   * Without one they are told before or after noon, except by a clock that counts 24 hours.
   */
  private static List<ClockSpan> spans(
      Clue.Clock clock, Optional<DayParts.DayPart> part, boolean counted) {
    return clock.spans().stream().flatMap(span -> halves(clock, span, part, counted)).toList();
  }

  private static Stream<ClockSpan> halves(
      Clue.Clock clock, ClockSpan span, Optional<DayParts.DayPart> part, boolean counted) {
    if (!clock.halfOpen() || counted) {
      return Stream.of(span);
    }
    if (part.isPresent()) {
      boolean after = !part.get().holds(span) && part.get().holds(span.afternoon());
      return Stream.of(after ? span.afternoon() : span);
    }
    return Stream.of(span.named("a.m."), span.afternoon().named("p.m."));
  }

  private static List<DateReading> days(
      Expression expression, Optional<DayParts.DayPart> part, Today today) {
    boolean ofDay = part.isPresent() || expression.find(Clue.Clock.class).isPresent();
    Optional<Clue.Weekday> weekday = expression.find(Clue.Weekday.class);
    Optional<Clue.Calendar> calendar = expression.find(Clue.Calendar.class);
    if (calendar.isPresent()) {
      List<DateReading> dates = calendar.get().resolve().apply(today);
      List<DateReading> days =
          weekday.isPresent()
              ? dates.stream().map(d -> onWeekday(d, weekday.get().day())).toList()
              : dates;
      return ofDay
          ? days.stream().map(d -> oneNight(d, part)).map(DateReading::requireDay).toList()
          : days;
    }
    if (weekday.isPresent()) {
      return RelativePhrases.weekday(weekday.get().day(), weekday.get().which(), today);
    }
    Integer fromToday = part.map(DayParts.DayPart::day).orElse(null);
    if (fromToday != null) {
      return today.dates().stream().map(d -> DateReading.day(d.plusDays(fromToday))).toList();
    }
    return untold(expression, part.isPresent(), today);
  }

  /** "The night of 3 to 4 May" begins on the 3rd. */
  private static DateReading oneNight(DateReading date, Optional<DayParts.DayPart> part) {
    boolean twoDays = date.inner().lengthInDays() == 2;
    boolean night = part.filter(DayParts.DayPart::crossesMidnight).isPresent();
    return twoDays && night ? DateReading.day(date.name(), date.inner().getStart()) : date;
  }

  /**
   * The weekday of a week; a single date stands as it is, even where its weekday is another one:
   * that is for a rule to say.
   */
  private static DateReading onWeekday(DateReading date, DayOfWeek weekday) {
    if (date.isDay()) {
      return date;
    }
    List<LocalDate> days =
        date.inner().stream().filter(day -> day.getDayOfWeek() == weekday).toList();
    if (days.size() != 1) {
      throw new UnreadableException(
          date.name() + " has " + days.size() + " days of the name " + weekday, date.name());
    }
    return DateReading.day(days.get(0));
  }

  /**
   * A time of day without a day is one of the day of publication, charitably also of the day before
   * it (of the day after it, if told ahead). In a stated zone the date may be another one, and the
   * time is often the conversion of one whose day stands elsewhere: the three days are all plain.
   */
  private static List<DateReading> untold(Expression expression, boolean part, Today today) {
    if (part) {
      return today.dates().stream().map(DateReading::day).toList();
    }
    boolean past = today.tense() == Tense.PAST;
    Optional<Clue.Near> near = expression.find(Clue.Near.class);
    if (near.isPresent()) {
      return near.get().days().stream().map(TimesOfDay::around).toList();
    }
    return today.dates().stream()
        .map(
            day -> {
              LocalDateRange one = LocalDateRange.of(day, day.plusDays(1));
              LocalDateRange two =
                  LocalDateRange.of(past ? day.minusDays(1) : day, day.plusDays(past ? 1 : 2));
              return expression.find(Clue.Zone.class).isPresent()
                  ? around(day)
                  : new DateReading("day not told", one, two);
            })
        .toList();
  }

  private static DateReading around(LocalDate day) {
    LocalDateRange three = LocalDateRange.of(day.minusDays(1), day.plusDays(2));
    return new DateReading("day not told", three, three);
  }

  private static LocalReading wholeDays(DateReading date) {
    return new LocalReading(
        date.name(),
        List.of(LocalWindow.ofDays(date.inner().getStart(), date.inner().getEnd())),
        List.of(LocalWindow.ofDays(date.outer().getStart(), date.outer().getEnd())));
  }

  private static LocalReading onClock(DateReading date, ClockSpan span) {
    String name = span.name().isEmpty() ? date.name() : date.name() + ", " + span.name();
    return new LocalReading(
        name,
        date.inner().stream().map(span::inner).toList(),
        date.outer().stream().map(span::outer).toList());
  }

  private static LocalReading inPart(DateReading date, DayParts.DayPart part) {
    BiFunction<LocalDateRange, List<DayParts.Minutes>, List<LocalWindow>> windows =
        (days, minutes) ->
            days.stream().flatMap(day -> minutes.stream().map(m -> m.on(day))).toList();
    return new LocalReading(
        date.name(),
        windows.apply(date.inner(), part.inner()),
        windows.apply(date.outer(), part.outer()));
  }
}
