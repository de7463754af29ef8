package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelsTest {

  private static List<String> of(Sketch sketch, Latitude latitude) {
    Part part = sketch.part();
    return Parallels.of(part.constraints(), latitude).stream()
        .map((BitSet pair) -> part.named(pair).toString())
        .toList();
  }

  private static List<String> of(Sketch sketch) {
    return of(sketch, Latitude.CHARITABLE);
  }

  @Test
  void twoGapsBetweenTwoEvents() {
    Sketch sketch =
        new Sketch()
            .gap("s1", "b", "a", "[1, 2]")
            .gap("s2", "b", "a", "(2, 3]")
            .gap("s3", "b", "a", "[2, 3]")
            .gap("s4", "c", "a", "[7, 7]");
    assertThat(of(sketch)).containsExactly("[s1, s2]");
  }

  /** The other way round a gap is as much less. */
  @Test
  void formsThatDifferInTheirSignAreOne() {
    assertThat(of(new Sketch().gap("s1", "b", "a", "[1, 2]").gap("s2", "a", "b", "[-2, -1]")))
        .isEmpty();
    assertThat(of(new Sketch().gap("s1", "b", "a", "[1, 2]").gap("s2", "a", "b", "[1, 2]")))
        .containsExactly("[s1, s2]");
  }

  @Test
  void twoRatiosOfTheSameTwo() {
    Sketch sketch =
        new Sketch()
            .times("s1", "a", "b", "[2, 3]")
            .times("s2", "a", "b", "[4, 5]")
            .times("s3", "a", "c", "[9, 10]")
            .times("s4", "b", "a", "[9, 10]");
    assertThat(of(sketch)).containsExactly("[s1, s2]");
  }

  @Test
  void figuresAndProductsAreNoTiesBetweenTwo() {
    Sketch sketch =
        new Sketch()
            .says("s1", "a", "[1, 1]")
            .says("s2", "a", "[2, 2]")
            .product("s3", "a", "b", "c")
            .says("s4", "b", "[1, 1]")
            .says("s5", "b", "[2, 2]");
    assertThat(of(sketch)).isEmpty();
  }

  @Test
  void theLatitudeDecides() {
    Sketch sketch =
        new Sketch()
            .gap("s1", "b", "a", "[1, 2]")
            .with(Tie.offset("gap", Given.ground("s2"), "b", "a", Given.rings("[3, 3]", "[2, 3]")));
    assertThat(of(sketch)).isEmpty();
    assertThat(of(sketch, Latitude.PLAIN)).containsExactly("[s1, s2]");
  }
}
