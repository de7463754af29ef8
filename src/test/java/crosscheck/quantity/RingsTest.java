package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [9, 11]  | [8, 12]  | [11, 13] | [10, 14] | AGREES
          [9, 11]  | [8, 12]  | (11, 13] | [10, 14] | STRAINS
          [9, 11]  | [8, 12]  | [13, 14] | [12, 15] | STRAINS
          [9, 11]  | [8, 12)  | [13, 14] | [12, 15] | CLASHES
          """)
  void fits(String inner, String outer, String otherInner, String otherOuter, Fit fit) {
    Rings one = new Rings(Range.parse(inner), Range.parse(outer));
    Rings other = new Rings(Range.parse(otherInner), Range.parse(otherOuter));
    assertThat(one.fit(other)).isEqualTo(fit);
    assertThat(other.fit(one)).isEqualTo(fit);
  }

  @Test
  void charityNeverTakesAway() {
    assertThatThrownBy(() -> new Rings(Range.parse("[1, 5]"), Range.parse("[2, 5]")))
        .hasMessageContaining("must contain");
  }

  @Test
  void operatesRingByRing() {
    Rings distance = new Rings(Range.parse("[95, 105]"), Range.parse("[90, 110]"));
    Rings speed = new Rings(Range.parse("[5, 5]"), Range.parse("[5, 10]"));
    // 95 / 5 = 19, 105 / 5 = 21; charitably 90 / 10 = 9 to 110 / 5 = 22
    assertThat(distance.dividedBy(speed)).hasToString("[19, 21] within [9, 22]");
    assertThat(distance.plus(speed)).hasToString("[100, 110] within [95, 120]");
    assertThat(distance.minus(speed)).hasToString("[90, 100] within [80, 105]");
    assertThat(distance.times(speed)).hasToString("[475, 525] within [450, 1100]");
    assertThat(Rings.of(Interval.parse("[1, 2]"))).hasToString("[1, 2]");
  }

  @Test
  void unitesScalesAndAppliesRingByRing() {
    Rings rings = Rings.of(Interval.parse("[2, 3]"), Interval.parse("[1, 4]"));
    assertThat(rings.union(Rings.of(Interval.parse("[9, 9]"))))
        .hasToString("[2, 3] or [9, 9] within [1, 4] or [9, 9]");
    assertThat(rings.scale(Fraction.of(-2))).hasToString("[-6, -4] within [-8, -2]");
    assertThat(rings.each(range -> range.plus(range))).hasToString("[4, 6] within [2, 8]");
  }
}
