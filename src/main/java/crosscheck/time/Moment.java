package crosscheck.time;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.time.SelfCheck.Sort;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One temporal expression, read.
 *
 * @param readings ways to read it, at least one; rings over seconds since 1970-01-01T00:00Z
 * @param weekday the weekday that the wording names, whether or not it suits the date
 * @param datesFallOn the weekdays of the calendar date that stands beside the weekday, one for each
 *     way to read it; empty where no date or no weekday is named
 * @param clock the clock time that the wording prints, apart from its day
 * @param selfChecks what the wording says against itself, against the calendar or against the
 *     clocks of the zone it names
 * @param statedZone the zone that the wording states
 * @param readInZone the zone of the plain reading: the stated one, else that of the place
 * @param text the words that tell the time
 * @param start offset of {@code text} in the wording
 * @param end offset after {@code text} in the wording
 */
public record Moment(
    List<Reading> readings,
    @Nullable DayOfWeek weekday,
    List<DayOfWeek> datesFallOn,
    @Nullable ClockWindow clock,
    List<SelfCheck> selfChecks,
    @Nullable ZoneId statedZone,
    ZoneId readInZone,
    String text,
    int start,
    int end) {

  public Moment {
    readings = List.copyOf(readings);
    datesFallOn = List.copyOf(datesFallOn);
    selfChecks = List.copyOf(selfChecks);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a moment has at least one reading");
    }
  }

  /** The same moment with one way to read it. */
  public Moment as(Reading reading) {
    return with(List.of(reading));
  }

  /** The same moment with other ways to read it. */
  Moment with(List<Reading> others) {
    return new Moment(
        others, weekday, datesFallOn, clock, selfChecks, statedZone, readInZone, text, start, end);
  }

  /** Another time told in the same words, which then names neither date, weekday nor clock. */
  public Moment saying(Reading other) {
    return new Moment(
        List.of(other), null, List.of(), null, List.of(), statedZone, readInZone, text, start, end);
  }

  /** The same moment on another weekday, with other ways to read it. */
  public Moment onWeekday(DayOfWeek other, List<Reading> others) {
    Fit fit = datesFallOn.contains(other) ? Fit.AGREES : Fit.CLASHES;
    List<SelfCheck> checks =
        selfChecks.stream()
            .filter(c -> c.sort() != Sort.CLOCK_CHANGE)
            .map(c -> c.sort() == Sort.WEEKDAY ? new SelfCheck(Sort.WEEKDAY, fit, "") : c)
            .toList();
    return new Moment(
        others, other, datesFallOn, clock, checks, statedZone, readInZone, text, start, end);
  }

  /** What the wording allows under any of its readings. */
  public Rings rings() {
    return readings.stream().map(Reading::rings).reduce(Rings::union).orElseThrow();
  }
}
