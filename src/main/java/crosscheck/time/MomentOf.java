package crosscheck.time;

import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.quantity.UnreadableException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes moments of the expressions of one wording.
 *
 * @param wording the whole wording
 * @param context how its times are to be read
 * @param times puts dates and times of day together
 */
record MomentOf(String wording, TimeContext context, TimesOfDay times) {

  /** The moment that one expression tells. */
  Moment one(Expression expression) {
    List<Reading> readings = expression.readings(context, times);
    List<Reading> bounded = expression.boundedReadings(context, times);
    return moment(expression, expression, bounded, clock(expression, readings), List.of());
  }

  /** The moment that several expressions tell, each by another clock. */
  Moment restated(List<Expression> tellings) {
    Restated restated = new Restated(tellings, context, times);
    Expression first = tellings.get(0);
    List<Reading> readings = restated.boundedReadings();
    ClockWindow clock = clock(first, first.readings(context, times));
    return moment(first, tellings.get(tellings.size() - 1), readings, clock, restated(restated));
  }

  private List<SelfCheck> restated(Restated restated) {
    Expression first = restated.tellings().get(0);
    Stream<SelfCheck> others =
        restated.tellings().stream()
            .filter(telling -> telling != first)
            .flatMap(telling -> new SelfChecks(telling, context, times).all().stream());
    return Stream.concat(Stream.of(restated.check()), others).toList();
  }

  /** The moment from one expression to another. */
  Moment span(Expression from, Expression to) {
    List<Reading> readings = new ArrayList<>();
    for (Reading start : from.readings(context, times)) {
      for (Reading end : to.readings(context, times)) {
        readings.add(
            new Reading(start.name() + " to " + end.name(), hull(start.rings(), end.rings())));
      }
    }
    return moment(from, to, readings, null, List.of());
  }

  private Moment moment(
      Expression first,
      Expression last,
      List<Reading> readings,
      @Nullable ClockWindow clock,
      List<SelfCheck> more) {
    @Nullable DayOfWeek weekday =
        first.find(Clue.Weekday.class).map(Clue.Weekday::day).orElse(null);
    @Nullable ZoneId stated =
        first.statedZone(context).map(z -> z.first(context.placeZone())).orElse(null);
    SelfChecks checks = new SelfChecks(first, context, times);
    return new Moment(
        readings,
        weekday,
        weekday == null ? List.of() : checks.datesFallOn(),
        clock,
        Stream.concat(checks.all().stream(), more.stream()).toList(),
        stated,
        first.zone(context),
        wording.substring(first.start(), last.end()),
        first.start(),
        last.end());
  }

  private static @Nullable ClockWindow clock(Expression expression, List<Reading> readings) {
    return expression
        .find(Clue.Clock.class)
        .map(clock -> clock.spans().get(0))
        .map(
            span ->
                new ClockWindow(
                    span.from().time(),
                    span.to().time(),
                    SecondsOfDay.fold(
                        readings.stream().map(Reading::rings).reduce(Rings::union).orElseThrow())))
        .orElse(null);
  }

  private Rings hull(Rings from, Rings to) {
    return new Rings(hull(from.inner(), to.inner()), hull(from.outer(), to.outer()));
  }

  private Range hull(Range from, Range to) {
    Interval start = from.hull();
    Interval end = to.hull();
    if (start.compareLow(end) > 0) {
      throw new UnreadableException("\"" + wording + "\" ends before it starts", wording);
    }
    return Range.of(start.hull(end));
  }
}
