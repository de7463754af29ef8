package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * A window of wall-clock time, half-open, not yet in a zone. The ends of a clock time that the
 * clock skips can be read in two ways; the ends of days and day parts slide over a gap.
 *
 * @param from wall-clock time the window hangs on at its start
 * @param before seconds added to that instant, mostly negative
 * @param to wall-clock time the window hangs on at its end
 * @param after seconds added to that instant
 * @param clock whether the ends are printed clock times
 * @param open which end it does not have
 */
record LocalWindow(
    LocalDateTime from, long before, LocalDateTime to, long after, boolean clock, Open open) {

  /** The end that a window does not have. */
  enum Open {
    NONE,
    START,
    END
  }

  LocalWindow(LocalDateTime from, long before, LocalDateTime to, long after, boolean clock) {
    this(from, before, to, after, clock, Open.NONE);
  }

  /** Around printed clock times. */
  static LocalWindow ofClock(
      LocalDateTime from, Widening around, LocalDateTime to, Widening aroundEnd) {
    return new LocalWindow(from, around.from(), to, aroundEnd.to(), true);
  }

  /** From a minute of a day to another; minutes past 1,440 lie on the next day. */
  static LocalWindow ofDay(LocalDate day, long fromMinute, long toMinute) {
    LocalDateTime start = day.atStartOfDay();
    return new LocalWindow(start.plusMinutes(fromMinute), 0, start.plusMinutes(toMinute), 0, false);
  }

  /** Whole days. */
  static LocalWindow ofDays(LocalDate start, LocalDate end) {
    return new LocalWindow(start.atStartOfDay(), 0, end.atStartOfDay(), 0, false);
  }

  /** The window, reaching {@code seconds} further on both sides. */
  LocalWindow widen(long seconds) {
    return reach(-seconds, seconds);
  }

  /** The window whose ends lie so many seconds later; earlier, if that is negative. */
  LocalWindow reach(long atStart, long atEnd) {
    return new LocalWindow(from, before + atStart, to, after + atEnd, clock, open);
  }

  /** The point at which what lies before it ends: the digits themselves, where it has digits. */
  LocalWindow first() {
    long around = clock ? 0 : before;
    return new LocalWindow(from, around, from, around, clock);
  }

  /** The point at which what lies after it begins. */
  LocalWindow last() {
    long around = clock ? 0 : after;
    return new LocalWindow(to, around, to, around, clock);
  }

  /** From the midnight before its start. */
  LocalWindow sinceMidnight() {
    LocalDateTime midnight = from.minusNanos(1).toLocalDate().atStartOfDay();
    return new LocalWindow(midnight, 0, to, after, clock);
  }

  /** Until the midnight after its end. */
  LocalWindow untilMidnight() {
    LocalDateTime midnight = to.toLocalDate().plusDays(1).atStartOfDay();
    return new LocalWindow(from, before, midnight, 0, clock);
  }

  /** The same without one of its ends. */
  LocalWindow open(Open end) {
    return new LocalWindow(from, before, to, after, clock, end);
  }

  /**
   * The offsets under which its clock times can be read: two while a clock is put back, and two
   * where it is put forward past the time: as if it had not been, and as if it had.
   */
  List<ZoneOffset> passes(ZoneId zone) {
    List<ZoneOffset> atStart = offsets(from, zone);
    List<ZoneOffset> atEnd = offsets(to, zone);
    return !clock ? List.of() : atStart.size() >= atEnd.size() ? atStart : atEnd;
  }

  /**
   * The window in epoch seconds.
   *
   * @param pass 0 for the first way to read its clock times in the zone, 1 for the second
   */
  Interval in(ZoneId zone, int pass) {
    Fraction start = Epoch.seconds(instant(from, zone, pass).plusSeconds(before));
    Fraction end = Epoch.seconds(instant(to, zone, pass).plusSeconds(after));
    return switch (open) {
      case START -> new Interval(null, false, end, false);
      case END -> new Interval(start, true, null, false);
      case NONE -> new Interval(start, true, end, false);
    };
  }

  private Instant instant(LocalDateTime local, ZoneId zone, int pass) {
    List<ZoneOffset> offsets = offsets(local, zone);
    return clock && offsets.size() > pass
        ? local.toInstant(offsets.get(pass))
        : local.atZone(zone).toInstant();
  }

  private static List<ZoneOffset> offsets(LocalDateTime local, ZoneId zone) {
    ZoneOffsetTransition jump = zone.getRules().getTransition(local);
    return jump == null
        ? zone.getRules().getValidOffsets(local)
        : List.of(jump.getOffsetBefore(), jump.getOffsetAfter());
  }
}
