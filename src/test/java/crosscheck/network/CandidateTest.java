package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that may solve a case: whether they do, and what to try where they do not. */
class CandidateTest {

  private final Sketch tied =
      new Sketch()
          .says("base", "b", "[-10, 10]")
          .says("whole", "w", "[-40, 40]")
          .times("factor", "w", "b", "[2, 3]");
  private final Times tie = tied.node().products().get(0);

  /** Values in the order of variables; those that are not named are nothing. */
  private static List<Fraction> values(Node node, Object... variablesAndValues) {
    List<Fraction> values = new ArrayList<>(Collections.nCopies(node.variables(), Fraction.ZERO));
    for (int i = 0; i < variablesAndValues.length; i += 2) {
      values.set(
          (Integer) variablesAndValues[i], Fraction.parse(variablesAndValues[i + 1].toString()));
    }
    return values;
  }

  private List<Fraction> tied(String whole, String factor, String base) {
    return values(tied.node(), tie.whole(), whole, tie.left(), factor, tie.right(), base);
  }

  /** 25 is two and a half times 10; 40 would be four times, more than the tie allows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25 | 10 | 5/2
          20 | 10 | 2
          40 | 10 | 7
          0  | 0  | 7
          """)
  void theFactorOfAnInexactTieIsWhatItComesTo(String whole, String base, String factor) {
    Candidate candidate = Candidate.of(tied.node(), tied(whole, "7", base));
    assertThat(candidate.values()).isEqualTo(tied(whole, factor, base));
  }

  /** A product of three quantities is not made exact by changing one of them. */
  @Test
  void theFactorOfAProductStays() {
    Node node = new Sketch().product("tie", "p", "x", "y").node();
    Times product = node.products().get(0);
    List<Fraction> values = values(node, product.whole(), 6, product.left(), 1, product.right(), 2);
    assertThat(Candidate.of(node, values).values()).isEqualTo(values);
  }

  @Test
  void isExactIfItKeepsEveryHoldAndEveryProduct() {
    Node node = tied.node();
    assertThat(new Candidate(node, tied("25", "5/2", "10")).isExact()).isTrue();
    assertThat(new Candidate(node, tied("25", "2", "10")).isExact()).as("2 x 10").isFalse();
    assertThat(new Candidate(node, tied("45", "3", "15")).isExact()).as("45 > 40").isFalse();
  }

  /** 2 lies between the readings 1 and 3; a case that looks at one of them only is not open. */
  @Test
  void aBrokenHoldWithSeveralReadingsIsOpen() {
    Sketch sketch = new Sketch().says("s0", "q", "[0, 1]").says("s1", "q", "[1, 1] or [3, 3]");
    Node node = sketch.node();
    Node.Held readings = node.holds().get(1);
    assertThat(new Candidate(node, values(node, 0, 2)).openHold()).contains(readings);
    assertThat(new Candidate(node, values(node, 0, 3)).openHold())
        .as("what is broken, [0, 1], has no other reading")
        .isEmpty();
    Node first = node.with(readings, Interval.parse("[1, 1]"), 5);
    assertThat(new Candidate(first, values(node, 0, 2)).openHold()).isEmpty();
  }

  /** 3 for 2 x 2 is off by 1 in 7, 30 for 31 by 1 in 61; of equal ones the first whole. */
  @Test
  void theWorstProductIsFurthestOffForItsSize() {
    Node node = new Sketch().product("t1", "p", "x", "y").product("t2", "q", "v", "w").node();
    Times first = node.products().get(0);
    Times second = node.products().get(1);
    assertThat(worst(node, first, "30", "31", second, "3", "4")).isEqualTo(second);
    assertThat(worst(node, first, "3", "4", second, "30", "31")).isEqualTo(first);
    assertThat(worst(node, first, "3", "4", second, "30", "40")).isEqualTo(first);
    assertThat(first.whole()).isLessThan(second.whole());
  }

  private static Times worst(
      Node node, Times first, String one, String is, Times second, String other, String was) {
    return new Candidate(
            node,
            values(
                node,
                first.whole(),
                one,
                first.left(),
                is,
                first.right(),
                "1",
                second.whole(),
                other,
                second.left(),
                was,
                second.right(),
                "1"))
        .worst();
  }

