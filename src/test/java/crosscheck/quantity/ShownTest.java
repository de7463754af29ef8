package crosscheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.reading.Expected;
import crosscheck.quantity.reading.UnitWords;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 855 and 945 miles are 1,375.99 and 1,520.83 km; 144.8 km hold 50 steps of 1 km
          length | 1609.344 | [855, 945]   | 1,376 to 1,521 km
          length | 1        | [302, 503]   | 302 to 503 m
          length | 1000     | [1852, 1852] | 1,852 km
          duration | 3600   | (48, inf)    | > 48 h
          duration | 3600   | (48, 72]     | over 48 to 72 h
          # 6.83 hours hold 50 steps of 0.1
          duration | 3600   | [39.38, 46.21] | 39.4 to 46.2 h
          duration | 60     | [9, 11]      | 9 to 11 min
          duration | 86400  | [6, 8]       | 6 to 8 days
          duration | 31556952 | [39, 40)   | 39 to 40 years
          speed  | 5/18     | [45, 55]     | 45 to 55 km/h
          count  | 1        | [2, 2]       | 2
          count  | 1        | [2, 2] or [4, 4] | 2 or 4
          count  | 1        | [41, inf)    | ≥ 41
          count  | 1        | [0, 9]       | up to 9
          length | 1000     | [0, 900)     | < 900 km
          length | 1000     | (-inf, -2]   | ≤ -2 km
          ratio  | 1        | [2.7, 3.3]   | 2.7 to 3.3 times
          ratio  | 0.01     | [38, 42]     | 38 to 42 %
          mass   | 1000     | [47500, 52500] | 47,500 to 52,500 t
          length | 1        | (-inf, inf)  | any value
          instant | 1       | [1, 2]       | [1, 2]
          """)
  void showsARange(String kind, String factor, String range, String shown) {
    assertThat(Shown.show(Expected.range(range, factor), Kind.of(kind).orElseThrow()))
        .isEqualTo(shown);
  }

  @Test
  void showsBothRingsInOneUnit() {
    Rings rings = Expected.rings("[855, 945]", "[810, 990]", "1609.344");
    assertThat(Shown.show(rings, Kind.LENGTH))
        .isEqualTo("1,376 to 1,521 km, charitably 1,304 to 1,593 km");
    assertThat(Shown.show(Expected.rings("[2, 2]", "=", "1"), Kind.COUNT)).isEqualTo("2");
  }

  @Test
  void showsInAGivenUnit() {
    MeasureUnit miles = UnitWords.standard().byWord("miles").orElseThrow();
    assertThat(Shown.show(Expected.range("[855, 945]", "1609.344"), miles))
        .isEqualTo("855 to 945 mi");
  }

  @Test
  void celsiusIsShownFromItsOwnZero() {
    assertThat(Shown.show(Expected.range("[268.15, 273.15]", "1"), Kind.TEMPERATURE))
        .isEqualTo("-5 to 0 °C");
    assertThat(Shown.show(Expected.range("[5, 10]", "1"), Kind.TEMPERATURE_DIFFERENCE))
        .isEqualTo("5 to 10 kelvins");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Shown.show(Expected.range("[1376.5, 1520.5]", "1000"), Kind.LENGTH))
          .isEqualTo("1,376 to 1,520 km");
    } finally {
      Locale.setDefault(before);
    }
  }
}
