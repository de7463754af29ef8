package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements stand in lines 13 to 24, the piece of knowledge in 26 to 29, waivers from 31. */
class WaiversReaderTest {

  private static final String STATEMENTS =
      Sample.WORLD
          + Sample.statement("lands-once", "far", "happens: lands")
          + Sample.statement("lands-twice", "off", "happens: lands")
          + "knowledge:\n"
          + Sample.knowledge("it-lands", "happens: lands")
          + "waivers:\n";

  private static String waiver(String between, String until) {
    return "- {between: [%s], because: the log is lost, by: R. Moe, until: %s}\n"
        .formatted(between, until);
  }

  private static List<String> problems(String... waivers) {
    return Sample.problemsOf(STATEMENTS + String.join("", waivers));
  }

  @Test
  void aWaiverNamesStatementsReasonPersonAndLastDay() {
    Dossier dossier =
        Sample.readText(STATEMENTS + waiver("lands-twice, lands-once", "2024-02-29")).dossier();
    assertThat(dossier.waivers()).hasSize(1);
    Waiver waiver = dossier.waivers().get(0);
    assertThat(waiver.between()).containsExactly("lands-once", "lands-twice");
    assertThat(waiver.words()).isEqualTo("the log is lost (R. Moe, until 2024-02-29)");
    assertThat(waiver.at()).hasToString("inline:31:3");
    assertThat(waiver.isExpiredOn(LocalDate.of(2024, 2, 29))).isFalse();
    assertThat(waiver.isExpiredOn(LocalDate.of(2024, 3, 1))).isTrue();
  }

  @Test
  void waiversAreSortedByTheirStatements() {
    String yaml =
        STATEMENTS + waiver("lands-twice", "2024-05-01") + waiver("lands-once", "2024-05-02");
    assertThat(Sample.readText(yaml).dossier().waivers())
        .extracting(waiver -> waiver.between().first())
        .containsExactly("lands-once", "lands-twice");
  }

  @Test
  void otherDossiersWaiveNothing() {
    Dossier dossier = Sample.read(Sample.statement("a", "far", "happens: lands")).dossier();
    assertThat(dossier.waivers()).isEmpty();
  }

  @Test
  void everyChangeOfADossierKeepsItsWaivers() {
    Dossier dossier = Sample.readText(STATEMENTS + waiver("lands-once", "2024-05-01")).dossier();
    assertThat(dossier.withClaims(dossier.claims()).waivers()).isEqualTo(dossier.waivers());
    assertThat(dossier.withPair(new Pair("strait", "eastland", "westland")).waivers())
        .isEqualTo(dossier.waivers());
  }

  @Test
  void refusesUnknownStatements() {
    assertThat(problems(waiver("lands-once, lands-twise", "2024-05-01")))
        .containsExactly(
            "inline:31:26: unknown statement `lands-twise`; did you mean `lands-twice`?");
  }

  @Test
  void refusesKnowledgeAsAMember() {
    assertThat(problems(waiver("it-lands", "2024-05-01")))
        .containsExactly(
            "inline:31:14: `it-lands` is background knowledge; a waiver names statements only");
  }

  @Test
  void refusesAStatementNamedTwice() {
    assertThat(problems(waiver("lands-once, lands-once", "2024-05-01")))
        .containsExactly("inline:31:26: `lands-once` stands twice in one waiver");
  }

  @Test
  void refusesASecondWaiverOfTheSameStatements() {
    assertThat(
            problems(
                waiver("lands-once, lands-twice", "2024-05-01"),
                waiver("lands-twice, lands-once", "2025-05-01")))
        .containsExactly(
            "inline:32:13: duplicate waiver of lands-once and lands-twice; first in inline:31:13");
  }

  @Test
  void refusesDaysThatAreNone() {
    assertThat(problems(waiver("lands-once", "2023-02-29")))
        .containsExactly("inline:31:72: `2023-02-29` is no date: 2023-02 has 28 days");
    assertThat(problems(waiver("lands-once", "1 May 2024")))
        .containsExactly("inline:31:72: `1 May 2024`: a date is written 2023-09-12");
  }

  @Test
  void refusesWaiversWithoutReasonPersonOrEnd() {
    assertThat(problems("- {between: [lands-once]}\n"))
        .containsExactly(
            "inline:31:3: missing key `because`",
            "inline:31:3: missing key `by`",
            "inline:31:3: missing key `until`");
    assertThat(problems("- {between: [], because: x, by: y, until: 2024-05-01, untill: z}\n"))
        .containsExactly(
            "inline:31:13: `between` takes at least 1 items, not 0",
            "inline:31:55: unknown key `untill`; did you mean `until`?");
  }
}
