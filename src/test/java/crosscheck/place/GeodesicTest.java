package crosscheck.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeodesicTest {

  static final Place PYONGYANG = at("pyongyang", "39.0194", "125.7381", null);
  static final Place VLADIVOSTOK = at("vladivostok", "43.1155", "131.8855", null);
  static final Place VOSTOCHNY = at("vostochny", "51.8844", "128.3337", null);

  static Place at(String id, String latitude, String longitude, @Nullable String extentKm) {
    Position position = new Position(new BigDecimal(latitude), new BigDecimal(longitude));
    BigDecimal extent = extentKm == null ? null : new BigDecimal(extentKm);
    return new Place(id, id, List.of(), position, extent, null, null, List.of());
  }

  @Test
  void agreesWithPublishedDistances() {
    // Great-circle tables: about 686, 1,010 and 1,446 km; they use a sphere, so within half a per
    // cent.
    assertThat(km(PYONGYANG, VLADIVOSTOK)).isCloseTo(686, within(3.4));
    assertThat(km(VLADIVOSTOK, VOSTOCHNY)).isCloseTo(1010, within(5.0));
    assertThat(km(PYONGYANG, VOSTOCHNY)).isCloseTo(1446, within(7.2));
  }

  @Test
  void agreesWithGeographicLibsOwnExamples() {
    // GeographicLib's manuals: JFK to LHR 5,551,759.400 m, Wellington to Salamanca 19,959,679.267
    // m.
    assertThat(km(at("jfk", "40.6", "-73.8", null), at("lhr", "51.6", "-0.5", null)))
        .isCloseTo(5551.759400, within(1e-6));
    assertThat(km(at("wlg", "-41.32", "174.81", null), at("slm", "40.96", "-5.50", null)))
        .isCloseTo(19959.679267, within(1e-6));
    // The Rust wrapper's: Berkeley to Port Moresby, 10,700,471.955233702 m at -96.91639942294974.
    Place berkeley = at("berkeley", "37.87622", "-122.23558", null);
    Place portMoresby = at("port-moresby", "-9.4047", "147.1597", null);
    assertThat(km(berkeley, portMoresby)).isCloseTo(10700.471955, within(1e-6));
    assertThat(Geodesic.bearing(berkeley, portMoresby))
        .isCloseTo(360 - 96.91639942294974, within(1e-9));
  }

  @Test
  void aQuarterOfTheEquatorIsKnown() {
    // WGS84: equatorial radius 6,378,137 m, a quarter of its circumference 10,018,754.171 m.
    Place greenwich = at("a", "0", "0", null);
    Place east = at("b", "0", "90", null);

    assertThat(Geodesic.metres(greenwich, east)).isEqualTo(Fraction.of(10_018_754_171L, 1000L));
    assertThat(Geodesic.bearing(greenwich, east)).isEqualTo(90);
    assertThat(Geodesic.bearing(east, greenwich)).isEqualTo(270);
  }

  @Test
  void extentsWidenAndRoundOutwards() {
    // The quarter of the equator again: 10,018,754.171 m. Extents of 2 and 3 km: 5 km, twice 10 km.
    Place greenwich = at("a", "0", "0", "2");
    Place east = at("b", "0", "90", "3");

    assertThat(Geodesic.distance(greenwich, east).inner())
        .isEqualTo(metres(10_013_754, 10_023_755));
    assertThat(Geodesic.distance(greenwich, east).outer())
        .isEqualTo(metres(10_008_754, 10_028_755));
  }

  @Test
  void aDistanceIsNeverNegative() {
    Place wide = at("wide", "0", "0", "2");
    Place same = at("same", "0", "0", null);

    assertThat(Geodesic.distance(wide, same).inner()).isEqualTo(metres(0, 2000));
    assertThat(Geodesic.distance(wide, same).outer()).isEqualTo(metres(0, 4000));
  }

  @Test
  void aPlaceWithoutPositionIsNamed() {
    Place nowhere = new Place("nowhere", "", List.of(), null, null, null, null, List.of());

    assertThatThrownBy(() -> Geodesic.distance(PYONGYANG, nowhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  @ParameterizedTest
  @CsvSource({"90.0001, 0", "-90.0001, 0", "0, 180.0001", "0, -180.0001"})
  void positionsAreOnTheGlobe(String latitude, String longitude) {
    assertThatThrownBy(() -> at("x", latitude, longitude, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void extentsAreNotNegative() {
    assertThatThrownBy(() -> at("x", "0", "0", "-1")).isInstanceOf(IllegalArgumentException.class);
  }

  private static double km(Place a, Place b) {
    return Geodesic.metres(a, b).doubleValue() / 1000;
  }

  private static Range metres(long low, long high) {
    return Range.of(Interval.closed(Fraction.of(low), Fraction.of(high)));
  }
}
