package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Corrected.Outcome;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 100 m is 95 to 105 m, 120 m charitably 115 to 125 m, 107 m 106.5 to 107.5 m. */
class CorrectedTest {

  private static final String HEAD =
      """
      crosscheck: 1
      dossier: {id: wall, title: The wall}
      quantities:
        wall.length: {kind: length, title: Length}
        wall.width: {kind: length, title: Width}
      sources:
      - {source: h, publication: {date: 2024-05-01, zone: UTC}}
      - {source: h2, corrects: h, publication: {date: 2024-05-02, zone: UTC}}
      - {source: p, publication: {date: 2024-05-03, zone: UTC}}
      - {source: q, publication: {date: 2024-05-01, zone: UTC}}
      statements:
      """;

  private static String said(String source, String id, String wording, String... keys) {
    String more = keys.length == 0 ? "" : ", " + String.join(", ", keys);
    return "- {id: %s, source: %s, paragraph: 1, wording: %s, says: s, gives: wall.length%s}\n"
        .formatted(id, source, wording, more);
  }

  private static Dossier dossier(String... statements) {
    try {
      String yaml = HEAD + String.join("", statements);
      return DossierReader.readText(yaml, Path.of("")).dossier();
    } catch (DossierException e) {
      throw new AssertionError(e);
    }
  }

  private static Result check(String... statements) {
    return Reasoner.standard().check(dossier(statements));
  }

  private static List<String> told(Corrected corrected) {
    return corrected.outcomes().stream().map(CorrectedTest::told).toList();
  }

  private static String told(Outcome outcome) {
    return "%s %s: %s -> %s"
        .formatted(outcome.kind(), outcome.severity(), outcome.before(), outcome.after());
  }

  @Test
  void aConflictThatTurnsIntoAStrainIsResolvedAndAStrainMade() {
    // "about 100 m" is plainly 95 to 105 m, charitably 90 to 110 m.
    Result result =
        check(
            said("h", "first", "120 m"),
            said("h2", "fixed", "107 m", "corrects: first"),
            said("p", "other", "about 100 m"));
    assertThat(told(result.corrected().get(0)))
        .containsExactly(
            "RESOLVED conflict: [first, other] -> null", "MADE strain: null -> [fixed, other]");
  }

  @Test
  void aClaimThatAnotherVoiceStillMakesIsLeftStanding() {
    Result result =
        check(
            said("h", "first", "120 m"),
            said("h2", "fixed", "100 m", "corrects: first"),
            said("p", "same", "120 m"),
            said("q", "other", "90 m"));
    // Before: first and same together against other. Now same against other, and against fixed;
    // fixed is 95 to 105 m, other 85.5 to 94.5 m: these do not go together either.
    assertThat(told(result.corrected().get(0)))
        .containsExactlyInAnyOrder(
            "STANDING conflict: [first, other, same] -> [other, same]",
            "STANDING conflict: [first, other, same] -> [fixed, other]",
            "MADE conflict: null -> [fixed, same]");
  }

  /** 109 yards are 99.2 to 100.1 m: they go with 100 m, but both are told by one article. */
  @Test
  void aConversionInALaterVersionBearsOutNothingOfTheFirst() {
    Result result =
        check(said("h", "first", "100 m"), said("h2", "again", "'about 99 m (109 yards)'"));
    assertThat(result.judgements().get("again-converted").statement().article()).isEqualTo("h");
    assertThat(result.judgements().get("first").verdict()).isEqualTo(Verdict.UNCONTESTED);
  }

  @Test
  void whatHasNothingToDoWithTheCorrectionIsOnlyCounted() {
    Result result =
        check(
            said("h", "first", "7 km"),
            said("h2", "fixed", "8 km", "corrects: first"),
            "- {id: a, source: p, paragraph: 2, wording: 7 m, says: s, gives: wall.width}\n",
            "- {id: b, source: q, paragraph: 2, wording: 9 m, says: s, gives: wall.width}\n");
    assertThat(result.conflicts()).hasSize(1);
    assertThat(result.corrected().get(0).outcomes()).isEmpty();
    assertThat(result.corrected().get(0).untouched()).isEqualTo(1);
  }

  @Test
  void aLaterReportOfAnotherPaperIsThereBeforeAndAfter() {
    Result result =
        check(
            said("h", "first", "100 m"),
            said("h2", "fixed", "120 m", "corrects: first"),
            said("p", "other", "120 m")); // out a day after the correction
    assertThat(told(result.corrected().get(0)))
        .containsExactly("RESOLVED conflict: [first, other] -> null");
  }

  @Test
  void whatIsTakenBackIsNotJudged() {
    Result result =
        check(said("h", "first", "100 m"), said("h2", "fixed", "120 m", "corrects: first"));
    assertThat(result.judgements()).containsOnlyKeys("fixed");
    assertThat(result.findings()).isEmpty();
    assertThat(result.log()).allSatisfy(f -> assertThat(f.statements()).doesNotContain("first"));
  }

  @Test
  void aCorrectionThatTakesNothingBackChangesNoFinding() {
    List<Corrected> corrected =
        check(said("h", "first", "100 m"), said("p", "other", "120 m")).corrected();
    assertThat(corrected).hasSize(1);
    assertThat(corrected.get(0).outcomes()).isEmpty();
  }

  @Test
  void judgingAloneDoesNotAskWhatCorrectionsHaveComeTo() {
    Dossier dossier = dossier(said("h", "first", "120 m"), said("p", "other", "100 m"));
    assertThat(Reasoner.standard().judge(dossier).corrected()).isEmpty();
  }

  @Test
  void theOutcomeIsTheSameInAnyOrderAndWithoutTheLog() {
    String[] statements = {
      said("h", "first", "120 m"),
      said("h2", "fixed", "100 m", "corrects: first"),
      said("p", "same", "120 m"),
      said("q", "other", "90 m")
    };
    List<String> reversed = new ArrayList<>(List.of(statements));
    Collections.reverse(reversed);
    List<String> once = told(check(statements).corrected().get(0));
    assertThat(told(check(reversed.toArray(String[]::new)).corrected().get(0))).isEqualTo(once);
    Reasoner backwards =
        new Reasoner(
            Reasoner.RuleSet.packaged(),
            false,
            facts -> {
              List<Object> turned = new ArrayList<>(facts);
              Collections.reverse(turned);
              return turned;
            });
    assertThat(told(backwards.check(dossier(statements)).corrected().get(0))).isEqualTo(once);
  }
}
