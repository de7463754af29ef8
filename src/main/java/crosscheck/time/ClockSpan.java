package crosscheck.time;

import java.time.LocalDate;

/**
 * A clock time, or the time from one to another.
 *
 * @param name which of several readings; empty for the only one
 * @param from first time named
 * @param to last time named; equal to {@code from} where there is one
 */
record ClockSpan(String name, ClockTime from, ClockTime to) {

  static ClockSpan at(String name, ClockTime time) {
    return new ClockSpan(name, time, time);
  }

  /** The plain window on a day, in wall-clock time. */
  LocalWindow inner(LocalDate day) {
    return LocalWindow.ofClock(from.on(day), from.grain().inner(), to.on(day), to.grain().inner());
  }

  /** The charitable window on a day, in wall-clock time. */
  LocalWindow outer(LocalDate day) {
    return LocalWindow.ofClock(from.on(day), from.grain().outer(), to.on(day), to.grain().outer());
  }

  /** The same digits read after noon. */
  ClockSpan afternoon() {
    return new ClockSpan(name, from.halfADayLater(), to.halfADayLater());
  }

  /** The same digits in the other half of the day. */
  ClockSpan otherHalf() {
    return new ClockSpan(name, from.otherHalf(), to.otherHalf());
  }

  /** The same under another name. */
  ClockSpan named(String other) {
    return new ClockSpan(other, from, to);
  }
}
