package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Exact;
import crosscheck.quantity.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitWordsTest {

  private static final Units UNITS = Units.standard();
  private static final UnitWords WORDS = UnitWords.standard();

  /** Factors typed from NIST Special Publication 811 (2008), appendix B.8, and the SI Brochure. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          m               | 1
          kilometres      | 1000
          cm              | 0.01
          millimeters     | 0.001
          miles           | 1609.344
          nautical miles  | 1852
          feet            | 0.3048
          inches          | 0.0254
          yards           | 0.9144
          m/s             | 1
          km/h            | 1000/3600
          kph             | 1000/3600
          mph             | 0.44704
          miles per hour  | 0.44704
          knots           | 1852/3600
          ft/s            | 0.3048
          kg              | 1
          grams           | 0.001
          tonnes          | 1000
          tons            | 1000
          short tons      | 907.18474
          long tons       | 1016.0469088
          kilotons        | 1000000
          pounds          | 0.45359237
          ounces          | 0.028349523125
          square metres   | 1
          km²             | 1000000
          sq km           | 1000000
          square miles    | 2589988.110336
          square feet     | 0.09290304
          hectares        | 10000
          # the international acre: 4,840 square yards of 0.9144 m
          acres           | 4046.8564224
          litres          | 0.001
          m³              | 1
          km³             | 1000000000
          cubic feet      | 0.028316846592
          US gallons      | 0.003785411784
          imperial gallons | 0.00454609
          barrels         | 0.158987294928
          seconds         | 1
          minutes         | 60
          hours           | 3600
          days            | 86400
          weeks           | 604800
          fortnights      | 1209600
          # 365.2425 / 12 days and 365.2425 days
          months          | 2629746
          years           | 31556952
          decades         | 315569520
          percent         | 0.01
          celsius         | 1
          fahrenheit      | 5/9
          kelvin          | 1
          degrees         | 1
          # 5,280 survey feet of 1200/3937 m
          survey miles    | 6336000/3937
          fathoms         | 1.8288
          stone           | 6.35029318
          troy ounces     | 0.0311034768
          square yards    | 0.83612736
          cubic yards     | 0.764554857984
          acre feet       | 1233.48183754752
          # a gallon of 231 cubic inches has 8 pints and 128 fluid ounces, one of 4.54609 litres 8 and 160
          US pints        | 0.000473176473
          imperial pints  | 0.00056826125
          US fluid ounces | 0.0000295735295625
          imperial fluid ounces | 0.0000284130625
          hectopascals    | 100
          millibars       | 100
          atmospheres     | 101325
          # 0.45359237 kg x 9.80665 m/s2 on 0.0254 m squared
          psi             | 4.4482216152605/0.00064516
          kWh             | 3600000
          kilocalories    | 4184
          BTU             | 1055.05585262
          kilotons of TNT | 4184000000000
          horsepower      | 745.69987158227022
          imperial mpg    | 1609.344/0.00454609
          km/l            | 1000000
          kibibytes       | 1024
          megabytes       | 1000000
          gigabits        | 125000000
          pence           | 0.01
          US dollars      | 1
          """)
  void hasExactFactors(String word, String factor) {
    assertThat(WORDS.byWord(word).orElseThrow().usual().factor()).isEqualTo(Exact.of(factor));
  }

  @Test
  void movesTheZeroOfTemperaturesOnly() {
    assertThat(UNITS.unit("celsius").usual().offset()).isEqualTo(Exact.of("273.15"));
    // 0 °F is 459.67 * 5/9 K
    assertThat(UNITS.unit("fahrenheit").usual().offset()).isEqualTo(Exact.of("45967/180"));
    assertThat(UNITS.unit("mile").usual().offset().signum()).isZero();
  }

  @Test
  void knowsWordsInAnyCaseAndSymbolsInOne() {
    assertThat(WORDS.byWord("Miles")).isPresent();
    assertThat(WORDS.byWord("KM/H")).isPresent();
    assertThat(WORDS.byWord("square-miles")).isPresent();
    assertThat(WORDS.byWord("S")).isEmpty();
    assertThat(WORDS.byWord("parsec")).isEmpty();
    assertThat(WORDS.all()).contains("miles", "km/h", "m", "in");
  }

  @Test
  void wordsOfMoneyAreNotThoseOfMeasures() {
    assertThat(WORDS.all()).contains("dollars", "miles");
    assertThat(WORDS.ofMeasures()).contains("miles", "h").doesNotContain("dollars", "USD");
  }

  @Test
  void namesTheNearestUnit() {
    assertThat(WORDS.nearest("klometres")).contains("kilometres");
    assertThat(WORDS.nearest("mlies")).contains("miles");
    assertThat(WORDS.nearest("parsecs")).isEmpty();
  }
}
