package crosscheck.time;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Reading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the parts of one expression against each other and against calendar and clocks. */
record SelfChecks(Expression expression, TimeContext context, TimesOfDay times) {

  /** Everything there is to hold against something. */
  List<SelfCheck> all() {
    return Stream.of(label(), date(), weekday(), change()).flatMap(Optional::stream).toList();
  }

  /** A label such as EST says an offset that its region does not keep at that time. */
  private Optional<SelfCheck> label() {
    Optional<StatedZone> stated = expression.statedZone(context);
    List<LocalReading> local =
        expression.find(Clue.Clock.class).isEmpty() ? List.of() : expression.local(context, times);
    if (stated.isEmpty()
        || local.isEmpty()
        || local.stream().anyMatch(r -> !stated.get().isOutOfSeason(r.from()))) {
      return Optional.empty();
    }
    String cause = cause(stated.get(), local.get(0).from());
    return Optional.of(new SelfCheck(SelfCheck.Sort.LABEL, Fit.STRAINS, cause));
  }

  private static String cause(StatedZone stated, LocalDateTime local) {
    ZoneMeaning meaning = stated.plain().get(0);
    ZoneId region = meaning.region() == null ? ZoneOffset.UTC : meaning.region();
    return "%s says %s, and %s kept %s then: the label of the other half of the year"
        .formatted(
            stated.label(),
            Wordings.zone(meaning.zone(region)),
            region,
            Wordings.zone(local.atZone(region).getOffset()));
  }

  private Optional<SelfCheck> date() {
    List<DateReading> dates = dates();
    return dates.isEmpty() || dates.stream().anyMatch(DateReading::exists)
        ? Optional.empty()
        : Optional.of(new SelfCheck(SelfCheck.Sort.DATE, Fit.CLASHES, dates.get(0).fault()));
  }

  private Optional<SelfCheck> weekday() {
    List<LocalDate> days = days();
    Optional<DayOfWeek> weekday = expression.find(Clue.Weekday.class).map(Clue.Weekday::day);
    if (weekday.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = days.stream().anyMatch(day -> day.getDayOfWeek() == weekday.get());
    return Optional.of(
        fits
            ? new SelfCheck(SelfCheck.Sort.WEEKDAY, Fit.AGREES, "")
            : new SelfCheck(
                SelfCheck.Sort.WEEKDAY, Fit.CLASHES, cause(weekday.get(), days.get(0))));
  }

  /** Every reading of a clock time falls where clocks were changed: both sides of it are read. */
  private Optional<SelfCheck> change() {
    ZoneId zone = expression.zone(context);
    List<LocalReading> local =
        expression.find(Clue.Clock.class).isEmpty() ? List.of() : expression.local(context, times);
    List<LocalDateTime> changed =
        local.stream()
            .map(LocalReading::from)
            .filter(time -> zone.getRules().getTransition(time) != null)
            .toList();
    return changed.isEmpty() || changed.size() < local.size()
        ? Optional.empty()
        : Optional.of(
            new SelfCheck(SelfCheck.Sort.CLOCK_CHANGE, Fit.AGREES, change(changed.get(0), zone)));
  }

  private static String change(LocalDateTime time, ZoneId zone) {
    ZoneOffsetTransition jump = zone.getRules().getTransition(time);
    return "clocks in %s went from %s to %s on %s and showed %s %s: it is read as %s and as %s"
        .formatted(
            Wordings.zone(zone),
            jump.getDateTimeBefore().toLocalTime(),
            jump.getDateTimeAfter().toLocalTime(),
            Wordings.day(jump.getDateTimeBefore().toLocalDate()),
            time.toLocalTime(),
            jump.isGap() ? "at no moment" : "twice",
            Wordings.zone(jump.getOffsetBefore()),
            Wordings.zone(jump.getOffsetAfter()));
  }

  /** The weekdays of the single days that a calendar date may be. */
  List<DayOfWeek> datesFallOn() {
    return days().stream().map(LocalDate::getDayOfWeek).distinct().toList();
  }

  private List<LocalDate> days() {
    return dates().stream()
        .filter(DateReading::exists)
        .filter(DateReading::isDay)
        .map(date -> date.inner().getStart())
        .toList();
  }

  private List<DateReading> dates() {
    return expression
        .find(Clue.Calendar.class)
        .map(date -> date.resolve().apply(Today.of(context, expression.zone(context))))
        .orElse(List.of());
  }

  /** Which day the date was, and where else the weekday would suit it. */
  private String cause(DayOfWeek weekday, LocalDate date) {
    List<String> causes = new ArrayList<>();
    elsewhere(weekday).ifPresent(causes::add);
    WeekdayFits.of(weekday, date).forEach(causes::add);
    return "%s was a %s; %s"
        .formatted(
            Wordings.day(date), Wordings.weekday(date.getDayOfWeek()), String.join(", ", causes));
  }

  /** A clock told in a stated zone may be on that weekday where the event or the source is. */
  private Optional<String> elsewhere(DayOfWeek weekday) {
    if (expression.find(Clue.Clock.class).isEmpty()) {
      return Optional.empty();
    }
    List<Interval> told =
        expression.readings(context, times).stream()
            .map(Reading::rings)
            .map(rings -> rings.inner().hull())
            .toList();
    return Stream.of(context.placeZone(), context.publication().zone(), ZoneOffset.UTC)
        .distinct()
        .filter(
            zone ->
                told.stream()
                    .flatMap(t -> Stream.ofNullable(t.low()))
                    .map(low -> Epoch.instant(low).atZone(zone))
                    .anyMatch(there -> there.getDayOfWeek() == weekday))
        .map(zone -> "it was " + Wordings.weekday(weekday) + " then in " + Wordings.zone(zone))
        .findFirst();
  }
}
