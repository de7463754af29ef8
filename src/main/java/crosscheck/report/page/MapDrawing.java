package crosscheck.report.page;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Pair;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.place.Azimuthal;
import crosscheck.place.Azimuthal.Point;
import crosscheck.place.Geodesic;
import crosscheck.place.Place;
import crosscheck.place.Position;
import crosscheck.quantity.Kind;
import crosscheck.report.page.Labels.Box;
import crosscheck.report.page.WorldMap.Line;
import crosscheck.report.page.WorldMap.Measure;
import crosscheck.report.page.WorldMap.Spot;
import crosscheck.report.page.WorldMap.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the places of a dossier that have a position, and the lines between them. */
final class MapDrawing {

  private static final int STEPS = 32;
  private static final double METRES_PER_KM = 1000;
  private static final double DOT = 7;

  /** Kilometres that a scale bar may show. */
  private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private final Values values;
  private final StatedDistances distances;
  private final Map<String, Place> places = new TreeMap<>();
  private final Azimuthal map;
  private final Map<Pair, List<Point>> paths = new LinkedHashMap<>();
  private final Frame frame;
  private final Labels labels;
  private final LineLabels beside;

  private MapDrawing(Dossier dossier, Values values, Voices voices, Verdicts verdicts) {
    this.values = values;
    distances = new StatedDistances(dossier, values, voices, verdicts);
    dossier.places().all().stream()
        .filter(place -> place.position() != null)
        .forEach(place -> places.put(place.id(), place));
    map = Azimuthal.around(places.values().stream().map(MapDrawing::position).toList());
    dossier.distances().values().stream()
        .filter(pair -> places.containsKey(pair.from()) && places.containsKey(pair.to()))
        .forEach(pair -> paths.put(pair, path(pair)));
    frame = Frame.around(outline());
    labels = new Labels(Frame.WIDTH, frame.height());
    beside = new LineLabels(frame, labels);
  }

  /** The map; null where no place has a position. */
  static @Nullable WorldMap of(Dossier dossier, Values values, Voices voices, Verdicts verdicts) {
    return dossier.places().all().stream().allMatch(place -> place.position() == null)
        ? null
        : new MapDrawing(dossier, values, voices, verdicts).draw();
  }

  private WorldMap draw() {
    places.values().forEach(place -> labels.take(frame.around(point(place), DOT, DOT)));
    Measure scale = scale();
    List<Box> letters = paths.values().stream().map(beside::letter).toList();
    paths.values().forEach(beside::keepFree);
    List<Spot> spots = spots();
    List<Line> lines = lines(letters);
    return new WorldMap(
        Frame.WIDTH,
        frame.height(),
        new Grid(map, frame).lines(),
        places.values().stream().flatMap(this::area).toList(),
        lines,
        spots,
        scale);
  }

  private static Position position(Place place) {
    return Objects.requireNonNull(place.position());
  }

  private Point point(Place place) {
    return map.project(position(place));
  }

  /** Everything that has to be seen; areas count only as far as a map of points would show them. */
  private List<Point> outline() {
    Stream<Point> own = places.values().stream().map(this::point);
    Stream<Point> between = paths.values().stream().flatMap(List::stream);
    return Stream.concat(own, between).toList();
  }

  private List<Point> path(Pair pair) {
    return Geodesic.path(position(end(pair.from())), position(end(pair.to())), STEPS).stream()
        .map(map::project)
        .toList();
  }

  private Place end(String id) {
    return Objects.requireNonNull(places.get(id));
  }

  private Stream<String> area(Place place) {
    BigDecimal km = place.extentKm();
    if (km == null || km.signum() == 0) {
      return Stream.empty();
    }
    double metres = km.doubleValue() * METRES_PER_KM;
    return Stream.of(
        frame.path(
            Geodesic.circle(position(place), metres, 2 * STEPS).stream()
                .map(map::project)
                .toList()));
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (Place place : places.values()) {
      Point point = point(place);
      String label = Labels.brief(place.name());
      Optional<Box> room = labels.place(around(point, label.length() * Labels.CHARACTER));
      spots.add(
          new Spot(
              spots.size() + 1,
              room.isPresent() ? label : "",
              Frame.print(frame.x(point)),
              Frame.print(frame.y(point)),
              room.map(box -> Frame.print(box.x())).orElse(""),
              room.map(box -> Frame.print(box.y() + Labels.LINE - 4)).orElse(""),
              place.name()));
    }
    return spots;
  }

  /** Right, left, above, below, and askew. */
  private List<Box> around(Point point, double width) {
    double x = frame.x(point);
    double y = frame.y(point);
    double gap = DOT + 3;
    double half = Labels.LINE / 2;
    return List.of(
        new Box(x + gap, y - half, width, Labels.LINE),
        new Box(x - gap - width, y - half, width, Labels.LINE),
        new Box(x - width / 2, y - gap - Labels.LINE, width, Labels.LINE),
        new Box(x - width / 2, y + gap, width, Labels.LINE),
        new Box(x + gap, y, width, Labels.LINE),
        new Box(x - gap - width, y, width, Labels.LINE),
        new Box(x + gap, y - Labels.LINE, width, Labels.LINE),
        new Box(x - gap - width, y - Labels.LINE, width, Labels.LINE));
  }

  private List<Line> lines(List<Box> letters) {
    List<Line> lines = new ArrayList<>();
    paths.forEach(
        (pair, path) -> lines.add(line(pair, path, lines.size(), letters.get(lines.size()))));
    return lines;
  }

  private Line line(Pair pair, List<Point> path, int number, Box letter) {
    List<Stated> stated = distances.of(pair);
    Place from = end(pair.from());
    Place to = end(pair.to());
    return new Line(
        letterOf(number),
        frame.path(path),
        Frame.print(letter.middleX()),
        Frame.print(letter.middleY()),
        from.name() + " to " + to.name(),
        values.of(Geodesic.distance(from, to), Kind.LENGTH, pair.straightLine()),
        stated,
        beside.labels(letter, stated));
  }

  /** A, B, ... Z, A2, B2, ... */
  static String letterOf(int number) {
    String letter = String.valueOf((char) ('A' + number % 26));
    return number < 26 ? letter : letter + (number / 26 + 1);
  }

  private Measure scale() {
    double longest = Frame.WIDTH / 5.0;
    int km = ROUND[0];
    for (int round : ROUND) {
      km = round * METRES_PER_KM * frame.scale() <= longest ? round : km;
    }
    double width = km * METRES_PER_KM * frame.scale();
    labels.take(new Box(0, frame.height() - 34.0, width + 30, 34));
    return new Measure(Frame.print(width), km + " km");
  }
}
