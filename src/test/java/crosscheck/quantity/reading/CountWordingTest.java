package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.quantity.Kind;
import crosscheck.quantity.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountWordingTest {

  private static final FigureReader READER = FigureReader.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two ballistic missiles            | [2, 2]             | =
          two failed satellite launches     | [2, 2]             | =
          failed twice                      | [2, 2]             | =
          failed three times                | [3, 3]             | =
          19 ships                          | [19, 19]           | =
          7                                 | [7, 7]             | =
          # 20: half of 1 below the next whole number, half of 10 cut to 5 % = 1
          20 people                         | [20, 20]           | [19, 21]
          # 50: 5 % is 2.5
          50 countries                      | [50, 50]           | [48, 52]
          # 47.5 and 45 are the soft ends
          nearly 50 countries               | [48, 49]           | [45, 49]
          about 50 countries                | [48, 52]           | [45, 55]
          # a hedged count gives at least one either way
          about seven people                | [7, 7]             | [6, 8]
          nearly seven people               | [6, 6]             | =
          # the last digit of "7 thousand" is a thousand: half is 500, cut to 5 % = 350
          7 thousand delegates              | [6650, 7350]       | =
          # of 7,000 the finest likely grain is 100
          7,000 delegates                   | [6950, 7050]       | [6650, 7350]
          47 thousand                       | [46500, 47500]     | =
          2.5 million people                | [2450000, 2550000] | =
          one million people                | [950000, 1050000]  | =
          half a million                    | [475000, 525000]   | =
          10k people                        | [9500, 10500]      | =
          100 000 people                    | [95000, 105000]    | =
          1\u00a0448 people                 | [1448, 1448]       | =
          1\u202f448 people                 | [1448, 1448]       | =
          one hundred and twenty-three      | [123, 123]         | =
          ninety-nine hundred               | [9895, 9905]       | [9850, 9950]
          two thousand three hundred and five | [2305, 2305]     | =
          between one hundred and two hundred | [95, 205]        | [95, 210]
          40 to 50                          | [40, 50]           | [38, 52]
          two or three people               | [2, 3]             | =
          more than 40 people               | [41, 60]           | [41, inf)
          more than two people              | [3, 3]             | [3, inf)
          fewer than 10 ships               | [0, 9]             | =
          no fewer than 12                  | [12, inf)          | =
          as many as 100                    | [0, 100]           | [0, 105]
          two or more                       | [2, inf)           | =
          # 10 % of 12 is 1.2
          a dozen ships                     | [12, 12]           | [11, 13]
          dozens of people                  | [24, 99]           | [20, 200]
          a handful of ships                | [3, 6]             | [2, 10]
          a few people                      | [3, 5]             | [2, 8]
          a couple of launches              | [2, 2]             | [2, 3]
          tens of thousands of people       | [20000, 99999]     | [10000, 200000]
          at least several                  | [3, inf)           | [2, inf)
          zero casualties                   | [0, 0]             | =
          # an average keeps its fraction, closed like every count
          2.5 children                      | [2.45, 2.55]       | =
          # ordinals where no cardinal is
          8th                               | [8, 8]             | =
          first meeting                     | [1, 1]             | =
          the twenty-first launch           | [21, 21]           | =
          met once                          | [1, 1]             | =
          """)
  void readsCounts(String wording, String inner, String outer) {
    Expected.assertRead(wording, Kind.COUNT, "1", inner, outer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8th forum attended by 7 thousand delegates         | 7 thousand
          two missiles flew 435 miles on 28 April 2016       | two
          in 2019 two leaders met for 20 hours               | two
          between 11:43 and 11:53 two missiles               | two
          the Soyuz-2 and the Soyuz 2.1a put three satellites | three
          on April 28, 2016 two satellites                   | two
          """)
  void skipsUnitsDatesYearsTimesNamesAndOrdinals(String wording, String count) {
    assertThat(READER.read(wording, Kind.COUNT)).extracting(Figure::text).containsExactly(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28 April 2016",
        "in 2019",
        "2019-2021",
        "11:43",
        "2023-09-12",
        "the 1990s",
        "Soyuz-2",
        "one of the most secretive countries",
        "no one"
      })
  void isNoCount(String wording) {
    assertThatThrownBy(() -> READER.read(wording, Kind.COUNT))
        .isInstanceOf(UnreadableException.class);
    assertThat(READER.findAll(wording)).isEmpty();
  }

  @Test
  void aYearThatCountsSomethingIsACount() {
    assertThat(READER.read("2019 soldiers", Kind.COUNT)).hasSize(1);
  }

  @Test
  void moneyYieldsToPlainCounts() {
    assertThat(READER.read("$21bn for two ships", Kind.COUNT))
        .extracting(Figure::text)
        .containsExactly("two");
    // 21: the last digit is a billion
    Expected.assertRead("$21bn", Kind.COUNT, "1000000000", "[20.5, 21.5]", "=");
  }

  @Test
  void fiveMIsMetresOrMillions() {
    assertThat(READER.findAll("5m")).extracting(Figure::kind).containsExactly(Kind.LENGTH);
    Expected.assertRead("5m", Kind.COUNT, "1", "[4750000, 5250000]", "=");
  }
}
