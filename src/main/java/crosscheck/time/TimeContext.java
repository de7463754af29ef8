package crosscheck.time;

import java.time.ZoneId;

/**
 * How the time of an event is to be read.
 *
 * @param publication the source's clock, which relative dates resolve against
 * @param placeZone zone of the place of the event, in which local times are told
 * @param tense whether a bare weekday is the latest one or the next one
 */
public record TimeContext(Publication publication, ZoneId placeZone, Tense tense) {}
