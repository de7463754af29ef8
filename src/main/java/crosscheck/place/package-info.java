/**
 * Places as reports name them: positions, extents, containment and borders, geodesics on the
 * ellipsoid and compass directions.
 */
@NullMarked
package crosscheck.place;

import org.jspecify.annotations.NullMarked;
