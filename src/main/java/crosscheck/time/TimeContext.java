package crosscheck.time;

import java.time.ZoneId;

/**
 * How the time of an event is to be read.
 *
 * @param publication the source's clock, which relative dates resolve against
 * @param placeZone zone of the place of the event, in which local times are told
 * @param tense whether a bare weekday is the latest one or the next one
 * @param days the days that have a name
 */
public record TimeContext(Publication publication, ZoneId placeZone, Tense tense, NamedDays days) {

  /** A context without days of its own. */
  public TimeContext(Publication publication, ZoneId placeZone, Tense tense) {
    this(publication, placeZone, tense, NamedDays.STANDARD);
  }
}
