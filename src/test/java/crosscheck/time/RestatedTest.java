package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One time by several clocks, told on Wednesday 15 May 2024 in UTC of New York: -4 in May. */
class RestatedTest {

  private static final TimeContext NEW_YORK =
      new TimeContext(
          new Publication(LocalDate.of(2024, 5, 15), null, ZoneOffset.UTC),
          ZoneId.of("America/New_York"),
          Tense.PAST);

  private static SelfCheck check(String wording) {
    return MomentReader.standard().read(wording, NEW_YORK).selfChecks().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 p.m. on Monday (0100 GMT Tuesday) | AGREES",
        "9 p.m. local time Monday (0100 GMT) | AGREES",
        // the hour reaches 00:52:30 to 01:07:30 plainly, 00:30 to 01:30 charitably
        "9 p.m. on Monday (0120 GMT Tuesday) | STRAINS",
        "9 p.m. on Monday (0200 GMT Tuesday) | CLASHES",
        "9 p.m. ET, 6 p.m. PT, 0100 GMT | AGREES",
        "9 p.m. ET, 7 p.m. PT, 0100 GMT | CLASHES",
      })
  void tellingsGoTogetherOrDoNot(String wording, Fit fit) {
    assertThat(check(wording).fit()).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 21 + 4 = 25 h
        "9 p.m. on Monday (0100 GMT Monday) | in UTC that was Tuesday, 14 May 2024",
        "9 a.m. on Monday (0100 GMT Tuesday) | a.m. for p.m.",
        "9 p.m. on Monday (0200 GMT Tuesday) | UTC-5, the offset of the other half of the year",
        // 21 - 4 = 17 h
        "9 p.m. on Monday (1700 GMT Monday) | was taken the wrong way: UTC is later",
        "9 p.m. on Monday (2200 GMT Monday) | would fit at UTC-1, not at UTC-4",
        // 21:00 - 15:15 = 5:45 h, which is kept in Nepal alone
        "9:00 p.m. on Monday (1515 GMT Monday) | would fit at UTC+5:45, not at UTC-4",
      })
  void theLikeliestSlipIsNamed(String wording, String cause) {
    assertThat(check(wording).cause()).contains(cause);
    assertThat(check(wording).isExplained()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the second Sunday of March 2024 was the 10th, the first of November 2023 the 5th
        "2:30 a.m. on 10 March 2024 | clocks in America/New_York went from 02:00 to 03:00 on 10 March"
            + " 2024 and showed 02:30 at no moment: it is read as UTC-5 and as UTC-4",
        "1:30 a.m. on 5 November 2023 | clocks in America/New_York went from 02:00 to 01:00 on 5"
            + " November 2023 and showed 01:30 twice: it is read as UTC-4 and as UTC-5",
      })
  void whereClocksWereChangedBothSidesAreTold(String wording, String told) {
    assertThat(check(wording))
        .isEqualTo(new SelfCheck(SelfCheck.Sort.CLOCK_CHANGE, Fit.AGREES, told));
  }
}
