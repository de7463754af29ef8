package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierReader;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What scenarios under features/explanations do not show. */
class ReadingsTest {

  // 895 to 905 miles are 1,440 to 1,456 km; as nautical miles 1,658 to 1,676 km
  private static final String CROSSING =
      """
      quantities: {way: {kind: length, title: The crossing}}
      statements:
      - {id: miles, source: a, paragraph: 1, wording: 900 miles, says: s, gives: way}
      - {id: again, source: c, paragraph: 1, wording: 900 miles, says: s, gives: way}
      - {id: km, source: b, paragraph: 1, wording: "1,667 km", says: s, gives: way}
      """;

  private static final String NAUTICAL =
      "conflicting only if \"900 miles\" means statute miles:"
          + " read as nautical miles it would be corroborated";

  private static Readings readings(String yaml) {
    return new Readings(Small.judged(yaml), Small.REASONER);
  }

  @Test
  void aFarFetchedReadingThatResolvesAConflictIsNamedForEveryVoice() {
    assertThat(readings(CROSSING).all())
        .extracting(Dependence::statement, Dependence::text)
        .containsExactly(tuple("again", NAUTICAL), tuple("miles", NAUTICAL));
  }

  @Test
  void aFarFetchedReadingExcusesNothing() {
    // as nautical miles it would be farther still from 1,000 km
    assertThat(readings(CROSSING.replace("1,667", "1,000")).all()).isEmpty();
  }

  @Test
  void aFarFetchedReadingIsNotTriedWhereNothingClashes() {
    assertThat(readings(CROSSING.replace("1,667", "1,448")).all()).isEmpty();
  }

  @Test
  void remarksStandOnTheJudgementTheFindingAndTheResult() {
    Result noted = readings(CROSSING).noted();
    Remark remark = new Remark("", "again", Remark.Kind.READING, NAUTICAL);
    assertThat(noted.remarks()).containsExactly(remark);
    for (String id : List.of("again", "miles")) {
      assertThat(noted.judgements().get(id))
          .extracting(Judgement::remarks)
          .isEqualTo(List.of(remark));
    }
    assertThat(noted.judgements().get("km")).extracting(Judgement::remarks).isEqualTo(List.of());
    assertThat(noted.findings().get(0).remarks()).containsExactly(remark);
  }

  @Test
  void whereTooManyHangTogetherItIsSaidThatNothingWasTried() {
    // three claims of one quantity, two of them one claim in two voices
    Result result = Small.judged(CROSSING);
    assertThat(new Readings(result, Small.REASONER, 3).noted().remarks())
        .extracting(Remark::text)
        .containsExactly(NAUTICAL);
    assertThat(new Readings(result, Small.REASONER, 2).noted().remarks())
        .extracting(Remark::text)
        .containsExactly("its readings were not tried one by one: 3 claims hang together with it");
  }

  @Test
  void aGapDependsOnItsReadingToo() {
    // 70 hours apart: less than three completed days, more than two and less than three counted
    // ones
    String yaml =
        """
        events: {start: {title: Start}, end: {title: End}}
        statements:
        - {id: start, source: a, paragraph: 1, wording: "12:00 on 1 May 2024", says: s, gives: start.time}
        - {id: end, source: b, paragraph: 1, wording: "10:00 a.m. on 4 May 2024", says: s, gives: end.time}
        - {id: later, source: c, paragraph: 1, wording: three days, says: s, gives: end.time, after: start}
        """;
    assertThat(readings(yaml).on("later"))
        .get()
        .satisfies(
            found -> {
              assertThat(found.decisive()).contains("counted days").doesNotContain("completed");
              assertThat(found.text()).contains("read as completed it would be conflicting");
            });
  }

  @Test
  void everyClaimOfAFigureOrATimeCanBeReadInOneWay() {
    String yaml =
        """
        events: {start: {title: Start}, end: {title: End}}
        quantities: {way: {kind: length, title: A way}, road: {kind: length, title: A road}}
        statements:
        - {id: gap, source: a, paragraph: 1, wording: three days, says: s, gives: end.time, after: start}
        - {id: ago, source: a, paragraph: 1, wording: two days, says: s, ago: start}
        - {id: when, source: a, paragraph: 1, wording: last week, says: s, gives: start.time}
        - {id: more, source: a, paragraph: 1, wording: three times more, says: s, gives: way, times: road}
        """;
    Small.dossier(yaml)
        .claims()
        .values()
        .forEach(
            claim -> {
              assertThat(claim.readings()).as(claim.ground().id()).hasSizeGreaterThan(1);
              Claim one = claim.as(claim.readings().get(1));
              assertThat(one.readings()).containsExactly(claim.readings().get(1));
              assertThat(one.ground()).isEqualTo(claim.ground());
              assertThat(one.subjects()).isEqualTo(claim.subjects());
              assertThat(one.content()).isNotEqualTo(claim.content());
            });
  }

  @Test
  void whatIsComparedWithNothingDependsOnNothing() {
    assertThat(
            readings(
                    """
                    quantities: {cargo: {kind: mass, title: Cargo}}
                    statements:
                    - {id: tons, source: a, paragraph: 1, wording: 900 tons, says: s, gives: cargo}
                    """)
                .on("tons"))
        .isEmpty();
  }

  @Test
  void theNeighbourhoodOfAStatementJudgesItAsTheWholeDossierDoes() throws Exception {
    Dossier whole = DossierReader.read(Path.of("facts.yaml"), null).dossier();
    Result result = Small.REASONER.judge(whole);
    Neighbourhood neighbourhood = new Neighbourhood(result);
    TreeSet<String> done = new TreeSet<>();
    for (String id : whole.claims().keySet()) {
      Dossier around = neighbourhood.of(id);
      assertThat(around.claims()).containsKey(id);
      if (around.claims().size() > 8 && done.addAll(around.claims().keySet())) {
        Small.REASONER
            .judge(around)
            .judgements()
            .forEach((statement, judgement) -> same(result, statement, judgement));
      }
    }
    assertThat(done).hasSizeGreaterThan(40);
  }

  private static void same(Result whole, String statement, Judgement alone) {
    Verdict verdict = Objects.requireNonNull(whole.judgements().get(statement)).verdict();
    assertThat(alone.verdict()).as(statement).isEqualTo(verdict);
  }
}
