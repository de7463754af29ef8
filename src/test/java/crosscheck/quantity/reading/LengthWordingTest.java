package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Exact;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths, areas, masses, speeds: factors typed from NIST SP 811, widths worked out by hand. */
class LengthWordingTest {

  private static final FigureReader READER = FigureReader.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 900: coarsest grain 100, finest 10; half of each is 5 and 50, the latter cut to 5 % = 45
          900 miles                              | 1609.344 | [895, 905)        | [855, 945]
          around 900 miles north of Vladivostok  | 1609.344 | [855, 945]        | [810, 990]
          about 900 miles                        | 1609.344 | [855, 945]        | [810, 990]
          roughly 900 miles                      | 1609.344 | [855, 945]        | [810, 990]
          900 miles or so                        | 1609.344 | [855, 945]        | [810, 990]
          ~900 mi                                | 1609.344 | [855, 945]        | [810, 990]
          # 1,000: finest 100, half is 50; 5 % is 50 as well
          1,000 km                               | 1000     | [950, 1050)       | [950, 1050]
          some 1,000 kilometres                  | 1000     | [950, 1050]       | [900, 1100]
          a thousand kilometers                  | 1000     | [950, 1050)       | [950, 1050]
          # unround: the last digit
          435 miles                              | 1609.344 | [434.5, 435.5)    | [434.5, 435.5]
          1,448 km                               | 1000     | [1447.5, 1448.5)  | [1447.5, 1448.5]
          8 miles                                | 1609.344 | [7.5, 8.5)        | [7.5, 8.5]
          # about 8: half a digit is more than 5 % = 0.4 and less than 10 % = 0.8
          about 8 miles                          | 1609.344 | [7.5, 8.5]        | [7.2, 8.8]
          # 1,450: coarsest 10, finest 1
          1,450 km                               | 1000     | [1449.5, 1450.5)  | [1445, 1455]
          # printed decimals to the last place, trailing zeros too
          12.50 m                                | 1        | [12.495, 12.505)  | [12.495, 12.505]
          12.5 m                                 | 1        | [12.45, 12.55)    | [12.45, 12.55]
          1.448 km                               | 1000     | [1.4475, 1.4485)  | [1.4475, 1.4485]
          # 5 % and 10 % of 900 below, nothing above
          nearly 900 miles                       | 1609.344 | [855, 900)        | [810, 900)
          just over 900 miles                    | 1609.344 | (900, 945]        | (900, 990]
          # more than: up to the next hundred or half as much again, here 450
          more than 900 miles                    | 1609.344 | (900, 1350]       | (900, inf)
          # the grain of 100 is 100, more than half as much again
          over 100 km                            | 1000     | (100, 200]        | (100, inf)
          less than 900 miles                    | 1609.344 | [450, 900)        | [0, 900)
          under 100 km                           | 1000     | [0, 100)          | [0, 100)
          at least 900 miles                     | 1609.344 | [900, inf)        | =
          900 miles or more                      | 1609.344 | [900, inf)        | =
          at most 900 miles                      | 1609.344 | [0, 900]          | =
          no more than 900 miles                 | 1609.344 | [0, 900]          | =
          up to 900 miles                        | 1609.344 | [0, 900]          | [0, 945]
          exactly 900 miles                      | 1609.344 | [900, 900]        | =
          # a range: each end at its own grain; 40: 0.5 and 2, 50: 0.5 and 2.5
          40 to 50 km                            | 1000     | [39.5, 50.5)      | [38, 52.5]
          40-50 km                               | 1000     | [39.5, 50.5)      | [38, 52.5]
          40–50 km                               | 1000     | [39.5, 50.5)      | [38, 52.5]
          between 40 and 50 km                   | 1000     | [39.5, 50.5)      | [38, 52.5]
          between 40 km and 50 km                | 1000     | [39.5, 50.5)      | [38, 52.5]
          # a hedge over both: 5 % of 40 is 2, of 50 is 2.5
          about 40 to 50 km                      | 1000     | [38, 52.5]        | [36, 55]
          between about 40 and 50 km             | 1000     | [38, 52.5]        | [36, 55]
          # a quarter is good for half a quarter: 0.25 - 0.0625 to 0.25 + 0.0625
          a quarter of a mile                    | 1609.344 | [0.1875, 0.3125)  | [0.1875, 0.3125]
          half a mile                            | 1609.344 | [0.375, 0.625)    | [0.375, 0.625]
          two and a half miles                   | 1609.344 | [2.375, 2.625)    | [2.375, 2.625]
          2½ miles                               | 1609.344 | [2.375, 2.625)    | [2.375, 2.625]
          several hundred metres                 | 1        | [300, 700]        | [200, 1200]
          # 5 feet 10 inches are 70 inches, to half an inch
          5 feet 10 inches                       | 0.0254   | [69.5, 70.5)      | [69.5, 70.5]
          a 30-foot fence                        | 0.3048   | [29.5, 30.5)      | [28.5, 31.5]
          15 nautical miles                      | 1852     | [14.5, 15.5)      | [14.5, 15.5]
          """)
  void readsLengths(String wording, String factor, String inner, String outer) {
    Expected.assertRead(wording, Kind.LENGTH, factor, inner, outer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 5/18 m/s are 1 km/h; 2.5 and 5 are 5 % and 10 % of 50
          about 50 kilometers per hour | speed  | 5/18        | [47.5, 52.5] | [45, 55]
          top speed of 55 mph          | speed  | 0.44704     | [54.5, 55.5) | [54.5, 55.5]
          30 knots                     | speed  | 1852/3600   | [29.5, 30.5) | [28.5, 31.5]
          10 metres per second         | speed  | 1           | [9.5, 10.5)  | [9.5, 10.5]
          5,000 tonnes                 | mass   | 1000        | [4950, 5050) | [4750, 5250]
          12 lb                        | mass   | 0.45359237  | [11.5, 12.5) | [11.5, 12.5]
          3 square miles               | area   | 2589988.110336 | [2.5, 3.5) | [2.5, 3.5]
          3 sq km                      | area   | 1000000     | [2.5, 3.5)   | [2.5, 3.5]
          12 km²                       | area   | 1000000     | [11.5, 12.5) | [11.5, 12.5]
          25 hectares                  | area   | 10000       | [24.5, 25.5) | [24.5, 25.5]
          12 cubic metres              | volume | 1           | [11.5, 12.5) | [11.5, 12.5]
          # 42 gallons of 3.785411784 litres
          7 barrels                    | volume | 0.158987294928 | [6.5, 7.5) | [6.5, 7.5]
          """)
  void readsOtherMeasures(String wording, String kind, String factor, String inner, String outer) {
    Expected.assertRead(wording, Kind.of(kind).orElseThrow(), factor, inner, outer);
  }

  @Test
  void oneHedgeStandsOverBothSidesOfAConversion() {
    List<Figure> sides = READER.read("some 1,000 kilometres (620 miles)", Kind.LENGTH);
    assertThat(sides)
        .extracting(Figure::text)
        .containsExactly("some 1,000 kilometres", "620 miles");
    assertThat(sides).allMatch(Figure::hedged);
    // 620: 5 % is 31, 10 % is 62
    assertThat(sides.get(1).rings())
        .isEqualTo(Expected.rings("[589, 651]", "[558, 682]", "1609.344"));
    assertThat(sides.get(0).rings().fit(sides.get(1).rings())).isEqualTo(Fit.AGREES);
  }

  @Test
  void honestRoundingIsClean() {
    List<Figure> sides = READER.read("900 miles (1,450 km)", Kind.LENGTH);
    // 900 miles: 895 to 905 are 1,440 to 1,456 km, and 1,450 lies inside
    assertThat(sides.get(0).rings().fit(sides.get(1).rings())).isEqualTo(Fit.AGREES);
    assertThat(sides).noneMatch(Figure::hedged);
  }

  @Test
  void aBracketWithPeopleInheritsNothing() {
    assertThat(READER.read("about 200 people (40 children)", Kind.COUNT))
        .extracting(Figure::hedged)
        .containsExactly(true, false);
  }

  @Test
  void twoFiguresToTheThousandStayApart() {
    // 747,500 to 748,500 against 755,000 to 765,000
    Rings one = READER.read("748,000", Kind.COUNT).get(0).rings();
    Rings other = READER.read("760,000", Kind.COUNT).get(0).rings();
    assertThat(one.fit(other)).isEqualTo(Fit.CLASHES);
  }

  @Test
  void aBareMileIsNauticalOnlyForDiagnoses() {
    Figure miles = READER.read("900 miles", Kind.LENGTH).get(0);
    assertThat(miles.readings()).extracting(Reading::name).containsExactly("statute miles");
    assertThat(miles.alternatives())
        .containsExactly(
            new Reading("nautical miles", Expected.rings("[895, 905)", "[855, 945]", "1852")));
  }

  @Test
  void aTonIsOneOfThree() {
    Figure tons = READER.read("50,000 tons of grain", Kind.MASS).get(0);
    // 50,000: finest 1,000, half 500; half of 10,000 is 5,000, cut to 5 % = 2,500
    assertThat(tons.readings())
        .containsExactly(
            new Reading("metric tons", tons("1000")),
            new Reading("short tons", tons("907.18474")),
            new Reading("long tons", tons("1016.0469088")));
    assertThat(tons.rings().outer().hull().contains(Exact.of("49000000"))).isTrue();
    assertThat(READER.read("50,000 tonnes", Kind.MASS).get(0).readings()).hasSize(1);
  }

  private static Rings tons(String kilograms) {
    return Expected.rings("[49500, 50500)", "[47500, 52500]", kilograms);
  }

  @Test
  void aGallonIsOneOfTwo() {
    assertThat(READER.read("40 gallons", Kind.VOLUME).get(0).readings())
        .extracting(Reading::name)
        .containsExactly("US gallons", "imperial gallons");
  }

  @Test
  void temperaturesMoveTheZeroAndDifferencesDoNot() {
    Figure cold = READER.read("-5 °C", Kind.TEMPERATURE).get(0);
    // -5.5 + 273.15 = 267.65, -4.5 + 273.15 = 268.65
    assertThat(cold.rings()).isEqualTo(Expected.rings("[267.65, 268.65)", "[267.65, 268.65]", "1"));
    Figure boiling = READER.read("212 °F", Kind.TEMPERATURE).get(0);
    // 211.5 °F = (211.5 + 459.67) * 5/9 K
    assertThat(boiling.rings())
        .isEqualTo(Expected.rings("[671.17, 672.17)", "[671.17, 672.17]", "5/9"));
    Figure warming = READER.read("a rise of 9 degrees F", Kind.TEMPERATURE_DIFFERENCE).get(0);
    assertThat(warming.rings()).isEqualTo(Expected.rings("[8.5, 9.5)", "[8.5, 9.5]", "5/9"));
  }

  @Test
  void bareDegreesAreAnglesOrEitherTemperature() {
    assertThat(READER.findAll("20 degrees")).extracting(Figure::kind).containsExactly(Kind.ANGLE);
    assertThat(READER.read("20 degrees", Kind.TEMPERATURE).get(0).readings())
        .extracting(Reading::name)
        .containsExactly("degrees celsius", "degrees fahrenheit");
  }
}
