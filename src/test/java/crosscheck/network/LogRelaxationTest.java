package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogRelaxationTest {

  private static Boxes boxes(Node node) {
    Boxes boxes = new Boxes(node.variables());
    boxes.narrow(node.holds().stream().filter(h -> h.hold().isPlain()).toList(), List.of());
    return boxes;
  }

  private static LogRelaxation wider(Sketch sketch) {
    return LogRelaxation.wider(sketch.node(), boxes(sketch.node()));
  }

  private static LogRelaxation tighter(Sketch sketch) {
    return LogRelaxation.tighter(sketch.node(), boxes(sketch.node()));
  }

  private static List<String> core(Sketch sketch) {
    return wider(sketch).contradiction().map(sketch::named).orElse(List.of());
  }

  private static Sketch product() {
    return new Sketch().product("tie", "p", "x", "y");
  }

  /** 2 to 4 times 5 to 10 is 10 to 40; where ends touch, neither can be told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [41, 50] | false | false
          [40, 50] | true  | false
          [39, 50] | true  | true
          (0, 9]   | false | false
          (0, 10]  | true  | false
          (0, 11]  | true  | true
          [20, 20] | true  | true
          """)
  void aProductOfPositives(String whole, boolean perhaps, boolean surely) {
    Sketch sketch =
        product().says("x", "x", "[2, 4]").says("y", "y", "[5, 10]").says("p", "p", whole);
    assertThat(wider(sketch).contradiction().isEmpty()).isEqualTo(perhaps);
    assertThat(tighter(sketch).contradiction().isEmpty()).isEqualTo(surely);
    assertThat(tighter(sketch).isWhole()).isTrue();
    if (!perhaps) {
      assertThat(core(sketch)).containsExactly("p", "tie", "x", "y");
    }
  }

  @Test
  void theSolutionIsAboutRight() {
    Sketch sketch =
        product()
            .says("x", "x", "[2, 2]")
            .says("y", "y", "[5, 5]")
            .positive("p")
            .says("", "z", "[0, 1]");
    LogRelaxation relaxed = tighter(sketch);
    assertThat(relaxed.contradiction()).isEmpty();
    List<Fraction> values = relaxed.solution();
    assertThat(values.get(sketch.variable("p")).doubleValue()).isBetween(9.9999, 10.0001);
    assertThat(values.get(sketch.variable("x")).doubleValue()).isBetween(1.9999, 2.0001);
    assertThat(values.get(sketch.variable("z"))).as("may be nothing").isEqualTo(Fraction.ZERO);
  }

  /** What is not above zero has no logarithm: then the case is not wholly told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (0, inf) | (0, inf) | (0, inf) | true
          [0, inf) | [0, inf) | [0, inf) | true
          [0, inf) | (0, inf) | [0, inf) | true
          (0, inf) | (0, inf) | [0, inf) | false
          (0, inf) | [0, inf) | (0, inf) | false
          [0, inf) | [0, inf) | (0, inf) | false
          [-5, -1] | [0, inf) | [0, inf) | false
          """)
  void isWholeWhereAllIsPositiveOrMayBeNothing(String x, String y, String p, boolean whole) {
    Sketch sketch = product().says("x", "x", x).says("y", "y", y).says("p", "p", p);
    assertThat(tighter(sketch).isWhole()).isEqualTo(whole);
  }

  /** Of a gap, only that one is more than the other can be told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (0, inf) | (0, inf) | [0, inf)  | true
          (0, inf) | (0, inf) | (-inf, 0] | true
          (0, inf) | (0, inf) | [0, 0]    | true
          (0, inf) | (0, inf) | [0, 5]    | false
          (0, inf) | (0, inf) | [-5, 0]   | false
          (0, inf) | (0, inf) | [1, inf)  | false
          (0, inf) | [0, inf) | (0, inf)  | true
          (0, inf) | [0, inf) | (0, 9]    | false
          [0, inf) | (0, inf) | (-inf, 0) | true
          [0, inf) | (0, inf) | (-9, 0)   | false
          [0, inf) | [0, inf) | [0, 0]    | true
          [0, inf) | [0, inf) | [1, 2]    | false
          """)
  void aGapIsWholeWhereItIsAnOrder(String x, String y, String gap, boolean whole) {
    Sketch sketch = new Sketch().says("x", "x", x).says("y", "y", y).gap("g", "x", "y", gap);
    assertThat(tighter(sketch).isWhole()).isEqualTo(whole);
  }

  @Test
  void sumsAreNotTold() {
    assertThat(tighter(new Sketch().positive("s", "x", "y").sum("", "s", "x", "y")).isWhole())
        .isFalse();
  }

  /** An order is exact: a strict one and its reverse contradict each other without any slack. */
  @Test
  void ordersNeedNoSlack() {
    Sketch sketch =
        new Sketch().positive("x", "y").before("s1", "x", "y").gap("s2", "x", "y", "[0, inf)");
    assertThat(core(sketch)).containsExactly("s1", "s2");
    assertThat(
            core(
                new Sketch()
                    .positive("x", "y")
                    .gap("s1", "y", "x", "[0, inf)")
                    .gap("s2", "x", "y", "[0, inf)")))
        .isEmpty();
    Sketch twice =
        new Sketch()
            .says("x", "x", "[2, 3]")
            .says("y", "y", "[4, 5]")
            .gap("g", "x", "y", "[0, inf)");
    assertThat(core(twice)).containsExactly("g", "x", "y");
  }

  @Test
  void exactlyTwiceIsARatio() {
    Sketch sketch =
        new Sketch()
            .says("x", "x", "[2, 3]")
            .says("y", "y", "[7, 9]")
            .times("t", "y", "x", "[2, 2]");
    assertThat(core(sketch)).containsExactly("t", "x", "y");
    assertThat(tighter(sketch).isWhole()).isTrue();
    Sketch half =
        new Sketch()
            .says("x", "x", "[2, 3]")
            .says("y", "y", "[1, 3]")
            .times("t", "y", "x", "[2, 2]");
    assertThat(core(half)).containsExactly("t", "x", "y");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.0",
    "2, 0.6931471805599453",
    "1/2, -0.6931471805599453",
    "10, 2.302585092994046"
  })
  void logarithms(String value, double expected) {
    Fraction log = Logarithm.of(Fraction.parse(value.contains("/") ? value : value + "/1"));
    assertThat(log.doubleValue()).isBetween(expected - 1e-12, expected + 1e-12);
    assertThat(log.signum()).isEqualTo((int) Math.signum(expected));
    assertThat(Logarithm.inverse(log).doubleValue())
        .isBetween(Math.exp(expected) * 0.999999, Math.exp(expected) * 1.000001);
  }

  /** Squared twelve times, 10 has 4096 zeros; no double tells that much. */
  @Test
  void whatNoDoubleTellsIsDecidedAllTheSame() {
    assertThat(Logarithm.inverse(Fraction.of(1000))).isEqualTo(Fraction.from(Double.MAX_VALUE));
    assertThat(Logarithm.inverse(Fraction.of(-1000))).isEqualTo(Fraction.ZERO);
    Sketch squares = new Sketch().positive("q0").says("s0", "q0", "[10, 11]");
    for (int i = 1; i <= 12; i++) {
      String before = "q" + (i - 1);
      squares.positive("q" + i).product("", "q" + i, before, before);
    }
    assertThat(squares.goesTogether()).isTrue();
    assertThat(squares.says("s1", "q12", "[1, 2]").core()).containsExactly("s0", "s1");
  }

  /** 10^40 is far beyond what a double counts exactly: 40 times 2.302585092994046. */
  @Test
  void logarithmsOfLongNumbers() {
    Fraction large = Fraction.of(10).pow(40);
    assertThat(Logarithm.of(large).doubleValue()).isBetween(92.1034037197, 92.1034037199);
    assertThat(Logarithm.of(large.reciprocal()).doubleValue())
        .isBetween(-92.1034037199, -92.1034037197);
    Fraction near = Fraction.ONE.add(large.reciprocal());
    assertThat(Logarithm.of(near).signum()).as("only the logarithm of one is zero").isPositive();
    assertThat(Logarithm.of(near)).isLessThan(Logarithm.ERROR);
    assertThat(Logarithm.of(near.reciprocal()).signum()).isNegative();
  }

  /** 4 times 10 is less than 41, but -5 times -9 is 45: that both are above zero is needed. */
  @Test
  void whatMakesThemPositiveIsAReason() {
    Sketch sketch =
        product()
            .says("x", "x", "(-inf, 4]")
            .says("x0", "x", "[1, inf)")
            .says("y", "y", "(-inf, 10]")
            .says("y0", "y", "[1, inf)")
            .says("p", "p", "[41, 50]");
    assertThat(core(sketch)).containsExactly("p", "tie", "x", "x0", "y", "y0");
  }

  /** x is 5 more than at most 1, so twice as much is at most 12 and at least 10. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      [13, 20] | a g p tie y
      [1, 9]   | a g p tie y
      [10, 12] |
      """)
  void whatGapsTellOfTheFactorsCounts(String whole, String core) {
    Sketch sketch =
        product()
            .gap("g", "x", "z", "[5, 5]")
            .says("a", "z", "[0, 1]")
            .says("y", "y", "[2, 2]")
            .says("p", "p", whole);
    Node node = sketch.node();
    Boxes boxes = new Boxes(node.variables());
    boxes.narrow(node.holds(), List.of());
    assertThat(
            LogRelaxation.wider(node, boxes).contradiction().map(sketch::named).orElse(List.of()))
        .isEqualTo(core == null ? List.of() : List.of(core.split(" ")));
  }

  /** A ratio of two quantities tells nothing unless both are above zero. */
  @Test
  void whatMakesAnOrderOneOfPositivesIsAReason() {
    Sketch sketch =
        new Sketch()
            .says("x0", "x", "(0, inf)")
            .says("y0", "y", "(0, inf)")
            .times("t", "x", "y", "[2, 2]")
            .times("u", "x", "y", "[3, 3]");
    assertThat(core(sketch)).containsExactly("t", "u", "x0", "y0");
  }
}
