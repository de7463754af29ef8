package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndRankClaimsTest {

  @Test
  void readsAnAttributeWithATextInLowerCase() {
    Claim.Named named =
        (Claim.Named) Sample.claim("Minister Bell", "named: {what: ana, as: role, is: Minister}");
    assertThat(named.what()).isEqualTo("ana");
    assertThat(named.attribute()).isEqualTo("role");
    assertThat(named.value()).isEqualTo("minister");
  }

  @Test
  void readsAnAttributeWithANameInAnySpelling() {
    Claim.Named named =
        (Claim.Named)
            Sample.claim("said Minister Bell", "named: {what: lands, as: speaker, is: ana}");
    assertThat(named.value()).isEqualTo("ana");
  }

  @Test
  void wantsTheValueInTheWording() {
    assertThat(Sample.problems("Minister Bell", "named: {what: ana, as: role, is: president}"))
        .containsExactly("inline:18:36: the wording `Minister Bell` does not hold `president`");
    assertThat(Sample.problems("the captain", "named: {what: lands, as: speaker, is: ana}"))
        .containsExactly("inline:18:41: the wording `the captain` does not hold a name of `ana`");
  }

  @ParameterizedTest
  @CsvSource({
    "the first crossing, first, FIRST, 0",
    "never before, first, FIRST, 0",
    "his 1st crossing, 1, FIRST, 0",
    "the last crossing, last, LAST, 0",
    "the latest crossing, last, LAST, 0",
    "the previous crossing, previous, PREVIOUS, 0",
    "his last crossing, previous, PREVIOUS, 0",
    "the only crossing, only, ONLY, 0",
    "the 8th crossing, 8, NTH, 8",
    "the eighth crossing, 8, NTH, 8",
    "the 21st crossing, 21, NTH, 21"
  })
  void readsARank(String wording, String is, Claim.Rank rank, int number) {
    Claim.Ranked ranked =
        (Claim.Ranked)
            Sample.claim(wording, "ordinal: {what: lands, in: crossings, is: " + is + "}");
    assertThat(ranked.rank()).isEqualTo(rank);
    assertThat(ranked.number()).isEqualTo(number);
    assertThat(ranked.series()).isEqualTo("crossings");
  }

  @Test
  void readsTheLimitsOfTheCount() {
    Claim.Ranked ranked =
        (Claim.Ranked)
            Sample.claim(
                "the first since",
                "ordinal: {what: lands, in: crossings, is: first, since: storm, before: leaves}");
    assertThat(ranked.since()).isEqualTo("storm");
    assertThat(ranked.before()).isEqualTo("leaves");
  }

  @Test
  void wantsAWordForTheRank() {
    assertThat(Sample.problems("the 8th", "ordinal: {what: lands, in: crossings, is: 7}"))
        .containsExactly("inline:16:12: `the 8th` holds no word for the rank, such as `seventh`");
    assertThat(Sample.problems("a crossing", "ordinal: {what: lands, in: crossings, is: 30}"))
        .containsExactly("inline:16:12: `a crossing` holds no word for the rank, such as `30th`");
  }

  @Test
  void refusesAnUnknownRankAndAStrangerToTheSeries() {
    assertThat(Sample.problems("the first", "ordinal: {what: lands, in: crossings, is: frist}"))
        .containsExactly("inline:18:45: unknown rank `frist`; did you mean `first`?");
    assertThat(Sample.problems("the first", "ordinal: {what: storm, in: crossings, is: first}"))
        .containsExactly("inline:18:19: `storm` is not in the series `crossings`");
    assertThat(Sample.problems("the first", "ordinal: {what: lands, in: crosings, is: first}"))
        .containsExactly("inline:18:30: unknown series `crosings`; did you mean `crossings`?");
  }

  @Test
  void readsOrderHappeningAndDisclosure() {
    assertThat(Sample.claim("then", "order: {first: leaves, then: lands}"))
        .isInstanceOfSatisfying(
            Claim.Before.class,
            before -> assertThat(before.first() + " " + before.then()).isEqualTo("leaves lands"));
    assertThat(Sample.claim("landed", "happens: lands"))
        .isInstanceOfSatisfying(
            Claim.Happens.class, happens -> assertThat(happens.event()).isEqualTo("lands"));
    assertThat(Sample.claim("kept back", "disclosed: {what: timetable, is: withheld}"))
        .isInstanceOfSatisfying(
            Claim.Disclosed.class,
            disclosed -> {
              assertThat(disclosed.topic()).isEqualTo("timetable");
              assertThat(disclosed.announced()).isFalse();
              assertThat(disclosed.asOf().date()).hasToString("2024-05-01");
            });
  }

  @Test
  void refusesUnknownEventsAndTopics() {
    assertThat(Sample.problems("then", "order: {first: leave, then: lands}"))
        .containsExactly("inline:18:18: unknown event `leave`; did you mean `leaves`?");
    assertThat(Sample.problems("then", "order: {first: lands, then: lands}"))
        .containsExactly("inline:18:31: `lands` cannot come before itself");
    assertThat(Sample.problems("then", "happens: landss"))
        .containsExactly("inline:18:12: unknown event `landss`; did you mean `lands`?");
    assertThat(Sample.problems("then", "disclosed: {what: timetabel, is: withheld}"))
        .containsExactly("inline:18:21: unknown topic `timetabel`; did you mean `timetable`?");
  }
}
