package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.report.page.WorldMap.Line;
import crosscheck.report.page.WorldMap.Spot;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorldMapTest {

  private static final String PORTS =
      """
      places:
        east: {name: Easthaven, position: [0, 4], extent-km: 20}
        west: {name: Westhaven, position: [0, -4]}
        region: {name: The coast}
      distances: {crossing: {from: west, to: east}}
      journeys: {trip: {title: The trip, legs: [crossing]}}
      statements:
      - {id: a-far, source: a, paragraph: 1, wording: 890 km, says: far, gives: crossing.straight-line}
      - {id: b-trip, source: b, paragraph: 2, wording: 900 km, says: far, gives: trip.distance}
      """;

  private static final WorldMap MAP = Objects.requireNonNull(Made.of(PORTS).map());

  @Test
  void placesStandWhereTheyAre() {
    // 8 degrees on the equator in the middle 72 % of 720 units: from 0.14 x 720 = 100.8 to 619.2
    assertThat(MAP.spots()).extracting(Spot::name).containsExactly("Easthaven", "Westhaven");
    assertThat(MAP.spots()).extracting(Spot::x).containsExactly("619.2", "100.8");
    assertThat(MAP.spots().get(0).y()).isEqualTo(MAP.spots().get(1).y());
    // a flat map is at least 0.45 times as high as wide
    assertThat(MAP.height()).isEqualTo(324);
  }

  @Test
  void onlyPlacesThatReachSomewhereHaveAnArea() {
    assertThat(MAP.areas()).hasSize(1);
  }

  @Test
  void aLineTellsWhatIsComputedAndWhatIsStated() {
    Line line = MAP.lines().get(0);
    assertThat(line.letter()).isEqualTo("A");
    assertThat(line.title()).isEqualTo("Westhaven to Easthaven");
    // 8 degrees of 6,378.137 km x pi / 180 = 111.3195 km are 890.56 km; 20 km either way
    assertThat(line.computed().plain()).isEqualTo("870.6 to 910.6 km");
    assertThat(line.stated())
        .extracting(s -> s.voices().get(0).id())
        .containsExactly("a-far", "b-trip");
    assertThat(line.stated()).extracting(WorldMap.Stated::what).containsExactly("", "The trip");
    assertThat(line.labels()).hasSize(1);
  }

  @Test
  void whatIsStatedOfTheLineItselfComesFirst() {
    Made made = Made.of(PORTS.replace("a-far, source: a", "z-far, source: b"));
    assertThat(Objects.requireNonNull(made.map()).lines().get(0).stated())
        .extracting(s -> s.voices().get(0).id())
        .containsExactly("z-far", "b-trip");
  }

  @Test
  void theShortestLineIsNoStraightOneAwayFromTheEquator() {
    Made made =
        Made.of(
            """
            places:
              one: {name: One, position: [60, -60]}
              two: {name: Two, position: [60, 60]}
              low: {name: Low, position: [10, 0]}
            distances: {way: {from: one, to: two}}
            """);
    WorldMap map = Objects.requireNonNull(made.map());
    List<String> points = List.of(map.lines().get(0).path().substring(1).split("L", -1));
    assertThat(points).hasSize(33);
    double end = Double.parseDouble(points.get(0).split(" ", -1)[1]);
    double middle = Double.parseDouble(points.get(16).split(" ", -1)[1]);
    // half way it is closer to the pole, which lies above, than both ends are
    assertThat(middle).isLessThan(end - 10);
  }

  @Test
  void theScaleBarIsRound() {
    // 1236.9 km in 720 units: 200 km are 116.4 of them, 500 km more than a fifth
    assertThat(MAP.scale().label()).isEqualTo("200 km");
    assertThat(Double.parseDouble(MAP.scale().width())).isBetween(116.0, 117.0);
  }

  @Test
  void acrossTheDateLineTheMapStaysSmall() {
    Made made =
        Made.of(
            """
            places:
              fiji: {name: Here, position: [-17, 179]}
              samoa: {name: There, position: [-17, -179]}
            distances: {way: {from: fiji, to: samoa}}
            """);
    // two degrees, not 358: the scale is below 100 km
    assertThat(Objects.requireNonNull(made.map()).scale().label()).isIn("20 km", "50 km");
  }

  @Test
  void onePlaceAloneHasAMapAndNoPlaceHasNone() {
    assertThat(Made.of("places: {here: {name: Here, position: [90, 0]}}").map()).isNotNull();
    assertThat(Made.of("places: {here: {name: Here}}").map()).isNull();
  }

  @Test
  void labelsDoNotOverlapAndLongOnesAreShortened() {
    Labels labels = new Labels(100, 100);
    Labels.Box box = new Labels.Box(10, 10, 50, 15);
    assertThat(labels.place(List.of(box))).contains(box);
    assertThat(labels.place(List.of(new Labels.Box(59, 24, 10, 10)))).isEmpty();
    assertThat(labels.place(List.of(new Labels.Box(60, 25, 10, 10)))).isPresent();
    assertThat(labels.place(List.of(new Labels.Box(95, 50, 10, 10)))).isEmpty();
    assertThat(Labels.brief("x".repeat(28))).hasSize(28);
    assertThat(Labels.brief("x".repeat(10_000))).isEqualTo("x".repeat(27) + "…");
  }

  @Test
  void aLabelRatherAvoidsLines() {
    Labels labels = new Labels(100, 100);
    labels.takeLine(new Labels.Box(0, 0, 100, 20));
    Labels.Box crossed = new Labels.Box(10, 10, 20, 15);
    Labels.Box clear = new Labels.Box(10, 40, 20, 15);
    assertThat(labels.place(List.of(crossed, clear))).contains(clear);
    assertThat(labels.place(List.of(crossed))).contains(crossed);
  }
}
