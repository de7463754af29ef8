package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  private static final double ALIKE = 0.9;

  @ParameterizedTest
  @CsvSource({
    "Pak Chung-suk, Park Jung Suk, STRAINS",
    "Pak Chung-suk, Bak Jeung Sook, AGREES",
    "Chung-suk Pak, Pak Chung-suk, AGREES",
    "Muammar Gaddafi, Moammar Qadhafi, AGREES",
    "Sergei Orlov, Sergey Orloff, AGREES",
    "Sergej Orlow, Sergei Orlov, STRAINS",
    "Zoë Müller, Zoe Muller, AGREES",
    "Anna Berg, Anna Bergh, AGREES",
    "Muhammad Qasim, Mohamed Kassam, STRAINS",
    "Boris Lunin, Yefim Tarkov, CLASHES",
    "Ada Berg, Tom Lund, CLASHES"
  })
  void tellsSpellingsFromNames(String one, String other, Fit fit) {
    assertThat(Spellings.standard().fit(one, other, ALIKE)).isEqualTo(fit);
    assertThat(Spellings.standard().fit(other, one, ALIKE)).isEqualTo(fit);
  }
}
