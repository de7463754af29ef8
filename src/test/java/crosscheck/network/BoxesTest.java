package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxesTest {

  private static Boxes narrowed(Sketch sketch) {
    Boxes boxes = new Boxes(sketch.node().variables());
    boxes.narrow(sketch.node().holds(), sketch.node().products());
    return boxes;
  }

  private static String left(Sketch sketch, String quantity) {
    return narrowed(sketch).of(sketch.variable(quantity)).interval().toString();
  }

  @Test
  void eachPartOfASumIsWhatTheOthersLeave() {
    Sketch sketch =
        new Sketch()
            .sum("s1", "all", "one", "two")
            .says("s2", "all", "[10, 10]")
            .says("s3", "one", "[1, 2)");
    assertThat(left(sketch, "two")).isEqualTo("(8, 9]");
    Box two = narrowed(sketch).of(sketch.variable("two"));
    assertThat(sketch.named(two.reason())).containsExactly("s1", "s2", "s3");
    sketch.says("s4", "two", "[0, 8]");
    assertThat(sketch.named(narrowed(sketch).contradiction().orElseThrow()))
        .containsExactly("s1", "s2", "s3", "s4");
  }

  /** Narrower by the whole, by the other factor and by both: 20 / 10 = 2, 40 / 5 = 8. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2, 4]   | [5, 10] | (-inf, inf) | [10, 40] | [2, 4]   | [5, 10]
          (0, inf) | [5, 10] | [20, 40]    | [20, 40] | [2, 8]   | [5, 10]
          [2, 4]   | (0, inf) | [20, 40]   | [20, 40] | [2, 4]   | [5, 20]
          [0, 5]   | [0, 9]  | (0, inf)    | (0, 45]  | (0, 5]   | (0, 9]
          [0, 5]   | [-3, 0] | [-99, 0)    | [-15, 0) | (0, 5]   | [-3, 0)
          [0, 5]   | [0, 9]  | [0, inf)    | [0, 45]  | [0, 5]   | [0, 9]
          [0, 5]   | [-3, inf) | (0, 10]   | (0, 10]  | (0, 5]   | (0, inf)
          [-3, inf) | [0, 5] | (0, 10]     | (0, 10]  | (0, inf) | (0, 5]
          [-5, 0]  | [-3, inf) | (0, 10]   | (0, 10]  | [-5, 0)  | [-3, 0)
          """)
  void theWholeAndEachFactorOfAProduct(
      String left, String right, String whole, String p, String x, String y) {
    Sketch sketch =
        new Sketch()
            .product("s1", "p", "x", "y")
            .says("s2", "x", left)
            .says("s3", "y", right)
            .says("s4", "p", whole);
    assertThat(narrowed(sketch).contradiction()).isEmpty();
    assertThat(left(sketch, "p")).isEqualTo(p);
    assertThat(left(sketch, "x")).isEqualTo(x);
    assertThat(left(sketch, "y")).isEqualTo(y);
  }

  @Test
  void whatFollowsRestsOnTheProductAndBothOthers() {
    Sketch sketch =
        new Sketch()
            .product("s1", "p", "x", "y")
            .says("s2", "x", "[2, 4]")
            .says("s3", "y", "[5, 10]");
    Box whole = narrowed(sketch).of(sketch.variable("p"));
    assertThat(sketch.named(whole.fromReason())).containsExactly("s1", "s2", "s3");
    sketch.says("s4", "p", "[41, 50]");
    assertThat(sketch.named(narrowed(sketch).contradiction().orElseThrow()))
        .containsExactly("s1", "s2", "s3", "s4");

    Sketch open =
        new Sketch()
            .product("s1", "p", "x", "y")
            .says("s2", "x", "[0, 0]")
            .says("s3", "p", "(0, 1]");
    assertThat(open.named(narrowed(open).contradiction().orElseThrow()))
        .containsExactly("s1", "s2", "s3");
  }

  /** Each round a chain gets one step further against the order it was put down in. */
  @Test
  void narrowsAgainWhileSomethingChanges() {
    Sketch sketch =
        new Sketch()
            .gap("s1", "d", "c", "[1, 1]")
            .gap("s2", "c", "b", "[1, 1]")
            .gap("s3", "b", "a", "[1, 1]")
            .says("s4", "a", "[0, 0]");
    assertThat(left(sketch, "d")).isEqualTo("[3, 3]");
  }

  /**
   * Ties without a circle settle: looked at once more, each of them, they leave everything as it
   * was. A constraint that was passed over too early would narrow something now.
   */
  @Test
  void whatIsPassedOverWouldHaveNarrowedNothing() {
    Random random = new Random(4_1961);
    int settled = 0;
    for (int i = 0; i < 200; i++) {
      Sketch sketch = tree(random);
      Boxes boxes = narrowed(sketch);
      if (boxes.contradiction().isEmpty()) {
        List<Box> before = all(sketch, boxes);
        boxes.narrow(sketch.node().holds(), sketch.node().products());
        assertThat(all(sketch, boxes)).isEqualTo(before);
        settled++;
      }
    }
    assertThat(settled).isGreaterThan(100);
  }

  /** Each quantity hangs on an earlier one; ties come in any order. */
  private static Sketch tree(Random random) {
    Sketch sketch = new Sketch();
    List<Runnable> ties = new ArrayList<>();
    for (int i = 1; i < 7; i++) {
      String own = "q" + i;
      String other = "q" + random.nextInt(i);
      String part = "p" + i;
      ties.add(
          switch (random.nextInt(4)) {
            case 0 -> () -> sketch.gap("t" + own, own, other, range(random, -2));
            case 1 -> () -> sketch.times("t" + own, own, other, range(random, 1));
            case 2 -> () -> sketch.sum("t" + own, own, other, part);
            default -> () -> sketch.product("t" + own, own, other, part);
          });
      ties.add(() -> sketch.says("s" + part, part, range(random, 0)));
      ties.add(() -> sketch.says("s" + own, own, random.nextBoolean() ? "[0, 40]" : "(0, inf)"));
    }
    sketch.says("s", "q0", range(random, 1));
    Collections.shuffle(ties, random);
    ties.forEach(Runnable::run);
    return sketch;
  }

  private static String range(Random random, int lowest) {
    int low = lowest + random.nextInt(3);
    return "[%d, %d]".formatted(low, low + random.nextInt(4));
  }

  private static List<Box> all(Sketch sketch, Boxes boxes) {
    return IntStream.range(0, sketch.node().variables()).mapToObj(boxes::of).toList();
  }
}
