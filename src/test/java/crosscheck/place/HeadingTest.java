package crosscheck.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that are never changed, and how wide places are as seen from each other. */
class HeadingTest {

  private static Place at(double latitude, double longitude, double extentKm) {
    Position position = new Position(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
    BigDecimal extent = BigDecimal.valueOf(extentKm);
    return new Place("place", "Place", List.of(), position, extent, null, null, List.of());
  }

  @Test
  void alongAParallelIsDueEastOrWest() {
    assertThat(Geodesic.heading(at(50, 10, 0), at(50, 90, 0))).isEqualTo(90, within(1e-9));
    assertThat(Geodesic.heading(at(50, 90, 0), at(50, 10, 0))).isEqualTo(270, within(1e-9));
  }

  @Test
  void takesTheShortWayOverTheDateLine() {
    assertThat(Geodesic.heading(at(0, 179, 0), at(0, -179, 0))).isEqualTo(90, within(1e-9));
  }

  @Test
  void alongAMeridianIsDueNorthOrSouth() {
    assertThat(Geodesic.heading(at(10, 10, 0), at(12, 10, 0))).isEqualTo(0, within(1e-9));
    assertThat(Geodesic.heading(at(12, 10, 0), at(10, 10, 0))).isEqualTo(180, within(1e-9));
  }

  /**
   * One degree of longitude on the equator is 111.32 km; half of that is the sine of 30 degrees.
   */
  @Test
  void spreadIsTheAngleOfBothExtents() {
    assertThat(Geodesic.spread(at(0, 0, 20), at(0, 1, 35.66))).isEqualTo(30, within(0.1));
    assertThat(Geodesic.spread(at(0, 0, 60), at(0, 1, 60))).isEqualTo(360);
    assertThat(Geodesic.spread(at(0, 0, 0), at(0, 1, 0))).isZero();
  }
}
