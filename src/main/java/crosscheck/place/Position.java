package crosscheck.place;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point on the WGS84 ellipsoid, in decimal degrees.
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
public record Position(BigDecimal latitude, BigDecimal longitude) {

  private static final BigDecimal POLE = BigDecimal.valueOf(90);
  private static final int DECIMALS = 7;
  private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

  public Position {
    check("latitude", latitude, POLE);
    check("longitude", longitude, DATE_LINE);
  }

  /**
   * A position to a ten-millionth of a degree, about a centimetre; any turn of longitude will do.
   */
  static Position of(double latitude, double longitude) {
    double turned = Math.IEEEremainder(longitude, 360);
    return new Position(rounded(latitude), rounded(turned));
  }

  private static BigDecimal rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static void check(String name, BigDecimal degrees, BigDecimal limit) {
    if (degrees.abs().compareTo(limit) > 0) {
      throw new IllegalArgumentException(
          name + " " + degrees.toPlainString() + " is outside -" + limit + " to " + limit);
    }
  }
}
