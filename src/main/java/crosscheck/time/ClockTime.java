package crosscheck.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A printed clock time.
 *
 * @param time the time of day
 * @param days days after the day named: 1 for 24:00 and for an end past midnight
 * @param grain how exactly it tells an instant
 */
record ClockTime(LocalTime time, int days, Clocks.Grain grain) {

  /** The wall-clock time it is on a day. */
  LocalDateTime on(LocalDate day) {
    return day.plusDays(days).atTime(time);
  }

  /** Half a day later, unless it is past noon already. */
  ClockTime afternoon() {
    return time.getHour() < 12 ? new ClockTime(time.plusHours(12), days, grain) : this;
  }

  /** Half a day later, on the next day if it is past noon already. */
  ClockTime halfADayLater() {
    return time.getHour() < 12 ? afternoon() : new ClockTime(time.minusHours(12), days + 1, grain);
  }

  /** Half a day later on the same day, or earlier. */
  ClockTime otherHalf() {
    return new ClockTime(time.plusHours(12), days, grain);
  }

  /** Whether a clock of twelve hours shows the digits. */
  boolean isByTwelve() {
    return time.getHour() <= 12 && days == 0;
  }

  /** The same time, told more or less exactly. */
  ClockTime grain(Clocks.Grain other) {
    return new ClockTime(time, days, other);
  }

  ClockTime nextDay() {
    return new ClockTime(time, days + 1, grain);
  }

  boolean isBefore(ClockTime other) {
    return on(LocalDate.EPOCH).isBefore(other.on(LocalDate.EPOCH));
  }
}
