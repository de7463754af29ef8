package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Reading;
import crosscheck.quantity.UnreadableException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calendar of the tests: 13 September 2023 was a Wednesday, so the 12th a Tuesday, the 10th a
 * Sunday, the 5th the Tuesday of the week before, which ran from Monday the 4th to Sunday the 10th.
 */
class MomentReaderTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate WEDNESDAY = LocalDate.of(2023, 9, 13);
  private static final MomentReader READER = MomentReader.standard();

  /** Told in Seoul of Seoul on the day, so that no zone is in doubt. */
  private static final TimeContext PAST = context(WEDNESDAY, SEOUL, Tense.PAST);

  private static final TimeContext FUTURE = context(WEDNESDAY, SEOUL, Tense.FUTURE);

  private static TimeContext context(LocalDate date, ZoneId publicationZone, Tense tense) {
    return new TimeContext(new Publication(date, null, publicationZone), SEOUL, tense);
  }

  @ParameterizedTest
  @CsvSource({
    "Wednesday, 2023-09-13/2023-09-14",
    "this Wednesday, 2023-09-13/2023-09-14",
    "on Tuesday, 2023-09-12/2023-09-13",
    // The latest Thursday up to Wednesday the 13th is the 7th.
    "Thursday, 2023-09-07/2023-09-08",
    "today, 2023-09-13/2023-09-14",
    "yesterday, 2023-09-12/2023-09-13",
    "the day before yesterday, 2023-09-11/2023-09-12",
    "tomorrow, 2023-09-14/2023-09-15",
    "next Tuesday, 2023-09-19/2023-09-20",
    "this week, 2023-09-11/2023-09-18",
    "next month, 2023-10-01/2023-11-01",
    "last month, 2023-08-01/2023-09-01",
    "last year, 2022-01-01/2023-01-01",
    // Saturday 9 and Sunday 10 September.
    "last weekend, 2023-09-09/2023-09-11",
    "the past week, 2023-09-06/2023-09-14",
    "earlier this year, 2023-01-01/2023-09-14",
    "later this month, 2023-09-13/2023-10-01",
  })
  void datesToldFromPublication(String wording, String window) {
    assertPlainAndCharitable(wording, window);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019 | 2019-01-01/2020-01-01",
        "in 2007 | 2007-01-01/2008-01-01",
        "an independent country since 1991 | 1991-01-01/1992-01-01",
        "August 2011 | 2011-08-01/2011-09-01",
        "in August 2011 | 2011-08-01/2011-09-01",
        "took place on April 28, 2016 | 2016-04-28/2016-04-29",
        "28 April 2016 | 2016-04-28/2016-04-29",
        "the 28th of April 2016 | 2016-04-28/2016-04-29",
        "28 Apr. 2016 | 2016-04-28/2016-04-29",
        "2023-09-12 | 2023-09-12/2023-09-13",
        "10-12 September 2023 | 2023-09-10/2023-09-13",
        "on 12 and 13 September | 2023-09-12/2023-09-14",
        "13.09.2023 | 2023-09-13/2023-09-14",
        "the 1990s | 1990-01-01/2000-01-01",
        // Without a year: the latest one up to publication, never the machine's.
        "28 April | 2023-04-28/2023-04-29",
        "December 24 | 2022-12-24/2022-12-25",
        "in August | 2023-08-01/2023-09-01",
        "in October | 2022-10-01/2022-11-01",
        "29 February | 2020-02-29/2020-03-01",
        "between 2012 and 2016 | 2012-01-01/2017-01-01",
        "from 28 April 2016 to 2 May 2016 | 2016-04-28/2016-05-03",
      })
  void datesOfTheCalendar(String wording, String window) {
    assertPlainAndCharitable(wording, window);
  }

  private static void assertPlainAndCharitable(String wording, String window) {
    Moment moment = READER.read(wording, PAST);

    assertThat(moment.rings().inner()).isEqualTo(Local.windows(window, SEOUL));
    assertThat(moment.rings().outer()).isEqualTo(Local.windows(window, SEOUL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 31 days: a third is 10.33, rounded outwards 11; a half 15.5, rounded outwards 16.
        "early March 2016 | 2016-03-01/2016-03-12 | 2016-03-01/2016-03-17",
        // 366 days: thirds at 122 and 244 (2 May, 1 September), quarters at 91.5 and 274.5.
        "mid-2016 | 2016-05-02/2016-09-01 | 2016-04-01/2016-10-02",
        // 31 days: two thirds at 20.67, rounded outwards 20; half at 15.5, rounded outwards 15.
        "late last month | 2023-08-21/2023-09-01 | 2023-08-16/2023-09-01",
        "this summer | 2023-06-01/2023-09-01 | 2023-06-01/2023-09-24",
        "in the summer of 2011 | 2011-06-01/2011-09-01 | 2011-06-01/2011-09-24",
        "Sunday evening | 2023-09-10T18:00/2023-09-10T21:00 | 2023-09-10T17:00/2023-09-11",
        "Tuesday morning | 2023-09-12T06:00/2023-09-12T12:00 | 2023-09-12/2023-09-12T12:00",
        "since the morning | 2023-09-13T06:00/2023-09-13T12:00 | 2023-09-13/2023-09-13T12:00",
        "this morning | 2023-09-13T06:00/2023-09-13T12:00 | 2023-09-13/2023-09-13T12:00",
        // Night crosses midnight; the small hours of the day named are charitable.
        "Tuesday night | 2023-09-12T21:00/2023-09-13T06:00"
            + " | 2023-09-12/2023-09-12T06:00 or 2023-09-12T18:00/2023-09-13T06:00",
        "last night | 2023-09-12T18:00/2023-09-13T06:00 | 2023-09-12T17:00/2023-09-13T09:00",
        "late Tuesday | 2023-09-12T18:00/2023-09-13 | 2023-09-12T12:00/2023-09-13T06:00",
        "late Tuesday evening | 2023-09-12T21:00/2023-09-13 | 2023-09-12T20:00/2023-09-13",
        // 90 and 730 days before the day of publication, up to its end.
        "recently | 2023-06-15/2023-09-14 | 2021-09-13/2023-09-14",
        "around 2007 | 2006-07-02/2008-07-02 | 2006-01-01/2008-12-31",
      })
  void plainAndCharitableWindows(String wording, String inner, String outer) {
    Moment moment = READER.read(wording, PAST);

    assertThat(moment.rings().inner()).isEqualTo(Local.windows(inner, SEOUL));
    assertThat(moment.rings().outer()).isEqualTo(Local.windows(outer, SEOUL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11:43 a.m. on Tuesday | 2023-09-12T11:43/2023-09-12T11:44 | 2023-09-12T11:42:30/2023-09-12T11:44",
        "11:43 p.m. on Tuesday"
            + " | 2023-09-12T23:43/2023-09-12T23:44 | 2023-09-12T23:42:30/2023-09-12T23:44",
        "Tuesday at 11.43 am"
            + " | 2023-09-12T11:43/2023-09-12T11:44 | 2023-09-12T11:42:30/2023-09-12T11:44",
        "between 11:43 and 11:53 a.m. today"
            + " | 2023-09-13T11:43/2023-09-13T11:54 | 2023-09-13T11:42:30/2023-09-13T11:54",
        // A bare hour: half a quarter of an hour either side, charitably half an hour.
        "2 am on Tuesday"
            + " | 2023-09-12T01:52:30/2023-09-12T02:07:30 | 2023-09-12T01:30/2023-09-12T02:30",
        "at noon on Tuesday"
            + " | 2023-09-12T11:52:30/2023-09-12T12:07:30 | 2023-09-12T11:30/2023-09-12T12:30",
        "between 2 and 3 p.m. on Tuesday"
            + " | 2023-09-12T13:52:30/2023-09-12T15:07:30 | 2023-09-12T13:30/2023-09-12T15:30",
        "11 to 1 p.m. on Tuesday"
            + " | 2023-09-12T10:52:30/2023-09-12T13:07:30 | 2023-09-12T10:30/2023-09-12T13:30",
        // Past midnight the second time is on the next day.
        "11:50 p.m. to 12:10 a.m. on Tuesday"
            + " | 2023-09-12T23:50/2023-09-13T00:11 | 2023-09-12T23:49:30/2023-09-13T00:11",
        "8:30 on Tuesday evening"
            + " | 2023-09-12T20:30/2023-09-12T20:31 | 2023-09-12T20:29:30/2023-09-12T20:31",
        "24:00 on Tuesday"
            + " | 2023-09-13T00:00/2023-09-13T00:01 | 2023-09-12T23:59:30/2023-09-13T00:01",
        // A quarter of an hour further, charitably an hour.
        "about 11:43 a.m. on Tuesday"
            + " | 2023-09-12T11:28/2023-09-12T11:59 | 2023-09-12T10:42:30/2023-09-12T12:44",
      })
  void clockTimes(String wording, String inner, String outer) {
    Moment moment = READER.read(wording, PAST);

    assertThat(moment.rings().inner()).isEqualTo(Local.windows(inner, SEOUL));
    assertThat(moment.rings().outer()).isEqualTo(Local.windows(outer, SEOUL));
  }

  @Test
  void aClockTimeWithoutADayIsCharitablyOfTheDayBefore() {
    Moment moment = READER.read("between 11:43 and 11:53 a.m.", PAST);

    assertThat(moment.rings().inner())
        .isEqualTo(Local.windows("2023-09-13T11:43/2023-09-13T11:54", SEOUL));
    assertThat(moment.rings().outer())
        .isEqualTo(
            Local.windows(
                "2023-09-12T11:42:30/2023-09-12T11:54 or 2023-09-13T11:42:30/2023-09-13T11:54",
                SEOUL));
  }

  @Test
  void aConversionWithoutADayMayFallOnEitherSideOfThatDay() {
    // 08:00 in Seoul on the 13th is 23:00 GMT on the 12th: no clash, though the day is not told.
    Moment local = READER.read("08:00 today", PAST);
    Moment converted = READER.read("2300 GMT", PAST);

    assertThat(converted.rings().fit(local.rings())).isEqualTo(Fit.AGREES);
  }

  @Test
  void futureTenseLooksAhead() {
    assertThat(READER.read("on Tuesday", FUTURE).rings().inner())
        .isEqualTo(Local.windows("2023-09-19/2023-09-20", SEOUL));
    assertThat(READER.read("Wednesday", FUTURE).rings().inner())
        .isEqualTo(Local.windows("2023-09-13/2023-09-14", SEOUL));
    assertThat(READER.read("28 April", FUTURE).rings().inner())
        .isEqualTo(Local.windows("2024-04-28/2024-04-29", SEOUL));
    assertThat(READER.read("in August", FUTURE).rings().inner())
        .isEqualTo(Local.windows("2024-08-01/2024-09-01", SEOUL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The calendar week before, or the seven days that end before the 13th.
        "last week | 2023-09-04/2023-09-11 | 2023-09-06/2023-09-13",
        "last Tuesday | 2023-09-12/2023-09-13 | 2023-09-05/2023-09-06",
        // On 13 September the summer of 2023 is over, and that of 2022 is the one before this.
        "last summer | 2023-06-01/2023-09-01 | 2022-06-01/2022-09-01",
        "21st-century space launch facility | 2001-01-01/2101-01-01 | 2000-01-01/2100-01-01",
        "in the 21st century | 2001-01-01/2101-01-01 | 2000-01-01/2100-01-01",
        "3/4/2016 | 2016-04-03/2016-04-04 | 2016-03-04/2016-03-05",
        "winter 2011 | 2010-12-01/2011-03-01 | 2011-12-01/2012-03-01",
        "midnight on Tuesday | 2023-09-11T23:52:30/2023-09-12T00:07:30"
            + " | 2023-09-12T23:52:30/2023-09-13T00:07:30",
      })
  void ambiguityIsTwoReadings(String wording, String first, String second) {
    Moment moment = READER.read(wording, PAST);

    assertThat(moment.readings())
        .extracting(reading -> reading.rings().inner())
        .containsExactly(Local.windows(first, SEOUL), Local.windows(second, SEOUL));
    assertThat(moment.readings()).extracting(Reading::name).doesNotHaveDuplicates();
  }

  private static ClockWindow clock(Moment moment) {
    return Objects.requireNonNull(moment.clock());
  }

  @Test
  void theDigitsOfTwoZonesAgreeWhileTheirDaysClash() {
    Moment local = READER.read("between 11:43 and 11:53 a.m. today", PAST);
    Moment converted = READER.read("2:43 and 2:53 GMT Tuesday", PAST);

    // 11:43 +09:00 is 02:43 UTC: 2 h 43 min = 9780 s; 02:54 is 10440 s.
    assertThat(clock(local).secondsOfUtcDay().inner().toString()).isEqualTo("[9780, 10440)");
    assertThat(clock(converted).secondsOfUtcDay()).isEqualTo(clock(local).secondsOfUtcDay());
    assertThat(converted.rings().fit(local.rings())).isEqualTo(Fit.CLASHES);
    assertThat(converted.rings().inner())
        .isEqualTo(Local.windows("2023-09-12T02:43/2023-09-12T02:54", ZoneOffset.UTC));
    assertThat(converted.weekday()).isEqualTo(DayOfWeek.TUESDAY);
    assertThat(converted.statedZone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(clock(converted).from()).isEqualTo(LocalTime.of(2, 43));
    assertThat(clock(converted).to()).isEqualTo(LocalTime.of(2, 53));

    Moment repaired = READER.read("2:43 and 2:53 GMT Wednesday", PAST);
    assertThat(repaired.rings().fit(local.rings())).isEqualTo(Fit.AGREES);
  }

  @Test
  void digitsFoldOverTheUtcMidnight() {
    // 08:59 to 09:01 in Seoul is 23:59 to 00:01 UTC, the last minute ending at 00:02.
    Moment moment = READER.read("between 08:59 and 09:01 today", PAST);

    assertThat(clock(moment).secondsOfUtcDay().inner().toString())
        .isEqualTo("[0, 120) or [86340, 86400)");
  }

  @Test
  void anAssumedZoneOnlyStrains() {
    TimeContext fromParis = context(WEDNESDAY, PARIS, Tense.PAST);
    Moment assumed = READER.read("11:43 on Wednesday", fromParis);
    Moment inParis = READER.read("11:43 Paris time on Wednesday", fromParis);
    Moment inSeoul = READER.read("11:43 Korean time on Wednesday", fromParis);

    assertThat(assumed.rings().fit(inSeoul.rings())).isEqualTo(Fit.AGREES);
    assertThat(assumed.rings().fit(inParis.rings())).isEqualTo(Fit.STRAINS);
    assertThat(inSeoul.rings().fit(inParis.rings())).isEqualTo(Fit.CLASHES);
    assertThat(assumed.statedZone()).isNull();
    assertThat(assumed.readInZone()).isEqualTo(SEOUL);
    assertThat(inParis.readInZone()).isEqualTo(PARIS);
  }

  @Test
  void theZoneHasItsHistory() {
    // Pyongyang was at +08:30 from 15 August 2015 to 4 May 2018: noon there was 03:30 UTC.
    Moment then = READER.read("12:00 Pyongyang time on 28 April 2016", PAST);
    Moment now = READER.read("12:00 Pyongyang time on 28 April 2022", PAST);

    assertThat(then.rings().inner())
        .isEqualTo(Local.windows("2016-04-28T03:30/2016-04-28T03:31", ZoneOffset.UTC));
    assertThat(now.rings().inner())
        .isEqualTo(Local.windows("2022-04-28T03:00/2022-04-28T03:01", ZoneOffset.UTC));
  }

  @Test
  void theWeekdayIsKeptBesideItsDate() {
    // 28 April 2016 was a Thursday, 12 September 2023 a Tuesday.
    Moment right = READER.read("Thursday, April 28, 2016", PAST);
    Moment wrong = READER.read("Wednesday 12 September 2023", PAST);

    assertThat(right.weekday()).isEqualTo(DayOfWeek.THURSDAY);
    assertThat(right.rings().inner()).isEqualTo(Local.windows("2016-04-28/2016-04-29", SEOUL));
    assertThat(wrong.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
    assertThat(wrong.rings().inner()).isEqualTo(Local.windows("2023-09-12/2023-09-13", SEOUL));
    assertThat(READER.read("today", PAST).weekday()).isNull();
  }

  @Test
  void aClockPutBackShowsATimeTwice() {
    // Paris went from +02:00 to +01:00 at 03:00 on 29 October 2023.
    Moment moment = READER.read("2:30 a.m. Paris time on 29 October 2023", FUTURE);

    assertThat(moment.readings())
        .extracting(reading -> reading.rings().inner())
        .containsExactly(
            Local.windows("2023-10-29T00:30/2023-10-29T00:31", ZoneOffset.UTC),
            Local.windows("2023-10-29T01:30/2023-10-29T01:31", ZoneOffset.UTC));
  }

  @Test
  void aClockPutForwardSkipsATimeAndIsReadAsIfItHadNotOrHad() {
    // Paris went from +01:00 to +02:00 at 02:00 on 26 March 2023: 2:30 is 01:30 UTC or 00:30 UTC.
    Moment moment = READER.read("2:30 a.m. Paris time on 26 March 2023", PAST);

    assertThat(moment.readings())
        .extracting(reading -> reading.rings().inner())
        .containsExactly(
            Local.windows("2023-03-26T01:30/2023-03-26T01:31", ZoneOffset.UTC),
            Local.windows("2023-03-26T00:30/2023-03-26T00:31", ZoneOffset.UTC));
  }

  @Test
  void aWeekdayIsToldWhereTheEventIs() {
    // 22:00 on Tuesday in New York is 11:00 on Wednesday in Seoul: "Wednesday" may be that one.
    Publication tuesdayNight =
        new Publication(WEDNESDAY.minusDays(1), LocalTime.of(22, 0), ZoneId.of("America/New_York"));
    Moment moment = READER.read("Wednesday", new TimeContext(tuesdayNight, SEOUL, Tense.PAST));

    assertThat(moment.rings().inner())
        .isEqualTo(Local.windows("2023-09-06/2023-09-07 or 2023-09-13/2023-09-14", SEOUL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "before 28 April 2016 | 2016-04-27T23:59 | 2016-04-28T00:00",
        "by 2019 | 2019-12-31T23:59 | 2020-01-01T00:00",
      })
  void boundsAreOpenEnded(String wording, String inside, String outside) {
    Moment moment = READER.read(wording, PAST);

    assertThat(moment.rings().inner().hull().low()).isNull();
    assertThat(moment.rings().inner().hull().contains(Local.second(inside, SEOUL))).isTrue();
    assertThat(moment.rings().outer().hull().contains(Local.second(outside, SEOUL))).isFalse();
  }

  @Test
  void nowIsTheTimeOfPublication() {
    assertThat(READER.read("remain secret until now", PAST).rings())
        .isEqualTo(PAST.publication().window());
  }

  @Test
  void fromOneTimeToAnother() {
    Moment moment = READER.read("from Sunday evening to Wednesday morning", PAST);

    assertThat(moment.rings().inner())
        .isEqualTo(Local.windows("2023-09-10T18:00/2023-09-13T12:00", SEOUL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "900 miles north | 900 miles north",
        "31 February 2016 | 31 February 2016",
        "2023-02-30 | 2023-02-30",
        "at 25:10 today | 25:10",
        "13 p.m. | 13 p.m.",
        "Tuesday and Wednesday | Wednesday",
        "11:43 today, landed 2:43 GMT Tuesday | 2:43 GMT Tuesday",
        "11:43 Asia/Soul time | Asia/Soul",
        "noon in August 2011 | Aug 2011",
        "from 2016 to 2012 | from 2016 to 2012",
      })
  void whatCannotBeReadIsNamed(String wording, String part) {
    assertThatThrownBy(() -> READER.read(wording, PAST))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.part()).isEqualTo(part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1448 miles",
        "Soyuz 2.1a",
        "a march on the sea",
        "it may rain",
        "Covid-19",
        "2016 soldiers",
        "the sun sat low",
        "Soyuz-2",
        "1,991 people",
        "over 3.2016",
      })
  void ordinaryWordsAndFiguresAreNoTimes(String wording) {
    assertThat(READER.findAll(wording)).isEmpty();
  }

  @Test
  void findsEveryTimeOfAText() {
    String text =
        "Launched on Wednesday, it says, between 9:20 and 9:35 today (0:20 and 0:35 GMT Tuesday), the first"
            + " since 2019 in the valley and, by an odd count, the 31 February 2020 one; in August 2011 as well.";

    assertThat(READER.findAll(text))
        .extracting(Span::text)
        .containsExactly(
            "Wednesday",
            "between 9:20 and 9:35 today",
            "0:20 and 0:35 GMT Tuesday",
            "2019",
            "31 February 2020",
            "August 2011");
    assertThat(READER.findAll(text))
        .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
  }

  @Test
  void theMomentKnowsWhereItStands() {
    Moment moment = READER.read("left Pyongyang on Sunday evening by train", PAST);

    assertThat(moment.text()).isEqualTo("Sunday evening");
    assertThat(moment.start()).isEqualTo(18);
    assertThat(moment.end()).isEqualTo(32);
  }

  /** ISO 8601 gives 2020, which began on a Wednesday of a leap year, 53 weeks. */
  @Test
  void theLastWeekOfAYearIsNamedByItsNumber() {
    assertThat(READER.read("the last week of 2020", PAST).readings())
        .extracting(Reading::name)
        .contains("ISO week 2020-53");
  }
}