  private static Boxes boxes(Sketch sketch) {
    Node node = sketch.node();
    Boxes boxes = new Boxes(node.variables());
    boxes.narrow(node.holds().stream().filter(h -> h.hold().isPlain()).toList(), List.of());
    return boxes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [3, 3]    | true
          [3, 4]    | false
          [3, inf)  | false
          (-inf, 3] | false
          """)
  void isSettledWhereOneValueIsLeft(String range, boolean settled) {
    Sketch sketch = new Sketch().says("s1", "q", range);
    Candidate candidate = new Candidate(sketch.node(), values(sketch.node()));
    assertThat(candidate.isSettled(0, boxes(sketch))).isEqualTo(settled);
  }

  @Test
  void whereAFactorIsNothingOneIsTried() {
    Candidate candidate = new Candidate(tied.node(), tied("5", "2", "0"));
    assertThat(candidate.orOne(tie, tie.left())).isEqualTo(Fraction.of(2));
    assertThat(candidate.orOne(tie, tie.right())).isEqualTo(Fraction.ONE);
  }

  /**
   * The product is 3 and the other factor at most 2, so that this one is 3/2 at the least: up to 2
   * the middle is 7/4. Without an upper end one more than twice the lowest is tried.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [0, 2]      | [1, 2]      | 1   | 7/4 | 1 is too little
          [0, 2]      | [1, 2]      | 8/5 | 8/5 | 8/5 may be
          [0, inf)    | (0, 2]      | 1   | 4   | 2 x 3/2 + 1
          (-inf, inf) | [-1, inf)   | 0   | 1   | nothing is known of it
          (-inf, -1]  | (-inf, inf) | 0   | -2  | one below the highest
          [0, 1]      | [1, 2]      | 5   | 1/2 | no value will do: the middle of what it may be
          [-1, 1]     | (-inf, inf) | 0   | 0   | the middle
          [-1, 3]     | (-inf, inf) | 0   | 1   | the middle, as nothing times anything is not 3
          """)
  void aPromisingFactorIsOneThatTheOtherCanFollow(
      String own, String other, String value, String tried, String why) {
    Sketch sketch =
        new Sketch().product("tie", "p", "x", "y").says("x", "x", own).says("y", "y", other);
    Node node = sketch.node();
    Times product = node.products().get(0);
    int x = sketch.variable("x");
    Candidate candidate = new Candidate(node, values(node, product.whole(), 3, x, value));
    assertThat(candidate.promising(product, x, boxes(sketch)))
        .as(why)
        .isEqualTo(Fraction.parse(tried));
    assertThat(mirrored(own, other, value)).as(why).isEqualTo(Fraction.parse(tried));
  }

  /** The same with the factors in the other order. */
  private static Fraction mirrored(String own, String other, String value) {
    Sketch sketch =
        new Sketch().product("tie", "p", "y", "x").says("x", "x", own).says("y", "y", other);
    Node node = sketch.node();
    Times product = node.products().get(0);
    int x = sketch.variable("x");
    return new Candidate(node, values(node, product.whole(), 3, x, value))
        .promising(product, x, boxes(sketch));
  }

  /** 3 for 2 x 2: off by 1 of 3 + 4. */
  @Test
  void theErrorIsRelativeToTheSize() {
    Times product = new Times(0, 1, 2, false, new BitSet(), "made up");
    assertThat(error(product, 3, 2, 2)).isEqualTo(Fraction.of(1, 7));
    assertThat(error(product, 4, 2, 2)).isEqualTo(Fraction.ZERO);
    assertThat(error(product, -4, 2, 2)).isEqualTo(Fraction.ONE);
    assertThat(error(product, -3, -2, 2)).isEqualTo(Fraction.of(1, 7));
    assertThat(error(product, 0, 0, 2)).isEqualTo(Fraction.ZERO);
  }

  private static Fraction error(Times product, int whole, int left, int right) {
    return Candidate.error(
        product, List.of(Fraction.of(whole), Fraction.of(left), Fraction.of(right)));
  }
}
