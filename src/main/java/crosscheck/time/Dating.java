package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Reading;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Puts a clock time or a part of the day, whose own words name no day, on the day of another time.
 *
 * @param dated the time that tells the day
 */
record Dating(Moment dated) {

  private static final Fraction TWO = Fraction.of(2);

  /**
   * The day that is told, on the calendar of {@code zone}; empty for a time of several days.
   *
   * @param zone the zone of the undated time. A bare day is one of the calendar it is told in, not
   *     an instant
   */
  Optional<LocalDate> day(ZoneId zone) {
    Interval whole = dated.rings().inner().hull();
    Fraction low = whole.low();
    Fraction high = whole.high();
    if (low == null || high == null) {
      return Optional.empty();
    }
    LocalDate first = Epoch.instant(low).atZone(dated.readInZone()).toLocalDate();
    if (isDay(first)) {
      return Optional.of(first);
    }
    boolean oneDay = high.subtract(low).compareTo(SecondsOfDay.DAY) <= 0;
    Fraction middle = low.add(high).divide(TWO);
    return oneDay
        ? Optional.of(Epoch.instant(middle).atZone(zone).toLocalDate())
        : Optional.empty();
  }

  private boolean isDay(LocalDate day) {
    Interval whole = LocalWindow.ofDays(day, day.plusDays(1)).in(dated.readInZone(), 0);
    return dated.rings().inner().hull().equals(whole);
  }

  /**
   * Of a time put on that day, what goes with all that is told of the day; empty where the two tell
   * different times of the day.
   */
  Optional<Moment> together(Moment told) {
    List<Reading> same =
        told.readings().stream()
            .filter(r -> r.rings().inner().contains(dated.rings().inner()))
            .toList();
    boolean agrees =
        dated.rings().equals(told.rings())
            || (dated.clock() == null ? isAround(told) : isShownWith(told));
    return agrees ? Optional.of(same.isEmpty() ? told : told.with(same)) : Optional.empty();
  }

  private boolean isAround(Moment told) {
    return day(told.readInZone()).filter(this::isDay).isPresent()
        || dated.rings().inner().contains(told.rings().inner());
  }

  private boolean isShownWith(Moment told) {
    ClockWindow here = told.clock();
    ClockWindow there = dated.clock();
    return here != null
        && there != null
        && here.secondsOfUtcDay().inner().contains(there.secondsOfUtcDay().inner())
        && (!told.readInZone().equals(dated.readInZone()) || digits(here).equals(digits(there)));
  }

  /** The digits by a clock of twelve hours. */
  private static LocalTime digits(ClockWindow clock) {
    return clock.from().withHour(clock.from().getHour() % 12);
  }
}
