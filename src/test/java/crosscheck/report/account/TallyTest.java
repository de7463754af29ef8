package crosscheck.report.account;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.explanation.Statements;
import crosscheck.reasoning.Reasoner;
import crosscheck.verdict.Result;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static Result judged(String statements) throws DossierException {
    String yaml =
        """
        crosscheck: 1
        dossier: {id: d, title: D}
        sources:
        - {source: a, publication: {date: 2024-05-15, zone: UTC}}
        - {source: b, publication: {date: 2024-05-16, zone: UTC}}
        quantities: {crew: {kind: count, title: Crew}, cost: {kind: eur, title: Cost}}
        statements:
        - {id: fact, source: b, paragraph: 1, wording: 9 drivers, says: Nine., gives: crew}
        """;
    return Reasoner.standard()
        .judge(DossierReader.readText(yaml + statements, Path.of("")).dossier());
  }

  @Test
  void aSupersededExpectationIsNotToldAsUnchecked() throws DossierException {
    Result result =
        judged(
            "- {id: plan, source: a, paragraph: 1, wording: 7 drivers, says: Seven., gives: crew,"
                + " mood: expected}\n");
    assertThat(Tally.of(result))
        .contains(new Tally("unchecked", 1))
        .last()
        .isEqualTo(new Tally("superseded", 1));
    assertThat(Statements.line(Objects.requireNonNull(result.judgements().get("plan"))))
        .startsWith("plan (superseded; ");
  }

  @Test
  void whereNothingWasSupersededThereAreTheSixVerdicts() throws DossierException {
    assertThat(Tally.of(judged("")))
        .extracting(Tally::word)
        .containsExactly(
            "error", "conflicting", "strained", "unchecked", "uncontested", "corroborated");
  }

  /** The article's own count has them, so the count of all has them too. */
  @Test
  void whatACorrectionReplacedIsCountedAsSuperseded() throws DossierException {
    String yaml =
        """
        crosscheck: 1
        dossier: {id: d, title: D}
        sources:
        - {source: a, publication: {date: 2024-05-15, zone: UTC}}
        - {source: a-2, corrects: a, publication: {date: 2024-05-16, zone: UTC}}
        quantities: {crew: {kind: count, title: Crew}}
        statements:
        - {id: old, source: a, paragraph: 1, wording: 7 drivers, says: Seven., gives: crew}
        - {id: new, source: a-2, paragraph: 1, wording: 9 drivers, says: Nine., gives: crew, corrects: old}
        """;
    Result result = Reasoner.standard().judge(DossierReader.readText(yaml, Path.of("")).dossier());
    assertThat(Tally.of(result)).contains(new Tally("unchecked", 1), new Tally("superseded", 1));
  }
}
