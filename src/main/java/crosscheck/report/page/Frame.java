package crosscheck.report.page;

import crosscheck.place.Azimuthal.Point;
import crosscheck.report.page.Labels.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * The part of a map that is drawn.
 *
 * @param west metres east of the centre at which it begins
 * @param north metres north of the centre at which it begins
 * @param scale units of the drawing for a metre
 * @param height units of the drawing from top to bottom
 */
record Frame(double west, double north, double scale, int height) {

  /** Units of the drawing from left to right. */
  static final int WIDTH = 720;

  private static final double LOWEST = 0.45;
  private static final double TALLEST = 0.85;

  /** Share of the width that stays free on each side, for labels. */
  private static final double MARGIN = 0.14;

  /** The least that is drawn, in metres: a single place needs some surroundings. */
  private static final double LEAST = 20_000;

  /** The frame around all of these points. */
  static Frame around(Collection<Point> points) {
    double west = points.stream().mapToDouble(Point::east).min().orElse(0);
    double east = points.stream().mapToDouble(Point::east).max().orElse(0);
    double south = points.stream().mapToDouble(Point::north).min().orElse(0);
    double north = points.stream().mapToDouble(Point::north).max().orElse(0);
    double inside = 1 - 2 * MARGIN;
    double across = Math.max(east - west, LEAST) / inside;
    double up = Math.max(north - south, LEAST) / inside;
    double wide = Math.max(across, up / TALLEST);
    double high = Math.max(up, wide * LOWEST);
    double scale = WIDTH / wide;
    return new Frame(
        (west + east) / 2 - wide / 2,
        (north + south) / 2 + high / 2,
        scale,
        (int) Math.round(high * scale));
  }

  /** Where a point is drawn, from the left. */
  double x(Point point) {
    return (point.east() - west) * scale;
  }

  /** Where a point is drawn, from the top. */
  double y(Point point) {
    return (north - point.north()) * scale;
  }

  /** Whether a point is drawn inside the frame or close to it. */
  boolean sees(Point point) {
    double x = x(point);
    double y = y(point);
    return x > -WIDTH && x < 2 * WIDTH && y > -height && y < 2 * height;
  }

  /** A box around a point, so far to either side and so far up and down. */
  Box around(Point point, double across, double up) {
    return new Box(x(point) - across, y(point) - up, 2 * across, 2 * up);
  }

  /** Whether a point is drawn. */
  boolean draws(Point point) {
    return x(point) >= 0 && x(point) <= WIDTH && y(point) >= 0 && y(point) <= height;
  }

  /** A line through points as the data of an SVG path; what lies far outside is left out. */
  String path(List<Point> points) {
    StringBuilder path = new StringBuilder();
    boolean pen = false;
    for (Point point : points) {
      if (sees(point)) {
        path.append(pen ? 'L' : 'M').append(print(x(point))).append(' ').append(print(y(point)));
      }
      pen = sees(point);
    }
    return path.toString();
  }

  /** A coordinate with one decimal. */
  static String print(double coordinate) {
    return BigDecimal.valueOf(coordinate)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
