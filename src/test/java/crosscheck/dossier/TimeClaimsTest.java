package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Range;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source A is published on Wednesday 1 May 2024 in Paris; Easthaven keeps Tokyo's time. */
class TimeClaimsTest {

  private static final String LANDS = "gives: lands.time";

  private static String window(String from, String to) {
    return "["
        + Instant.parse(from).getEpochSecond()
        + ", "
        + Instant.parse(to).getEpochSecond()
        + ")";
  }

  private static Claim.When when(String wording, String... claim) {
    return (Claim.When) Sample.claim(wording, claim);
  }

  private static Range plain(String wording, String... claim) {
    return when(wording, claim).rings().inner();
  }

  private static List<String> knowledgeProblems(String... claim) {
    return Sample.problemsOf(
        Sample.WORLD.replace("statements:", "knowledge:") + Sample.knowledge("k", claim));
  }

  @Test
  void aTimeIsToldInTheZoneOfThePlaceOfItsEvent() {
    // Tuesday 30 April in Tokyo, nine hours ahead of Greenwich.
    assertThat(when("on Tuesday", LANDS).rings().inner())
        .hasToString(window("2024-04-29T15:00:00Z", "2024-04-30T15:00:00Z"));
    assertThat(when("on Tuesday", LANDS).event()).isEqualTo("lands");
  }

