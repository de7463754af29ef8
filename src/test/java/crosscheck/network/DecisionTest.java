package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

  /** Each step leads on; the last leads back. Any four of them are a chain. */
  private static Sketch circle(String last) {
    return new Sketch()
        .gap("s1", "b", "a", "[1, 2]")
        .gap("s2", "c", "b", "[1, 2]")
        .gap("s3", "d", "c", "[1, 2]")
        .gap("s4", "e", "d", "[1, 2]")
        .gap("s5", "a", "e", last);
  }

  @Test
  void aCircleOfFiveStepsNoTwoOfWhichDisagree() {
    assertThat(circle("[-3, inf)").core()).containsExactly("s1", "s2", "s3", "s4", "s5");
    assertThat(circle("[-4, inf)").goesTogether()).isTrue();
    assertThat(circle("(-4, inf)").core()).containsExactly("s1", "s2", "s3", "s4", "s5");
    assertThat(circle("[-8, -4]").goesTogether()).isTrue();
    assertThat(circle("(-inf, -8)").core()).containsExactly("s1", "s2", "s3", "s4", "s5");
  }

  @Test
  void ofACircleAnyFourGoTogether() {
    Part part = circle("[-3, inf)").part();
    Decision decision = new Decision(part.constraints(), Latitude.CHARITABLE, 1);
    for (int left = 0; left < 5; left++) {
      BitSet four = part.all();
      four.clear(left);
      assertThat(decision.of(four)).isInstanceOf(Outcome.Solved.class);
    }
    assertThat(decision.of(part.all())).isInstanceOf(Outcome.Refuted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [100, 200) | [200, 200] | false
          [100, 200] | [200, 200] | true
          [100, 200] | (200, inf) | false
          """)
  void endsAreOpenOrClosed(String one, String other, boolean together) {
    Sketch sketch = new Sketch().says("s1", "q", one).says("s2", "q", other);
    assertThat(sketch.goesTogether()).isEqualTo(together);
    assertThat(sketch.core()).hasSize(together ? 0 : 2);
  }

  /** More than twice 50 is more than 100. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (2, inf)  | [100, 100] | false
          [2, inf)  | [100, 100] | true
          (2, inf)  | (100, 101] | true
          (-inf, 2) | [100, 100] | false
          (-inf, 2] | [100, 100] | true
          [2, 2]    | [100, 100] | true
          [2, 2]    | (100, 101] | false
          """)
  void timesWithAnOpenEnd(String factor, String whole, boolean together) {
    Sketch sketch =
        new Sketch()
            .positive("base", "whole")
            .says("s1", "base", "[50, 50]")
            .times("s2", "whole", "base", factor)
            .says("s3", "whole", whole);
    assertThat(sketch.goesTogether()).isEqualTo(together);
    if (!together) {
      assertThat(sketch.core()).containsExactly("s1", "s2", "s3");
    }
  }

  /** P + V = k P with k from 2.9 to 3.1 and V = 150: P is from 150/2.1 = 71.4 to 150/1.9 = 78.9. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [60, 71]  | false
          [60, 72]  | true
          [78, 90]  | true
          [79, 90]  | false
          """)
  void aSumAndARatioAreSolvedTogether(String part, boolean together) {
    Sketch sketch =
        new Sketch()
            .notNegative("all", "part", "rest")
            .sum("", "all", "part", "rest")
            .times("s1", "all", "part", "[29/10, 31/10]")
            .says("s2", "rest", "[150, 150]")
            .says("s3", "part", part);
    assertThat(sketch.goesTogether()).isEqualTo(together);
    if (!together) {
      assertThat(sketch.core()).containsExactly("s1", "s2", "s3");
    }
  }

  private static Sketch journeys() {
    return new Sketch()
        .positive("d", "v", "t", "e", "w", "u")
        .product("", "d", "v", "t")
        .product("", "e", "w", "u");
  }

  /** Farther in less time at a lower speed: no value is known of anything. */
  @Test
  void aCircleOfProductsWithoutAnyValue() {
    Sketch sketch = journeys().before("s1", "e", "d").before("s2", "t", "u").before("s3", "v", "w");
    assertThat(sketch.core()).containsExactly("s1", "s2", "s3");
    assertThat(journeys().before("s1", "d", "e").before("s2", "t", "u").before("s3", "v", "w"))
        .matches(Sketch::goesTogether);
  }

  /** Twice as fast for twice as long is four times as far. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [4, 4]     | true
          [39/10, 41/10] | true
          (4, 5]     | false
          [3, 4)     | false
          [41/10, 5] | false
          """)
  void ratiosOfProductsMultiply(String far, boolean together) {
    Sketch sketch =
        journeys()
            .times("s1", "v", "w", "[2, 2]")
            .times("s2", "t", "u", "[2, 2]")
            .times("s3", "d", "e", far);
    if (together) {
      assertThat(sketch.goesTogether()).isTrue();
    } else {
      assertThat(sketch.outcome()).isNotInstanceOf(Outcome.Solved.class);
    }
  }

  /** 900 in 2 is 450; 40 to 50 times 10 to 20 is 400 to 1000. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [900, 900] | [450, 450] | [2, 2]   | true
          [900, 900] | [451, 460] | [2, 2]   | false
          [900, 900] | (450, 460] | [2, inf) | false
          [400, 401] | [40, 50]   | [10, 20] | true
          [300, 399] | [40, 50]   | [10, 20] | false
          [1000, inf) | [40, 50]  | [10, 20] | true
          (1000, inf) | [40, 50]  | [10, 20] | false
          [700, 700] | [40, 50]   | [10, 20] | true
          """)
  void aProductOfThreeFigures(String whole, String left, String right, boolean together) {
    Sketch sketch =
        new Sketch()
            .notNegative("d", "v", "t")
            .product("", "d", "v", "t")
            .says("s1", "d", whole)
            .says("s2", "v", left)
            .says("s3", "t", right);
    assertThat(sketch.goesTogether()).isEqualTo(together);
    if (!together) {
      assertThat(sketch.core()).containsExactly("s1", "s2", "s3");
    }
  }

  /** Every two of them have a number in common, the three have none. */
  @Test
  void threeWordingsOfTwoReadingsEach() {
    Sketch sketch =
        new Sketch()
            .says("s1", "q", "[1, 1] or [2, 2]")
            .says("s2", "q", "[2, 2] or [3, 3]")
            .says("s3", "q", "[1, 1] or [3, 3]");
    assertThat(sketch.core()).containsExactly("s1", "s2", "s3");
    assertThat(sketch.outcome(Latitude.CHARITABLE, 2)).isInstanceOf(Outcome.Undecided.class);
    assertThat(new Sketch().says("s1", "q", "[1, 1] or [2, 2]").says("s2", "q", "[2, 2] or [3, 3]"))
        .matches(Sketch::goesTogether);
  }

  /** What contradicts itself whatever the reading does not rest on the ambiguous wording. */
  @Test
  void aReadingThatDoesNotMatterIsNoReason() {
    Sketch sketch =
        new Sketch()
            .says("s1", "a", "[1, 1] or [5, 5]")
            .says("s2", "b", "[1, 1] or [5, 5]")
            .gap("s3", "b", "a", "[2, 2]");
    assertThat(sketch.core()).containsExactly("s1", "s2", "s3");
    sketch.says("s4", "c", "[0, 1]").says("s5", "c", "[2, 3]").gap("", "c", "a", "[-9, 9]");
    assertThat(sketch.core())
        .isIn(java.util.List.of("s4", "s5"), java.util.List.of("s1", "s2", "s3"));
  }

  @Test
  void inOneCaseNothingOfSeveralIsDecided() {
    Sketch two = new Sketch().says("s1", "q", "[1, 1] or [3, 3]").says("s2", "q", "[2, 2]");
    assertThat(two.outcome(Latitude.CHARITABLE, 1)).isInstanceOf(Outcome.Undecided.class);
    assertThat(two.outcome(Latitude.CHARITABLE, 2)).isInstanceOf(Outcome.Undecided.class);
    assertThat(two.outcome(Latitude.CHARITABLE, 3)).isInstanceOf(Outcome.Refuted.class);
  }

  @Test
  void plainReadingsCanClashWhereCharitableOnesDoNot() {
    Sketch sketch =
        new Sketch().says("s1", "q", "[9, 11]", "[8, 12]").says("s2", "q", "[12, 13]", "[11, 14]");
    assertThat(sketch.goesTogether()).isTrue();
    assertThat(sketch.outcome(Latitude.PLAIN, 1)).isInstanceOf(Outcome.Refuted.class);
  }

  /** x y = 6 with x + y = 5 has 2 and 3; with x + y = 4 it has nothing (4 - 6 is negative). */
  @Test
  void aSumAndAProductOfTheSameTwo() {
    Sketch five =
        new Sketch()
            .positive("x", "y")
            .product("", "p", "x", "y")
            .sum("", "s", "x", "y")
            .says("s1", "p", "[6, 6]");
    assertThat(five.says("s2", "s", "[5, 5]").outcome()).isNotInstanceOf(Outcome.Refuted.class);
    Sketch four =
        new Sketch()
            .positive("x", "y")
            .product("", "p", "x", "y")
            .sum("", "s", "x", "y")
            .says("s1", "p", "[6, 6]")
            .says("s2", "s", "[4, 4]");
    assertThat(four.core()).containsExactly("s1", "s2");
  }

  /** Of factors of either sign: a square is not negative, and -2 to 3 times -1 to 4 is -8 to 12. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x | [-2, 1] | [-1, -1/10] | false
          x | [-2, 1] | [-1, 0]     | true
          x | [-2, 1] | [4, 5]      | true
          x | [-2, 1] | (4, 5]      | false
          y | [-2, 3] | [-9, -8)    | false
          y | [-2, 3] | [-9, -8]    | true
          y | [-2, 3] | [12, 13]    | true
          y | [-2, 3] | (12, 13]    | false
          """)
  void factorsMayBeNegative(String other, String x, String product, boolean together) {
    Sketch sketch =
        new Sketch()
            .product("", "p", "x", other)
            .says("s1", "x", x)
            .says("s2", "p", product)
            .says("s3", "y", "[-1, 4]");
    assertThat(sketch.goesTogether()).isEqualTo(together);
    if (!together) {
      assertThat(sketch.core()).contains("s1", "s2");
    }
  }

  /** Where nothing need be more than zero, all may be nothing, whatever the ratios. */
  @Test
  void nothingIsAnyNumberOfTimesNothing() {
    Sketch circle =
        new Sketch()
            .notNegative("a", "b", "c")
            .times("s1", "b", "a", "[2, 3]")
            .times("s2", "c", "b", "[2, 3]")
            .times("s3", "c", "a", "[10, 11]");
    assertThat(circle.goesTogether()).isTrue();
    circle.says("s4", "a", "[1, 1]");
    assertThat(circle.core()).as("2 x 2 to 3 x 3").containsExactly("s1", "s2", "s3", "s4");
  }

  /** The order of the parts and that of the products contradict each other, by a wide margin. */
  @Test
  void aBoundOnARatioOfProductsIsFound() {
    Sketch sketch =
        journeys()
            .times("s1", "v", "w", "[2, 3]")
            .times("s2", "t", "u", "[2, 3]")
            .times("s3", "d", "e", "[10, 11]");
    assertThat(sketch.core()).containsExactly("s1", "s2", "s3");
  }

  /**
   * With x and y from 1 to 2, (x - 1)(y - 1) is not negative: xy is at least x + y - 1, whatever
   * the two are. Neither their ranges nor logarithms tell.
   */
  @ParameterizedTest
  @CsvSource({"'[-2, -3/2]', false", "'[-2, -1]', true"})
  void theCornersOfAProductRefuteByThemselves(String below, boolean together) {
    Sketch sketch =
        new Sketch()
            .product("tie", "p", "x", "y")
            .sum("sum", "s", "x", "y")
            .says("x", "x", "[1, 2]")
            .says("y", "y", "[1, 2]")
            .gap("gap", "p", "s", below);
    assertThat(sketch.goesTogether()).isEqualTo(together);
    if (!together) {
      assertThat(sketch.core()).containsExactly("gap", "sum", "tie", "x", "y");
    }
  }
}
