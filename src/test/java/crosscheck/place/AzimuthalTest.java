package crosscheck.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscheck.place.Azimuthal.Point;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AzimuthalTest {

  private static Position at(String latitude, String longitude) {
    return new Position(new BigDecimal(latitude), new BigDecimal(longitude));
  }

  @Test
  void fromTheCentreDirectionAndDistanceAreTrue() {
    Point east = new Azimuthal(at("0", "0")).project(at("0", "1"));
    // one degree of the equator: 6,378,137 m x pi / 180
    assertThat(east.east()).isCloseTo(111_319.49, within(0.01));
    assertThat(east.north()).isCloseTo(0, within(0.01));
    // one degree of the meridian at the equator: 110,574 m
    assertThat(new Azimuthal(at("0", "0")).project(at("1", "0")).north())
        .isCloseTo(110_574.4, within(0.1));
  }

  @Test
  void theMiddleOfTwoPlacesAcrossTheDateLineLiesOnIt() {
    Position centre = Azimuthal.around(List.of(at("0", "179"), at("0", "-179"))).centre();
    assertThat(centre.longitude().abs()).isEqualByComparingTo("180");
  }

  @Test
  void antipodesHaveNoMiddle() {
    List<Position> poles = List.of(at("90", "0"), at("-90", "0"));
    assertThat(Azimuthal.around(poles).centre()).isEqualTo(poles.get(0));
  }

  @Test
  void aPathRunsAlongTheEquatorInEvenSteps() {
    assertThat(Geodesic.path(at("0", "10"), at("0", "20"), 2))
        .extracting(p -> p.longitude().stripTrailingZeros().toPlainString())
        .containsExactly("10", "15", "20");
  }

  @Test
  void aCircleComesBackToItsStart() {
    List<Position> circle = Geodesic.circle(at("0", "0"), 111_319.49, 4);
    assertThat(circle).hasSize(5);
    assertThat(circle.get(1).longitude()).isEqualByComparingTo("1.0000000");
    assertThat(circle.get(4)).isEqualTo(circle.get(0));
  }
}
