package crosscheck.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer WORLD =
      new Gazetteer(
          List.of(
              region("russia", null),
              region("far-east", "russia"),
              region("primorye", "far-east", "khabarovsk"),
              region("khabarovsk", "far-east", "amur"),
              region("amur", "far-east"),
              region("island", "far-east", "reef"),
              region("reef", "far-east"),
              region("vladivostok", "primorye"),
              region("vostochny", "amur"),
              region("uglegorsk", "amur"),
              region("elsewhere", null)));

  private static Place region(String id, @Nullable String within, String... borders) {
    return new Place(id, id, List.of(), null, null, null, within, List.of(borders));
  }

  @Test
  void containmentReachesAnyDepth() {
    assertThat(WORLD.inside("vostochny", "russia")).isTrue();
    assertThat(WORLD.inside("vostochny", "vostochny")).isTrue();
    assertThat(WORLD.inside("russia", "vostochny")).isFalse();
    assertThat(WORLD.inside("vostochny", "primorye")).isFalse();
    assertThat(WORLD.inside("unknown", "unknown")).isFalse();
  }

  @Test
  void disjointNeedsBothInTheTree() {
    assertThat(WORLD.disjoint("vostochny", "primorye")).isTrue();
    assertThat(WORLD.disjoint("vostochny", "russia")).isFalse();
    assertThat(WORLD.disjoint("vostochny", "elsewhere")).isFalse();
    assertThat(WORLD.disjoint("vostochny", "unknown")).isFalse();
  }

  @Test
  void bordersAreReadBothWays() {
    assertThat(WORLD.neighbours("primorye", "khabarovsk")).isTrue();
    assertThat(WORLD.neighbours("khabarovsk", "primorye")).isTrue();
    assertThat(WORLD.neighbours("primorye", "amur")).isFalse();
  }

  @Test
  void aTownStandsForItsRegion() {
    // Vladivostok is in Primorye; Khabarovsk lies between Primorye and Amur.
    assertThat(WORLD.regionsBetween("vladivostok", "amur")).isEqualTo(1);
    assertThat(WORLD.regionsBetween("vladivostok", "khabarovsk")).isEqualTo(0);
    assertThat(WORLD.neighbours("vladivostok", "amur")).isFalse();
  }

  @Test
  void noWayIsMinusOne() {
    assertThat(WORLD.regionsBetween("vladivostok", "reef")).isEqualTo(-1);
    assertThat(WORLD.regionsBetween("vladivostok", "elsewhere")).isEqualTo(-1);
    assertThat(WORLD.regionsBetween("vostochny", "uglegorsk")).isEqualTo(-1);
    assertThat(WORLD.regionsBetween("vladivostok", "primorye")).isEqualTo(-1);
  }

  @Test
  void aCircleInTheTreeDoesNotHang() {
    Gazetteer circle = new Gazetteer(List.of(region("a", "b"), region("b", "a")));

    assertThat(circle.inside("a", "b")).isTrue();
    assertThat(circle.inside("a", "c")).isFalse();
  }

  @Test
  void anIdIsUnique() {
    assertThatThrownBy(() -> new Gazetteer(List.of(region("a", null), region("a", "b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a");
  }

  @Test
  void namesThePairThatADistanceFits() {
    // A bare 900 miles: 895 to 905 miles plainly, 1440.4 to 1456.5 km (1.609344 km to the mile);
    // 855 to 945 charitably, 1376.0 to 1520.8 km. Pyongyang to Vostochny is about 1,446 km, the
    // other two pairs about 686 and 1,010 km.
    Gazetteer known =
        new Gazetteer(
            List.of(GeodesicTest.VOSTOCHNY, GeodesicTest.PYONGYANG, GeodesicTest.VLADIVOSTOK));
    Rings stated = Rings.of(km(1440.4, 1456.5), km(1376, 1520.8));

    List<PairFit> pairs = known.pairsNear(stated);

    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).from().id()).isEqualTo("pyongyang");
    assertThat(pairs.get(0).to().id()).isEqualTo("vostochny");
    assertThat(pairs.get(0).fit()).isEqualTo(Fit.AGREES);
  }

  @Test
  void thePlainFitComesBeforeTheCloserOne() {
    Place start = GeodesicTest.at("a", "0", "0", null);
    // On the equator a degree is 111,319.491 m.
    Place wide = GeodesicTest.at("b", "0", "1.03", "8");
    Place near = GeodesicTest.at("c", "0", "-1.01", null);
    Gazetteer known = new Gazetteer(List.of(near, wide, start));

    // a-b: 114.659 +- 8 km meets [110.5, 111.5] plainly; a-c: 112.433 km only charitably.
    List<PairFit> pairs = known.pairsNear(Rings.of(km(110.5, 111.5), km(105, 115)));

    assertThat(pairs)
        .extracting(pair -> pair.from().id() + "-" + pair.to().id())
        .containsExactly("a-b", "a-c");
    assertThat(pairs).extracting(PairFit::fit).containsExactly(Fit.AGREES, Fit.STRAINS);
  }

  private static Interval km(double low, double high) {
    return Interval.closed(
        Fraction.of(Math.round(low * 1000)), Fraction.of(Math.round(high * 1000)));
  }
}
