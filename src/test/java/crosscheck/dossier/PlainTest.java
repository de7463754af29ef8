package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @Test
  void quotesAndWhiteSpaceAreMadeAlike() {
    assertThat(Plain.of(" “Don’t”\u00a0\t go \n\u2009now ").text()).isEqualTo("\"Don't\" go now");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          900 miles | 900 miles away        | 1
          900 miles | 1,900 miles           | 0
          900       | 900.5                 | 0
          900       | 900, 901              | 1
          900       | it was 900.           | 1
          43        | 11:43                 | 0
          11        | 11:43                 | 0
          900       | 9000                  | 0
          Westford  | Westfordon the coast  | 1
          on        | on and on             | 2
          """)
  void countsWithoutCuttingFigures(String part, String text, int count) {
    assertThat(Plain.of(text).count(Plain.of(part))).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Westford  | Westfordon the coast   | 0
          Westford  | Westford's coast       | 1
          Westford  | (Westford), Westford   | 2
          two       | twofold                | 0
          """)
  void countsWholeWords(String part, String text, int count) {
    assertThat(Plain.of(text).countWords(Plain.of(part))).isEqualTo(count);
  }

  @Test
  void namesAreFoundInAnyCase() {
    assertThat(Plain.of("THE WESTFORD FERRY").names(Plain.of("Westford"))).isTrue();
    assertThat(Plain.of("Westforders").names(Plain.of("Westford"))).isFalse();
  }
}
