package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaxationTest {

  private static List<String> named(Sketch sketch, Optional<BitSet> contradiction) {
    return contradiction.map(sketch::named).orElse(List.of());
  }

  /** Three times a base that is not negative; where the base may be negative nothing follows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0, inf)    | [2, 3]   | [31, 40] | base factor top whole
          [0, inf)    | [2, 3]   | [30, 40] |
          [0, inf)    | [2, 3)   | [30, 40] |
          (0, inf)    | [2, 3)   | [30, 40] | base factor top whole
          (0, inf)    | [2, inf) | [30, 40] |
          (-inf, inf) | [2, 3]   | [31, 40] |
          [-1, inf)   | [2, 3]   | [31, 40] |
          """)
  void timesABaseThatIsNotNegative(String base, String factor, String whole, String core) {
    Sketch sketch =
        new Sketch()
            .times("factor", "w", "b", factor)
            .says("base", "b", base)
            .says("top", "b", "(-inf, 10]")
            .says("whole", "w", whole);
    assertThat(named(sketch, Relaxation.linear(sketch.node()).contradiction()))
        .isEqualTo(core == null ? List.of() : List.of(core.split(" ")));
  }

  /** That the base is 10 at the least makes it positive, so that an open end is kept. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0, inf) | [2, 3] | [0, 19]  | true
          [0, inf) | [2, 3] | [0, 20]  | false
          [0, inf) | (2, 3] | [0, 20]  | true
          (0, inf) | [2, 3] | [0, 20]  | false
          """)
  void isAtLeastTheLowestFactor(String base, String factor, String whole, boolean contradicts) {
    Sketch sketch =
        new Sketch()
            .times("factor", "w", "b", factor)
            .says("base", "b", base)
            .says("bottom", "b", "[10, 20]")
            .says("whole", "w", whole);
    assertThat(Relaxation.linear(sketch.node()).contradiction().isPresent()).isEqualTo(contradicts);
  }

  /** As if the base were above zero: then less than three times 10 is less than 30. */
  @Test
  void asIfEveryBaseWerePositive() {
    Sketch sketch =
        new Sketch()
            .times("factor", "w", "b", "[2, 3)")
            .says("top", "b", "[0, 10]")
            .says("whole", "w", "[30, 40]");
    assertThat(Relaxation.linear(sketch.node()).contradiction()).isEmpty();
    assertThat(Relaxation.positive(sketch.node()).contradiction()).isPresent();
  }

  private static Sketch square() {
    return new Sketch()
        .product("tie", "p", "x", "y")
        .says("x", "x", "[0, 2]")
        .says("y", "y", "[0, 2]");
  }

  private static List<String> byCorners(Sketch sketch) {
    Node node = sketch.node();
    Boxes boxes = new Boxes(node.variables());
    boxes.narrow(node.holds().stream().filter(h -> h.hold().isPlain()).toList(), List.of());
    Relaxation relaxed = new Relaxation(node).with(boxes, node.products(), node);
    return named(sketch, relaxed.contradiction());
  }

  /** With x and y from 0 to 2: xy >= 0, xy >= 2x + 2y - 4, xy <= 2y and xy <= 2x. */
  @Test
  void theFourCornersOfAProduct() {
    assertThat(byCorners(square())).isEmpty();
    assertThat(byCorners(square().says("p", "p", "[-5, -1]")))
        .containsExactly("p", "tie", "x", "y");
    Sketch sum = square().sum("", "s", "x", "y").says("s", "s", "[3, 3]");
    assertThat(byCorners(sum.says("p2", "p", "[0, 2]"))).as("2 x 3 - 4").isEmpty();
    assertThat(byCorners(sum.says("p1", "p", "[0, 1]")))
        .containsExactly("p1", "s", "tie", "x", "y");
    assertThat(byCorners(square().gap("g", "p", "y", "[3, 3]")))
        .as("y + 3 <= 2y, but y <= 2")
        .containsExactly("g", "tie", "x", "y");
    assertThat(byCorners(square().gap("g", "p", "x", "[3, 3]")))
        .as("x + 3 <= 2x, but x <= 2")
        .containsExactly("g", "tie", "x", "y");
    assertThat(byCorners(square().gap("g", "p", "x", "[2, 2]"))).as("2 x 2 = 2 + 2").isEmpty();
  }

  /** Three times y is y + 8 for y = 4 only; nothing is known of y but that. */
  @Test
  void aProductWithAKnownFactorIsLinear() {
    Sketch left =
        new Sketch()
            .product("tie", "p", "x", "y")
            .says("x", "x", "[3, 3]")
            .gap("g", "p", "y", "[8, 8]");
    assertThat(byCorners(left)).isEmpty();
    assertThat(byCorners(left.says("y", "y", "[5, inf)"))).containsExactly("g", "tie", "x", "y");
    Sketch right =
        new Sketch()
            .product("tie", "p", "y", "x")
            .says("x", "x", "[3, 3]")
            .gap("g", "p", "y", "[8, 8]")
            .says("y", "y", "(-inf, 3]");
    assertThat(byCorners(right)).containsExactly("g", "tie", "x", "y");
  }

  /** A base known by its box only: 2 and 2 are 4, and three times as much is 12 at the most. */
  @Test
  void aBoxTellsThatABaseIsNotNegative() {
    Sketch sketch =
        new Sketch()
            .times("factor", "w", "b", "[2, 3]")
            .sum("sum", "b", "x", "y")
            .says("x", "x", "[2, 2]")
            .says("y", "y", "[2, 2]")
            .says("whole", "w", "[13, 20]");
    Node node = sketch.node();
    assertThat(Relaxation.linear(node).contradiction()).isEmpty();
    Boxes boxes = new Boxes(node.variables());
    boxes.narrow(node.holds(), List.of());
    assertThat(
            named(sketch, new Relaxation(node).with(boxes, node.products(), node).contradiction()))
        .containsExactly("factor", "sum", "whole", "x", "y");
  }

  @Test
  void withOneFactorFixedTheRestIsLinear() {
    Sketch sketch = square().says("p", "p", "[3, 3]");
    Node node = sketch.node();
    Constraints.Times product = node.products().get(0);
    Fraction two = Fraction.of(2);
    Relaxation fixed = new Relaxation(node).fixing(product, product.left(), two);
    assertThat(fixed.contradiction()).isEmpty();
    assertThat(fixed.solution().get(sketch.variable("x"))).isEqualTo(two);
    assertThat(fixed.solution().get(sketch.variable("y"))).isEqualTo(Fraction.of(3, 2));
    Relaxation other = new Relaxation(node).fixing(product, product.right(), two);
    assertThat(other.contradiction()).isEmpty();
    assertThat(other.solution().get(sketch.variable("x"))).isEqualTo(Fraction.of(3, 2));
    assertThat(new Relaxation(node).fixing(product, product.left(), Fraction.ONE).contradiction())
        .as("3 / 1 is more than 2")
        .isPresent();
  }

  /** Nothing times a factor of more than 2 is nothing: an open end counts for positive bases. */
  @Test
  void whereTheBaseMayBeNothingSoMayTheWhole() {
    Sketch sketch =
        new Sketch()
            .times("factor", "w", "b", "(2, 3]")
            .says("base", "b", "[0, 0]")
            .says("whole", "w", "[0, 0]");
    assertThat(Relaxation.linear(sketch.node()).contradiction()).isEmpty();
  }

  private static Relaxation byBoxes(Sketch sketch) {
    Node node = sketch.node();
    Boxes boxes = new Boxes(node.variables());
    boxes.narrow(node.holds(), List.of());
    return new Relaxation(node).with(boxes, node.products(), node);
  }

  /** A base of 2 + 2 is above zero, so less than three times as much is less than 12. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2, 2] | [2, 3) | [12, 20] | true
          [2, 2] | [2, 3] | [12, 20] | false
          [0, 0] | (2, 3) | [0, 0]   | false
          """)
  void aBoxTellsWhetherABaseIsAboveZero(
      String part, String factor, String whole, boolean contradicts) {
    Sketch sketch =
        new Sketch()
            .times("factor", "w", "b", factor)
            .sum("sum", "b", "x", "y")
            .says("x", "x", part)
            .says("y", "y", part)
            .says("whole", "w", whole);
    assertThat(byBoxes(sketch).contradiction().isPresent()).isEqualTo(contradicts);
  }

  /** p = 3y and p = y + 8 give 4 and 12, which are 16 together; of y nothing else is known. */
  @ParameterizedTest
  @CsvSource({"x, y", "y, x"})
  void aKnownFactorIsEnoughWhereTheOtherHasNoEnds(String left, String right) {
    assertThat(byCorners(threefold(left, right).says("all", "all", "[16, 16]"))).isEmpty();
    assertThat(byCorners(threefold(left, right).says("all", "all", "[17, 17]")))
        .containsExactly("all", "g", "s", "tie", "x");
  }

  private static Sketch threefold(String left, String right) {
    return new Sketch()
        .product("tie", "p", left, right)
        .says("x", "x", "[3, 3]")
        .gap("g", "p", "y", "[8, 8]")
        .sum("s", "all", "p", "y");
  }

  /** What the boxes leave counts, though nothing in the case itself says it. */
  @Test
  void theRangesOfTheBoxesAreKept() {
    Sketch sketch =
        new Sketch()
            .gap("g", "y", "x", "[1, 1]")
            .says("low", "x", "[3, inf)")
            .says("high", "x", "(-inf, 4]");
    Node all = sketch.node();
    Boxes boxes = new Boxes(all.variables());
    boxes.narrow(all.holds(), List.of());
    Node bare = new Node(all.variables(), List.of(), List.of(), 0);
    int x = sketch.variable("x");
    assertThat(new Relaxation(bare).solution().get(x)).isEqualTo(Fraction.ZERO);
    for (String beyond : List.of("(-inf, 3)", "(4, inf)")) {
      Node wrong = bare.with(x, Interval.parse(beyond), 9);
      assertThat(new Relaxation(wrong).with(boxes, List.of(), wrong).contradiction()).isPresent();
      assertThat(new Relaxation(wrong).contradiction()).isEmpty();
    }
  }
}
