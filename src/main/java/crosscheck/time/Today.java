package crosscheck.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The day of publication, as relative dates need it.
 *
 * @param date the date of publication as the source prints it
 * @param inZone the furthest date that publication reaches in the zone of reading: the last one for
 *     a tale of the past, the first one for a tale of the future
 * @param timed whether the time of publication is known, so that {@code inZone} is certain
 * @param tense which way a bare weekday or month points
 */
record Today(LocalDate date, LocalDate inZone, boolean timed, Tense tense) {

  /** The day of publication, seen from {@code zone}. */
  static Today of(TimeContext context, ZoneId zone) {
    Publication publication = context.publication();
    boolean past = context.tense() == Tense.PAST;
    Instant instant = past ? publication.lastInstant() : publication.firstInstant();
    LocalDate there = instant.atZone(zone).toLocalDate();
    return new Today(publication.date(), there, publication.time() != null, context.tense());
  }

  /** The dates that "today" may be: the printed one, and another one at the place of the event. */
  List<LocalDate> dates() {
    return timed ? Stream.of(date, inZone).distinct().toList() : List.of(date);
  }

  /** The latest such weekday up to publication, or the next one from it on. */
  List<LocalDate> nearest(DayOfWeek day) {
    var adjuster =
        tense == Tense.PAST
            ? TemporalAdjusters.previousOrSame(day)
            : TemporalAdjusters.nextOrSame(day);
    return Stream.of(date.with(adjuster), inZone.with(adjuster)).distinct().toList();
  }

  /** Whether a period from {@code start} on has its place in this tense: begun, or still ahead. */
  boolean suits(LocalDate start, LocalDate end) {
    return tense == Tense.PAST ? !start.isAfter(date) : end.isAfter(date);
  }
}
