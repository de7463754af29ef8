package crosscheck.place;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompassTest {

  @ParameterizedTest
  @CsvSource({
    "NORTH, 0, AGREES",
    "NORTH, 360, AGREES",
    "NORTH, 22.5, AGREES",
    "NORTH, 22.6, STRAINS",
    "NORTH, 337.5, AGREES",
    "NORTH, 337.4, STRAINS",
    "NORTH, 315, STRAINS",
    "NORTH, 314.9, CLASHES",
    "NORTH, 180, CLASHES",
    "SOUTHWEST, 225, AGREES",
    "SOUTHWEST, 180, STRAINS",
    "SOUTHWEST, 179, CLASHES",
    // 337.5 in the middle; 11.25 and 22.5 either side.
    "NORTH_NORTHWEST, 348.75, AGREES",
    "NORTH_NORTHWEST, 349, STRAINS",
    "NORTH_NORTHWEST, 0.1, CLASHES",
  })
  void fitsBearings(Compass compass, double bearing, Fit fit) {
    assertThat(compass.fit(bearing)).isEqualTo(fit);
  }

  @Test
  void vostochnyLiesNorthOfVladivostok() {
    // 8.77 degrees of latitude up, 3.55 degrees of longitude to the west at about 47.5 N, where a
    // degree of longitude is cos 47.5 = 0.68 of one of latitude: atan(2.40 / 8.77) = 15 degrees
    // west.
    double bearing = Geodesic.bearing(GeodesicTest.VLADIVOSTOK, GeodesicTest.VOSTOCHNY);

    assertThat(bearing).isBetween(343.0, 348.0);
    assertThat(Compass.NORTH.fit(bearing)).isEqualTo(Fit.AGREES);
    assertThat(Compass.SOUTH.fit(bearing)).isEqualTo(Fit.CLASHES);
    assertThat(Compass.nearest(bearing)).isEqualTo(Compass.NORTH_NORTHWEST);
  }

  @ParameterizedTest
  @CsvSource({
    "around 900 miles north of Vladivostok, NORTH",
    "heading north, NORTH",
    "in the northern part, NORTH",
    "to the north-west, NORTHWEST",
    "northwest of, NORTHWEST",
    "north west of, NORTHWEST",
    "north-northwest, NORTH_NORTHWEST",
    "NNE is north-northeast, NORTH_NORTHEAST",
    "southeastern, SOUTHEAST",
    "Westward, WEST",
    "east of North Korea, EAST",
    "in eastern Russia, EAST",
  })
  void readsDirections(String wording, Compass compass) {
    assertThat(Compass.inText(wording)).contains(compass);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"North Korea", "the West fears", "Far East", "northmen", "north-south", "beast"})
  void namesAreNoDirections(String wording) {
    assertThat(Compass.inText(wording)).isEmpty();
  }
}
