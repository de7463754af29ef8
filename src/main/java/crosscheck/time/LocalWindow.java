package crosscheck.time;

import crosscheck.quantity.Interval;
import crosscheck.quantity.UnreadableException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A window of wall-clock time, half-open, not yet in a zone. The ends of a clock time are instants
 * that must exist in the zone; the ends of days and day parts slide over a gap.
 *
 * @param from wall-clock time the window hangs on at its start
 * @param before seconds added to that instant, mostly negative
 * @param to wall-clock time the window hangs on at its end
 * @param after seconds added to that instant
 * @param clock whether the ends are printed clock times
 */
record LocalWindow(LocalDateTime from, long before, LocalDateTime to, long after, boolean clock) {

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
    return new LocalWindow(from, before - seconds, to, after + seconds, clock);
  }

  /** The offsets under which its clock times can be read: two while a clock is put back. */
  List<ZoneOffset> passes(ZoneId zone) {
    List<ZoneOffset> atStart = zone.getRules().getValidOffsets(from);
    List<ZoneOffset> atEnd = zone.getRules().getValidOffsets(to);
    return !clock ? List.of() : atStart.size() >= atEnd.size() ? atStart : atEnd;
  }

  /** Whether both ends exist in {@code zone}, or do not need to. */
  boolean existsIn(ZoneId zone) {
    return !clock || gapIn(zone).isEmpty();
  }

  /**
   * The window in epoch seconds.
   *
   * @param pass 0 for the first time that the clock shows the time, 1 for the second
   * @throws UnreadableException if the clock skips a printed time in that zone
   */
  Interval in(ZoneId zone, int pass) {
    if (!existsIn(zone)) {
      String missing = gapIn(zone).orElseThrow().toString().replace('T', ' ');
      throw new UnreadableException(
          "the local time " + missing + " does not exist in " + zone + ": clocks skip it", missing);
    }
    return new Interval(
        Epoch.seconds(instant(from, zone, pass).plusSeconds(before)),
        true,
        Epoch.seconds(instant(to, zone, pass).plusSeconds(after)),
        false);
  }

  private Optional<LocalDateTime> gapIn(ZoneId zone) {
    return List.of(from, to).stream()
        .filter(end -> zone.getRules().getValidOffsets(end).isEmpty())
        .findFirst();
  }

  private static Instant instant(LocalDateTime local, ZoneId zone, int pass) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return offsets.size() > pass
        ? local.toInstant(offsets.get(pass))
        : local.atZone(zone).toInstant();
  }
}
