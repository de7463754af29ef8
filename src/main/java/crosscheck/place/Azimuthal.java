package crosscheck.place;

import java.util.Collection;
import net.sf.geographiclib.GeodesicData;

/**
 * A map on which every point stands in its true direction and at its true distance from the centre:
 * the azimuthal equidistant projection of the WGS84 ellipsoid, through GeographicLib.
 *
 * @param centre the point that has true directions and distances
 */
public record Azimuthal(Position centre) {

  /**
   * A point of the map.
   *
   * @param east metres to the right of the centre
   * @param north metres above it
   */
  public record Point(double east, double north) {}

  /** The map around the middle of some positions; around the first where they have no middle. */
  public static Azimuthal around(Collection<Position> positions) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Position position : positions) {
      double latitude = StrictMath.toRadians(position.latitude().doubleValue());
      double longitude = StrictMath.toRadians(position.longitude().doubleValue());
      x += StrictMath.cos(latitude) * StrictMath.cos(longitude);
      y += StrictMath.cos(latitude) * StrictMath.sin(longitude);
      z += StrictMath.sin(latitude);
    }
    double length = StrictMath.sqrt(x * x + y * y + z * z);
    return length < 1e-6 * positions.size()
        ? new Azimuthal(positions.iterator().next())
        : new Azimuthal(
            Position.of(
                StrictMath.toDegrees(
                    StrictMath.asin(StrictMath.max(-1, StrictMath.min(1, z / length)))),
                StrictMath.toDegrees(StrictMath.atan2(y, x))));
  }

  /** Where a position stands on the map. */
  public Point project(Position position) {
    GeodesicData line = Geodesic.inverse(centre, position);
    double azimuth = StrictMath.toRadians(line.azi1);
    return new Point(line.s12 * StrictMath.sin(azimuth), line.s12 * StrictMath.cos(azimuth));
  }
}
