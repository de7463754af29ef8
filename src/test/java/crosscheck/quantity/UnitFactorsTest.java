package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitFactorsTest {

  private static final Map<String, UnitFactors.Factor> FACTORS = UnitFactors.ofIndriya();

  @Test
  void areThoseOfIndriya() {
    assertThat(FACTORS.get("km/h in m/s"))
        .isEqualTo(new UnitFactors.Factor(Fraction.of(5, 18), Fraction.ZERO));
    assertThat(FACTORS.get("℃ in K"))
        .isEqualTo(new UnitFactors.Factor(Fraction.ONE, Fraction.of(27315, 100)));
  }

  @Test
  void areTheSameWrittenDown() {
    assertThat(FACTORS)
        .allSatisfy(
            (key, factor) -> {
              String[] units = key.split(" in ", -1);
              assertThat(UnitFactors.conversion("", units[0], units[1], true))
                  .isEqualTo(Conversion.by("", factor.factor(), factor.offset(), true));
            });
  }
}
