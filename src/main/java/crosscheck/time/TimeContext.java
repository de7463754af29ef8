package crosscheck.time;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the time of an event is to be read.
 *
 * @param publication the source's clock, which relative dates resolve against
 * @param placeZone zone of the place of the event, in which local times are told
 * @param tense whether a bare weekday is the latest one or the next one
 * @param days the days that have a name
 * @param otherZones zones in which a time may charitably be told as well, where the zone of the
 *     place is assumed
 */
public record TimeContext(
    Publication publication,
    ZoneId placeZone,
    Tense tense,
    NamedDays days,
    List<ZoneId> otherZones) {

  public TimeContext {
    otherZones = List.copyOf(otherZones);
  }

  /** A context without days of its own. */
  public TimeContext(Publication publication, ZoneId placeZone, Tense tense) {
    this(publication, placeZone, tense, NamedDays.STANDARD);
  }

  /** A context whose zone is told. */
  public TimeContext(Publication publication, ZoneId placeZone, Tense tense, NamedDays days) {
    this(publication, placeZone, tense, days, List.of());
  }

  /** Zones in which a time may charitably be told where its wording states none. */
  List<ZoneId> charitableZones() {
    return Stream.concat(Stream.of(publication.zone()), otherZones.stream()).distinct().toList();
  }
}
