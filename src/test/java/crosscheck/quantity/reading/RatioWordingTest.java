package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Exact;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioWordingTest {

  private static final FigureReader READER = FigureReader.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # multiples: bare 2.5 % and 5 %, hedged 5 % and 10 %
          about three times the distance | 1    | [2.85, 3.15]    | [2.7, 3.3]
          about three times              | 1    | [2.85, 3.15]    | [2.7, 3.3]
          three times as long            | 1    | [2.925, 3.075)  | [2.85, 3.15]
          twice the distance             | 1    | [1.95, 2.05)    | [1.9, 2.1]
          twice                          | 1    | [1.95, 2.05)    | [1.9, 2.1]
          double the number              | 1    | [1.95, 2.05)    | [1.9, 2.1]
          tripled                        | 1    | [2.925, 3.075)  | [2.85, 3.15]
          a threefold rise               | 1    | [2.925, 3.075)  | [2.85, 3.15]
          10x                            | 1    | [9.75, 10.25)   | [9.5, 10.5]
          half the distance              | 1    | [0.4875, 0.5125) | [0.475, 0.525]
          # two thirds: 2.5 % is 1/60, 5 % is 1/30
          two-thirds of the fleet        | 1/60 | [39, 41)        | [38, 42]
          a quarter of it                | 1    | [0.24375, 0.25625) | [0.2375, 0.2625]
          # per cent are rounded like other figures
          40 percent                     | 0.01 | [39.5, 40.5)    | [38, 42]
          40 per cent                    | 0.01 | [39.5, 40.5)    | [38, 42]
          7.5%                           | 0.01 | [7.45, 7.55)    | [7.45, 7.55]
          more than 50 %                 | 0.01 | (50, 75]        | (50, inf)
          20 to 30 percent               | 0.01 | [19.5, 30.5)    | [19, 31.5]
          """)
  void readsRatios(String wording, String factor, String inner, String outer) {
    Expected.assertRead(wording, Kind.RATIO, factor, inner, outer);
  }

  @Test
  void threeTimesMoreMayBeFourTimesAsMuch() {
    Figure more = READER.read("three times more", Kind.RATIO).get(0);
    assertThat(more.readings())
        .extracting(Reading::rings)
        .containsExactly(
            Expected.rings("[2.925, 3.075)", "[2.85, 3.15]", "1"),
            Expected.rings("[3.925, 4.075)", "[3.85, 4.15]", "1"));
  }

  @Test
  void threeTimesFewerIsAThird() {
    Rings fewer = READER.read("three times fewer", Kind.RATIO).get(0).rings();
    assertThat(fewer.inner().contains(Range.of(Interval.point(Exact.of("1/3"))))).isTrue();
  }

  @Test
  void threeTimesTellsTheTwoLegsFromOne() {
    // 435 miles and 1,000 km (some) against about three times 435 miles, in km:
    // 700 + 900..1,100 is at most 1,801, over at least 699 gives 2.58, short of 2.7
    Rings first = READER.read("435 miles", Kind.LENGTH).get(0).rings();
    Rings second = READER.read("some 1,000 kilometres", Kind.LENGTH).get(0).rings();
    Rings own = READER.read("around 900 miles", Kind.LENGTH).get(0).rings();
    Rings times = READER.read("about three times the distance", Kind.RATIO).get(0).rings();
    assertThat(first.plus(second).dividedBy(first).fit(times)).isEqualTo(Fit.CLASHES);
    // 435 and 855..945 over 435 gives 2.97 to 3.17
    assertThat(first.plus(own).dividedBy(first).fit(times)).isEqualTo(Fit.AGREES);
  }
}
