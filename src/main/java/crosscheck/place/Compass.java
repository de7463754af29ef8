package crosscheck.place;

import crosscheck.quantity.Fit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The directions that reports name, clockwise from north. */
public enum Compass {
  NORTH(0, "cardinal"),
  NORTH_NORTHEAST(22.5, "half-wind"),
  NORTHEAST(45, "intercardinal"),
  EAST_NORTHEAST(67.5, "half-wind"),
  EAST(90, "cardinal"),
  EAST_SOUTHEAST(112.5, "half-wind"),
  SOUTHEAST(135, "intercardinal"),
  SOUTH_SOUTHEAST(157.5, "half-wind"),
  SOUTH(180, "cardinal"),
  SOUTH_SOUTHWEST(202.5, "half-wind"),
  SOUTHWEST(225, "intercardinal"),
  WEST_SOUTHWEST(247.5, "half-wind"),
  WEST(270, "cardinal"),
  WEST_NORTHWEST(292.5, "half-wind"),
  NORTHWEST(315, "intercardinal"),
  NORTH_NORTHWEST(337.5, "half-wind");

  private static final double FULL_TURN = 360;

  private final double bearing;
  private final String kind;

  Compass(double bearing, String kind) {
    this.bearing = bearing;
    this.kind = kind;
  }

  /** The bearing in the middle of the direction, in degrees clockwise from north. */
  public double bearing() {
    return bearing;
  }

  /** How well a bearing, in degrees clockwise from north, suits this direction. */
  public Fit fit(double bearing) {
    double off = off(bearing);
    CompassData.Width width = CompassWords.DATA.width(kind);
    return off <= width.inner() ? Fit.AGREES : off <= width.outer() ? Fit.STRAINS : Fit.CLASHES;
  }

  /** The word for this direction: {@code north-northwest}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The direction whose middle is closest to a bearing; the first clockwise of two. */
  public static Compass nearest(double bearing) {
    return Arrays.stream(values())
        .min(Comparator.comparingDouble(compass -> compass.off(bearing)))
        .orElseThrow();
  }

  /**
   * The first direction that the wording names: "north of", "north-west", "northern". Proper names
   * such as North Dakota name none.
   */
  public static Optional<Compass> inText(String wording) {
    return CompassWords.inText(wording);
  }

  /** The direction spelt by these letters: {@code northwest}. */
  static Optional<Compass> spelt(String letters) {
    return Arrays.stream(values())
        .filter(compass -> compass.word().replace("-", "").equals(letters))
        .findFirst();
  }

  /** Degrees from the middle of this direction to a bearing, at most half a turn. */
  private double off(double other) {
    double turn = Math.abs(other - bearing) % FULL_TURN;
    return Math.min(turn, FULL_TURN - turn);
  }
}
