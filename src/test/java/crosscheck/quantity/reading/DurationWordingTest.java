package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationWordingTest {

  private static final FigureReader READER = FigureReader.standard();
  private static final String HOUR = "3600";
  private static final String DAY = "86400";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 20 hours          | 3600  | [19, 21]        | [18, 22]
          20 hours                | 3600  | [19.5, 20.5)    | [19, 21]
          a 20-hour journey       | 3600  | [19.5, 20.5)    | [19, 21]
          # half an hour either way is more than 10 % of three
          about three hours       | 3600  | [2.5, 3.5]      | =
          several hours           | 3600  | [3, 7]          | [2, 12]
          a couple of hours       | 3600  | [2, 2]          | [2, 3]
          half an hour            | 3600  | [0.375, 0.625)  | [0.375, 0.625]
          an hour and a half      | 3600  | [1.375, 1.625)  | [1.375, 1.625]
          2 hours 30 minutes      | 60    | [149.5, 150.5)  | [149.5, 150.5]
          90 seconds              | 1     | [89.5, 90.5)    | [85.5, 94.5]
          # at least the grain of a day and half as much again: 48 to 72 hours
          more than two days      | 3600  | (48, 72]        | (48, inf)
          up to two days          | 86400 | [0, 2]          | [0, 2.1]
          nearly two days         | 86400 | [1.5, 2)        | [1.5, 2)
          at least two days       | 86400 | [2, inf)        | =
          could last days         | 86400 | [2, 10]         | (1, 30]
          """)
  void readsDurations(String wording, String factor, String inner, String outer) {
    Expected.assertRead(wording, Kind.DURATION, factor, inner, outer);
  }

  @Test
  void twoDaysMayBeRoundedCompletedOrCounted() {
    Figure days = READER.read("has travelled for two days", Kind.DURATION).get(0);
    assertThat(days.readings())
        .containsExactly(
            new Reading("rounded", Expected.rings("[36, 60)", "[36, 60]", HOUR)),
            new Reading("completed", Expected.rings("[48, 72)", "=", HOUR)),
            // leaving late on Monday and arriving early on Tuesday touches two days
            new Reading("counted days", Expected.rings("[36, 48)", "(0, 48)", HOUR)));
    assertThat(days.rings()).isEqualTo(Expected.rings("[36, 72)", "(0, 72)", HOUR));
  }

  @Test
  void sundayEveningToWednesdayMorningIsTwoDaysAndMoreThanTwo() {
    // Sunday 18:00 to Wednesday 12:00 at most: 66 hours; Sunday 21:00 to Wednesday 6:00: 57
    Rings elapsed = Expected.rings("[57, 66]", "=", HOUR);
    assertThat(READER.read("two days", Kind.DURATION).get(0).rings().fit(elapsed))
        .isEqualTo(Fit.AGREES);
    assertThat(READER.read("more than two days", Kind.DURATION).get(0).rings().fit(elapsed))
        .isEqualTo(Fit.AGREES);
  }

  @Test
  void exactlyTwoDaysAreNotMoreThanTwo() {
    Rings twoDays = Expected.rings("[48, 48]", "=", HOUR);
    assertThat(READER.read("more than two days", Kind.DURATION).get(0).rings().fit(twoDays))
        .isEqualTo(Fit.CLASHES);
  }

  @Test
  void aDayIsAFigureToo() {
    assertThat(READER.read("a day earlier", Kind.DURATION).get(0).rings())
        // rounded 0.5 to 1.5, completed 1 to 2, counted above 0 and below 1
        .isEqualTo(Expected.rings("[0.5, 2)", "(0, 2)", DAY));
  }

  @Test
  void monthsDriftInTheCharitableRingOnly() {
    Figure war = READER.read("a conflict that lasts more than 18 months", Kind.DURATION).get(0);
    // 365.2425 / 12 = 30.436875 days: 18 months are 547.86375 days, 27 are 821.795625;
    // above a year the calendar may stray by 4 days: 543.86375
    assertThat(war.rings())
        .isEqualTo(Expected.rings("(547.86375, 821.795625]", "(543.86375, inf)", DAY));
    // 24 February 2022 to 13 September 2023
    assertThat(war.rings().fit(Expected.rings("[566, 566]", "=", DAY))).isEqualTo(Fit.AGREES);
  }

  @Test
  void aShortMonthIsStillAMonth() {
    // February 2023 has 28 days; a mean month rounded is 15.2 to 45.7 days, completed 30.4 to 60.9
    Figure month = READER.read("at least one month", Kind.DURATION).get(0);
    assertThat(month.rings().fit(Expected.rings("[28, 28]", "=", DAY))).isEqualTo(Fit.STRAINS);
  }

  @Test
  void anAgeIsCutToWholeYears() {
    Figure age = READER.read("the 39-year-old leader", Kind.DURATION).get(0);
    assertThat(age.text()).isEqualTo("39-year-old");
    assertThat(age.readings()).extracting(Reading::name).containsExactly("completed");
    // 39 mean years up to 40, 4 days of drift outside
    assertThat(age.rings().inner()).isEqualTo(Expected.range("[14244.4575, 14609.7)", DAY));
    assertThat(age.rings().outer()).isEqualTo(Expected.range("[14240.4575, 14613.7)", DAY));
  }

  @Test
  void overTwoDaysMayMeanDuringThem() {
    Rings talks = READER.read("talks held over two days", Kind.DURATION).get(0).rings();
    assertThat(talks.fit(Expected.rings("[40, 40]", "=", HOUR))).isEqualTo(Fit.AGREES);
    assertThat(READER.read("more than two days", Kind.DURATION).get(0).readings()).hasSize(1);
  }

  @Test
  void unroundHoursAndDecimalDaysAreNotTruncated() {
    assertThat(READER.read("47 hours", Kind.DURATION).get(0).readings()).hasSize(1);
    assertThat(READER.read("2.5 days", Kind.DURATION).get(0).readings()).hasSize(1);
    assertThat(READER.read("about two weeks", Kind.DURATION).get(0).readings()).hasSize(2);
  }
}
