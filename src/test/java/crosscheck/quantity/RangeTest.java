package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

  @Test
  void mergesPartsThatJoin() {
    assertThat(Range.parse("[5, 6] or [1, 2) or [2, 3]")).hasToString("[1, 3] or [5, 6]");
    assertThat(Range.parse("[1, 2) or (2, 3]")).hasToString("[1, 2) or (2, 3]");
  }

  @Test
  void refusesNoPartsAndPartsThatJoin() {
    assertThatThrownBy(() -> new Range(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Range(List.of(Interval.parse("[1, 2]"), Interval.parse("[2, 3]"))))
        .hasMessageContaining("stand apart");
    assertThatThrownBy(() -> new Range(List.of(Interval.parse("[4, 5]"), Interval.parse("[2, 3]"))))
        .hasMessageContaining("ascend");
  }

  @Test
  void whatLiesBetweenTwoReadingsBelongsToNeither() {
    Range miles = Range.parse("[1440, 1456] or [1657, 1676]");
    assertThat(miles.meets(Range.parse("[1500, 1600]"))).isFalse();
    assertThat(miles.meets(Range.parse("[1500, 1660]"))).isTrue();
    assertThat(miles.hull()).hasToString("[1440, 1676]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [13/2, 15/2]       | [7, 7]
          (7, 9)             | [8, 8]
          [7, 9)             | [7, 8]
          (-5/2, 1/2]        | [-2, 0]
          (47/2, inf)        | [24, inf)
          (-inf, 3)          | (-inf, 2]
          [1, 3/2] or [7, 8] | [1, 1] or [7, 8]
          """)
  void keepsWholeNumbers(String range, String whole) {
    assertThat(Range.parse(range).integers()).map(Range::toString).contains(whole);
  }

  @Test
  void mayHaveNoWholeNumber() {
    assertThat(Range.parse("(2, 3)").integers()).isEmpty();
    assertThat(Range.parse("[49/20, 51/20]").integers()).isEmpty();
  }

  @Test
  void aMillionPeopleAreOneInterval() {
    assertThat(Range.parse("[950000, 1050000]").integers().orElseThrow().parts()).hasSize(1);
  }

  @Test
  void operatesOnEveryPairOfParts() {
    Range two = Range.parse("[1, 1] or [10, 10]");
    assertThat(two.plus(two)).hasToString("[2, 2] or [11, 11] or [20, 20]");
    assertThat(two.minus(two)).hasToString("[-9, -9] or [0, 0] or [9, 9]");
    assertThat(two.times(two)).hasToString("[1, 1] or [10, 10] or [100, 100]");
    assertThat(two.dividedBy(two)).hasToString("[1/10, 1/10] or [1, 1] or [10, 10]");
    assertThat(two.scale(Fraction.of(-1, 2))).hasToString("[-5, -5] or [-1/2, -1/2]");
  }

  @Test
  void containsPartByPart() {
    Range outer = Range.parse("[1, 3] or [5, 9]");
    assertThat(outer.contains(Range.parse("[2, 3] or [6, 7]"))).isTrue();
    assertThat(outer.contains(Range.parse("[3, 5]"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2]           | [3, 4]    | true
          [1, 2)           | [2, 4]    | true
          [1, 2]           | (2, 4]    | true
          [1, 2]           | [2, 4]    | false
          [1, 3]           | [2, 4]    | false
          [3, 4]           | [1, 2]    | false
          [1, inf)         | [3, 4]    | false
          (-inf, 2]        | [3, 4]    | true
          [1, 2]           | (-inf, 4] | false
          [1, 2] or [5, 6] | [3, 4]    | false
          [1, 2] or [5, 6] | [7, 8]    | true
          """)
  void liesBelow(String range, String other, boolean below) {
    assertThat(Range.parse(range).liesBelow(Range.parse(other))).isEqualTo(below);
  }

  @Test
  void unites() {
    assertThat(Range.parse("[1, 2] or [8, 9]").union(Range.parse("[2, 3]")))
        .hasToString("[1, 3] or [8, 9]");
  }
}
