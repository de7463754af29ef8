package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftMarginsTest {

  /** What is printed, the charitable range; with margins half and twice as wide; hard ends only. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [900, 900] | [800, 1000] | [850, 950]  | [700, 1100] | (-inf, inf)
          [900, 900] | [800, 900)  | [850, 900)  | [700, 900)  | (-inf, 900)
          [900, 900] | (900, 1000] | (900, 950]  | (900, 1100] | (900, inf)
          [900, 900] | [900, 1000) | [900, 950)  | [900, 1100) | [900, inf)
          [900, 900] | [900, 900]  | [900, 900]  | [900, 900]  | [900, 900]
          [2, 3]     | [1, 5]      | [3/2, 4]    | [0, 7]      | (-inf, inf)
          [2, 3]     | [1, inf)    | [3/2, inf)  | [0, inf)    | (-inf, inf)
          """)
  void marginsAreWidenedFromWhatIsPrinted(
      String printed, String outer, String half, String twice, String hard) {
    Range allowed = Range.parse(outer);
    Rings rings = new Rings(allowed, allowed).printedAs(Interval.parse(printed));
    assertThat(rings.widened(Fraction.of(1, 2))).hasToString(half);
    assertThat(rings.widened(Fraction.ONE)).isEqualTo(allowed);
    assertThat(rings.widened(Fraction.of(2))).hasToString(twice);
    assertThat(rings.hardOnly()).hasToString(hard);
  }

  /** Without margins a soft end is what is printed, which is allowed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [900, 900] | (800, 1000) | [900, 900]
          [2, 3]     | (1, 5)      | (2, 3)
          """)
  void withoutMarginsThePrintedIsLeft(String printed, String outer, String none) {
    Rings rings = new Rings(Range.parse(printed), Range.parse(outer));
    assertThat(rings.widened(Fraction.ZERO)).hasToString(none);
  }

  /** Each reading is widened by itself, from the digits that belong to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2, 2] or [12, 12] | [1, 3] or [10, 14] | [3/2, 5/2] or [11, 13]
          [2, 2] or [12, 12] | [1, 3] or [10, 12] | [3/2, 5/2] or [11, 12]
          [2, 2]             | [1, 3] or [10, 14] | [3/2, 5/2] or [10, 14]
          """)
  void readingsAreWidenedOneByOne(String inner, String outer, String half) {
    Rings rings = new Rings(Range.parse(inner), Range.parse(outer));
    assertThat(rings.widened(Fraction.of(1, 2))).hasToString(half);
  }
}
