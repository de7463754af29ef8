package crosscheck.place;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import org.jspecify.annotations.Nullable;

/**
 * Shortest lines on the WGS84 ellipsoid: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87
 * (2013), through GeographicLib. The inverse is good to about 15 nanometres; lengths are kept to
 * the millimetre, so that every machine gets the same.
 */
public final class Geodesic {

  private static final int MILLIMETRES = 3;
  private static final BigDecimal METRES_PER_KM = BigDecimal.valueOf(1000);
  private static final double FULL_TURN = 360;

  private Geodesic() {}

  /**
   * Metres from one place to the other, rounded outwards to the metre: plainly anywhere within the
   * extents of both, charitably within twice the extents.
   *
   * @throws IllegalArgumentException if one of them has no position
   */
  public static Rings distance(Place a, Place b) {
    BigDecimal metres = length(a, b);
    BigDecimal slack = extent(a).add(extent(b));
    return Rings.of(around(metres, slack), around(metres, slack.add(slack)));
  }

  /**
   * Metres between the positions of two places, to the millimetre.
   *
   * @throws IllegalArgumentException if one of them has no position
   */
  public static Fraction metres(Place a, Place b) {
    return exact(length(a, b));
  }

  /**
   * Azimuth at {@code a} of the geodesic to {@code b}: degrees clockwise from north, from 0 up to
   * but without 360.
   *
   * @throws IllegalArgumentException if one of them has no position
   */
  public static double bearing(Place a, Place b) {
    double azimuth = inverse(a, b).azi1;
    return azimuth < 0 ? azimuth + FULL_TURN : azimuth;
  }

  /**
   * The heading that leads from {@code a} to {@code b} without ever being changed, along the rhumb
   * line of the ellipsoid: degrees clockwise from north, from 0 up to but without 360.
   *
   * @throws IllegalArgumentException if one of them has no position
   */
  public static double heading(Place a, Place b) {
    Position from = position(a);
    Position to = position(b);
    double east = to.longitude().subtract(from.longitude()).doubleValue();
    double shortest = StrictMath.IEEEremainder(east, FULL_TURN);
    double azimuth =
        StrictMath.toDegrees(
            StrictMath.atan2(StrictMath.toRadians(shortest), isometric(to) - isometric(from)));
    return azimuth < 0 ? azimuth + FULL_TURN : azimuth;
  }

  /**
   * The latitude on a map on which rhumb lines are straight: Snyder, Map Projections (1987), 7-7.
   */
  private static double isometric(Position position) {
    double f = net.sf.geographiclib.Geodesic.WGS84.Flattening();
    double e = StrictMath.sqrt(f * (2 - f));
    double sine = StrictMath.sin(StrictMath.toRadians(position.latitude().doubleValue()));
    return artanh(sine) - e * artanh(e * sine);
  }

  private static double artanh(double x) {
    return StrictMath.log((1 + x) / (1 - x)) / 2;
  }

  /**
   * Degrees by which the direction from one place to another may be off, since both have an extent:
   * half the angle under which they would be seen, and all round where they touch.
   */
  public static double spread(Place a, Place b) {
    double extents = extent(a).add(extent(b)).doubleValue();
    double metres = length(a, b).doubleValue();
    return extents >= metres ? FULL_TURN : StrictMath.toDegrees(StrictMath.asin(extents / metres));
  }

  /** Points along the shortest line, both ends included, at even steps. */
  public static List<Position> path(Position from, Position to, int steps) {
    GeodesicLine line =
        net.sf.geographiclib.Geodesic.WGS84.InverseLine(
            from.latitude().doubleValue(),
            from.longitude().doubleValue(),
            to.latitude().doubleValue(),
            to.longitude().doubleValue());
    return IntStream.rangeClosed(0, steps)
        .mapToObj(step -> line.Position(line.Distance() * step / steps))
        .map(point -> Position.of(point.lat2, point.lon2))
        .toList();
  }

  /** Points all round a place at one distance, clockwise from north; the first comes again last. */
  public static List<Position> circle(Position centre, double metres, int steps) {
    return IntStream.rangeClosed(0, steps)
        .mapToObj(
            step ->
                net.sf.geographiclib.Geodesic.WGS84.Direct(
                    centre.latitude().doubleValue(),
                    centre.longitude().doubleValue(),
                    FULL_TURN * step / steps,
                    metres))
        .map(point -> Position.of(point.lat2, point.lon2))
        .toList();
  }

  private static BigDecimal length(Place a, Place b) {
    return BigDecimal.valueOf(inverse(a, b).s12).setScale(MILLIMETRES, RoundingMode.HALF_EVEN);
  }

  private static GeodesicData inverse(Place a, Place b) {
    return inverse(position(a), position(b));
  }

  static GeodesicData inverse(Position from, Position to) {
    return net.sf.geographiclib.Geodesic.WGS84.Inverse(
        from.latitude().doubleValue(),
        from.longitude().doubleValue(),
        to.latitude().doubleValue(),
        to.longitude().doubleValue());
  }

  private static Position position(Place place) {
    Position position = place.position();
    if (position == null) {
      throw new IllegalArgumentException("the place " + place.id() + " has no position");
    }
    return position;
  }

  private static BigDecimal extent(Place place) {
    @Nullable BigDecimal km = place.extentKm();
    return km == null ? BigDecimal.ZERO : km.multiply(METRES_PER_KM);
  }

  private static Interval around(BigDecimal metres, BigDecimal slack) {
    BigDecimal low = metres.subtract(slack).setScale(0, RoundingMode.FLOOR);
    BigDecimal high = metres.add(slack).setScale(0, RoundingMode.CEILING);
    return Interval.closed(exact(low.max(BigDecimal.ZERO)), exact(high));
  }

  private static Fraction exact(BigDecimal value) {
    return Fraction.of(
        value.setScale(MILLIMETRES, RoundingMode.UNNECESSARY).unscaledValue(),
        BigDecimal.TEN.pow(MILLIMETRES).toBigIntegerExact());
  }
}
