/**
 * Times as reports tell them: dates, weekdays, day parts, clock times and gaps, read into exact
 * seconds against the source's publication and the zone of the place.
 *
 * <p>Nothing here asks the machine for its clock or its zone.
 */
@NullMarked
package crosscheck.time;

import org.jspecify.annotations.NullMarked;
