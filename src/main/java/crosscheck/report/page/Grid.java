package crosscheck.report.page;

import crosscheck.place.Azimuthal;
import crosscheck.place.Azimuthal.Point;
import crosscheck.place.Position;
import crosscheck.report.page.WorldMap.GridLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Meridians and parallels under a map, as many as help to find one's way. */
final class Grid {

  /** Degrees from line to line; the first of which few enough fit. */
  private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30};

  private static final double METRES_PER_DEGREE = 111_000;
  private static final int MOST = 7;
  private static final int POINTS = 60;

  private final Azimuthal map;
  private final Frame frame;

  Grid(Azimuthal map, Frame frame) {
    this.map = map;
    this.frame = frame;
  }

  List<GridLine> lines() {
    double across = Frame.WIDTH / frame.scale() / METRES_PER_DEGREE;
    double step = step(across);
    double latitude = map.centre().latitude().doubleValue();
    double longitude = map.centre().longitude().doubleValue();
    double reach = Math.min(90, across * 1.2);
    double shrink = Math.max(0.15, Math.cos(Math.toRadians(Math.min(85, Math.abs(latitude)))));
    double turn = Math.min(180, reach / shrink);
    double south = Math.max(-85, latitude - reach);
    double north = Math.min(85, latitude + reach);
    List<GridLine> lines = new ArrayList<>();
    for (double at : marks(south, north, step)) {
      add(lines, name(at, "N", "S"), share -> at(at, longitude + (2 * share - 1) * turn));
    }
    double wider = step(across / shrink);
    for (double at : marks(longitude - turn, longitude + turn, wider)) {
      add(lines, name(turned(at), "E", "W"), share -> at(south + share * (north - south), at));
    }
    return lines;
  }

  private static double step(double degrees) {
    for (double step : STEPS) {
      if (degrees / step <= MOST) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  /** Multiples of a step; at most one turn of them. */
  private static List<Double> marks(double from, double to, double step) {
    List<Double> marks = new ArrayList<>();
    for (double i = Math.ceil(from / step); i * step <= to && i * step < from + 360; i++) {
      marks.add(i * step);
    }
    return marks;
  }

  private void add(List<GridLine> lines, String name, DoubleFunction<Position> line) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= POINTS; i++) {
      points.add(map.project(line.apply((double) i / POINTS)));
    }
    String path = frame.path(points);
    if (points.stream().anyMatch(frame::draws)) {
      lines.add(new GridLine(path, name));
    }
  }

  private static Position at(double latitude, double longitude) {
    return new Position(decimal(latitude), decimal(turned(longitude)));
  }

  private static double turned(double longitude) {
    return Math.IEEEremainder(longitude, 360);
  }

  private static BigDecimal decimal(double degrees) {
    return BigDecimal.valueOf(Math.round(degrees * 1e6), 6);
  }

  private static String name(double degrees, String positive, String negative) {
    String number =
        BigDecimal.valueOf(Math.round(Math.abs(degrees) * 10), 1)
            .stripTrailingZeros()
            .toPlainString();
    return number + "°" + (number.equals("0") ? "" : " " + (degrees > 0 ? positive : negative));
  }
}