  @Test
  void elseInTheZoneOfTheRegionAroundThePlace() {
    String yaml =
        Sample.WORLD
                .replace("zone: Asia/Tokyo, in: eastland", "in: eastland")
                .replace("name: Eastland", "name: Eastland, zone: Asia/Tokyo")
            + Sample.statement("a", "on Tuesday", LANDS);
    Claim.When when = (Claim.When) Sample.readText(yaml).dossier().claims().get("a");
    assertThat(when.moment().readInZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void elseInTheZoneOfTheSource() {
    // Tuesday 30 April in Paris, two hours ahead of Greenwich in summer; a storm has no place.
    assertThat(when("on Tuesday", "gives: storm.time").rings().inner())
        .hasToString(window("2024-04-29T22:00:00Z", "2024-04-30T22:00:00Z"));
  }

  @Test
  void theKeyForTheZoneComesFirst() {
    assertThat(when("on Tuesday", LANDS, "zone: UTC").rings().inner())
        .hasToString(window("2024-04-30T00:00:00Z", "2024-05-01T00:00:00Z"));
  }

  @Test
  void aWeekdayLiesAheadWhereTheMoodOrTheTenseSaysSo() {
    // The Tuesday after Wednesday 1 May is the 7th.
    Range ahead = Range.parse(window("2024-05-07T00:00:00Z", "2024-05-08T00:00:00Z"));
    assertThat(plain("on Tuesday", LANDS, "zone: UTC").meets(ahead)).isFalse();
    assertThat(plain("on Tuesday", LANDS, "zone: UTC", "mood: expected").meets(ahead)).isTrue();
    assertThat(plain("on Tuesday", LANDS, "zone: UTC", "tense: future").meets(ahead)).isTrue();
  }

  @Test
  void refusesAnUnknownZoneOrTense() {
    assertThat(Sample.problems("on Tuesday", LANDS, "zone: Asia/Toky", "tense: futur"))
        .containsExactly(
            "inline:19:9: unknown zone `Asia/Toky`; did you mean `Asia/Tokyo`?",
            "inline:20:10: unknown tense `futur`; did you mean `future`?");
  }

  @Test
  void refusesADayThatNeverWas() {
    assertThat(Sample.problems("30 February 2024", LANDS))
        .singleElement()
        .asString()
        .startsWith("inline:16:12: `30 February 2024` cannot be read as a date or time: ")
        .contains("30 February 2024");
  }

  @Test
  void readsALocalTimeThatClocksSkippedInTwoWays() {
    assertThat(Sample.problems("02:30 on 31 March 2024", LANDS, "zone: Europe/Paris")).isEmpty();
  }

  @Test
  void refusesAWordingWithTwoTimesOrNone() {
    assertThat(Sample.problems("Monday and Wednesday", LANDS))
        .singleElement()
        .asString()
        .startsWith("inline:16:12: `Monday and Wednesday` cannot be read as a date or time: ")
        .contains("Wednesday");
    assertThat(Sample.problems("by ferry", LANDS))
        .singleElement()
        .asString()
        .startsWith("inline:16:12: `by ferry` cannot be read as a date or time");
  }

  @Test
  void aValueMustMeanTheSameTimeAsTheWording() {
    assertThat(Sample.problems("on Tuesday", LANDS, "value: 30 April 2024")).isEmpty();
    assertThat(Sample.problems("on Tuesday", LANDS, "value: 29 April 2024"))
        .singleElement()
        .asString()
        .startsWith(
            "inline:19:10: the value `29 April 2024` contradicts the wording `on Tuesday`: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Tokyo is nine hours ahead: 05:40 on 28 April there is 20:40 on the 27th in Greenwich
        "5:40 a.m. local time | 2024-04-28 05:40 | 2024-04-27T20:40:00Z | 2024-04-27T20:41:00Z",
        "5:40 a.m. local time | Sunday | 2024-04-27T20:40:00Z | 2024-04-27T20:41:00Z",
        "at 5:40 | 5:40 p.m. on 28 April | 2024-04-28T08:40:00Z | 2024-04-28T08:41:00Z",
        // the day is one of the calendar of the zone that the wording states
        "20:40 GMT | 2024-04-27 | 2024-04-27T20:40:00Z | 2024-04-27T20:41:00Z",
        "20:40 GMT | 2024-04-28 05:40 | 2024-04-27T20:40:00Z | 2024-04-27T20:41:00Z",
        "20:40 GMT | 2024-04-27 20:40 GMT | 2024-04-27T20:40:00Z | 2024-04-27T20:41:00Z",
        // the wording keeps its own precision: a quarter of an hour around "about"; the hour around
        // a bare hour
        "about 5:40 a.m. | 2024-04-28 05:40 | 2024-04-27T20:25:00Z | 2024-04-27T20:56:00Z",
        "5 a.m. | 2024-04-28 05:00 | 2024-04-27T19:52:30Z | 2024-04-27T20:07:30Z",
        "shortly before 7 a.m. | 28 April | 2024-04-27T21:30:00Z | 2024-04-27T22:00:00Z",
        "before 7 a.m. | 28 April | 2024-04-27T15:00:00Z | 2024-04-27T22:00:00Z",
        // several clocks for one time
        "5 a.m. local time (2000 GMT) | 28 April | 2024-04-27T20:00:00Z | 2024-04-27T20:01:00Z",
      })
  void aValueDatesAWordingThatNamesNoDay(String wording, String value, String from, String to) {
    assertThat(when(wording, LANDS, "value: " + value).rings().inner())
        .hasToString(window(from, to));
  }

  @Test
  void aValueTellsWhichReadingIsMeant() {
    // A wording without a.m. or p.m. tells two times: 08:40 and 20:40 in Greenwich.
    assertThat(when("at 5:40 on Monday", LANDS, "value: 2024-04-29 17:40").moment().readings())
        .singleElement()
        .extracting(reading -> reading.rings().inner().toString())
        .isEqualTo(window("2024-04-29T08:40:00Z", "2024-04-29T08:41:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5:40 a.m. local time | 2024-04-28 06:40",
        "5:40 a.m. local time | 2024-04-28 17:40",
        "5:40 a.m. | 2024-04-28 5 a.m.",
        "about 5:40 a.m. | 2024-04-28 05:35",
        "20:40 GMT | 2024-04-28 20:40",
        "5:40 a.m. on Monday | 2024-04-28 05:40",
        "5:40 a.m. | April 2024",
        "on Monday | April 2024",
        "5:40 a.m. | in the evening on Sunday",
      })
  void aValueAgainstWhatTheWordingTellsIsRefused(String wording, String value) {
    assertThat(Sample.problems(wording, LANDS, "value: " + value))
        .singleElement()
        .asString()
        .contains("the value `" + value + "` contradicts the wording `" + wording + "`");
  }

  @Test
  void aWeekdayThatDoesNotSuitItsDateIsLeftToTheRules() {
    // 30 April 2024 was a Tuesday.
    assertThat(Sample.problems("Monday 30 April 2024", LANDS)).isEmpty();
  }

  @Test
  void knowledgeKnowsAbsoluteDatesOnly() {
    assertThat(knowledgeProblems(LANDS, "value: 24 February 2022")).isEmpty();
    assertThat(knowledgeProblems(LANDS, "value: in 2007")).isEmpty();
    assertThat(knowledgeProblems(LANDS, "value: Tuesday"))
        .containsExactly(
            "inline:17:10: `Tuesday` is relative to a day of publication, "
                + "which background knowledge does not have");
    assertThat(knowledgeProblems(LANDS, "value: 24 February"))
        .containsExactly(
            "inline:17:10: `24 February` is relative to a day of publication, "
                + "which background knowledge does not have");
    assertThat(knowledgeProblems(LANDS))
        .containsExactly("inline:13:3: missing key `value`: the claim is a date or time");
  }

  @Test
  void readsATimeAgo() {
    Claim.Ago ago = (Claim.Ago) Sample.claim("three hours ago", "ago: leaves");
    assertThat(ago.event()).isEqualTo("leaves");
    // Three hours are 10,800 s.
    assertThat(ago.elapsed().inner().contains(Range.parse("[10800, 10800]"))).isTrue();
    assertThat(ago.asOf().date()).hasToString("2024-05-01");
    assertThat(Sample.problems("long ago", "ago: leavs"))
        .containsExactly("inline:18:8: unknown event `leavs`; did you mean `leaves`?");
  }

  @Test
  void knowledgeHasNoPublicationToCountFrom() {
    assertThat(knowledgeProblems("ago: leaves", "value: three hours"))
        .containsExactly("inline:16:3: background knowledge has no publication to count from");
    assertThat(knowledgeProblems("disclosed: {what: timetable, is: withheld}"))
        .containsExactly("inline:16:3: background knowledge has no publication to be disclosed on");
  }
}
