package crosscheck.reasoning.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9:30 a.m. | 9:30 p.m.",
        "9.30 a.m. | 9.30 p.m.",
        "9.30 P.M. | 9.30 A.M.",
        "11 pm | 11 am",
        "2:43 | 14:43",
        "half past nine a.m. | half past nine p.m.",
        "quarter to 9 o'clock p.m. | quarter to 9 o'clock a.m.",
      })
  void theOtherHalfKeepsTheStyle(String wording, String other) {
    String turned =
        Clocks.in(wording, 0, wording.length()).stream()
            .map(c -> wording.substring(0, c.start()) + Clocks.otherHalf(c))
            .findFirst()
            .orElseThrow();

    assertThat(turned).isEqualTo(other);
  }

  @Test
  void amountsAndVerbsAreNoClocks() {
    String wording = "who I am; 9.30 metres; 19.30 million";

    assertThat(Clocks.in(wording, 0, wording.length())).isEmpty();
  }
}
