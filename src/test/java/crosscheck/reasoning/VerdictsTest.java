package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of each statement of a small dossier, and what it is told to rest on. */
class VerdictsTest {

  private static final String PAPERS =
      """
      sources:
      - {source: a, publication: {date: 2024-05-15, zone: UTC}, origins: [{id: wire, name: The wire}]}
      - {source: b, publication: {date: 2024-05-15, zone: UTC}, origins: [{id: wire, name: The wire}]}
      - {source: c, publication: {date: 2024-05-15, zone: UTC}}
      quantities: {wall.length: {kind: length, title: the wall}}
      events: {vote: {title: The vote}}
      """;

  private static String said(String id, String source, String wording, String... more) {
    return "- {id: %s, source: %s, paragraph: 1, wording: %s, says: s, gives: wall.length%s}\n"
        .formatted(id, source, wording, more.length == 0 ? "" : ", " + String.join(", ", more));
  }

  private static Result judged(String... statements) {
    return Reasoner.standard()
        .withoutLog()
        .judge(Inline.dossier(PAPERS + "statements:\n" + String.join("", statements)));
  }

  private static void assertJudged(Result result, String... told) {
    assertThat(result.judgements().values().stream().map(VerdictsTest::text)).containsExactly(told);
  }

  private static String text(Judgement judgement) {
    return "%s %s: %s"
        .formatted(judgement.statement().id(), judgement.verdict().word(), judgement.reason());
  }

  @Test
  void whatIsComparedWithNothingIsUnchecked() {
    Result result = judged(said("one", "a", "100 m"));
    assertThat(text(result.judgements().get("one"))).startsWith("one unchecked: ");
    assertThat(result.judgements().get("one").reason()).endsWith("wall.length");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void anotherSourceCorroborates() {
    assertJudged(
        judged(said("one", "a", "100 m"), said("two", "b", "104 m")),
        "one corroborated: agrees with two",
        "two corroborated: agrees with one");
    assertJudged(
        judged(said("one", "a", "100 m"), said("two", "b", "100 m")),
        "one corroborated: agrees with two",
        "two corroborated: agrees with one");
  }

  @Test
  void theSameSourceOrOriginDoesNot() {
    assertJudged(
        judged(said("one", "a", "100 m"), said("two", "a", "104 m")),
        "one uncontested: nothing is against it; goes together with two",
        "two uncontested: nothing is against it; goes together with one");
    assertJudged(
        judged(
            said("one", "a", "100 m", "origin: wire"), said("two", "b", "104 m", "origin: wire")),
        "one uncontested: nothing is against it; goes together with two",
        "two uncontested: nothing is against it; goes together with one");
    assertJudged(
        judged(said("one", "a", "100 m"), said("two", "a", "104 m", "origin: wire")),
        "one uncontested: nothing is against it; goes together with two",
        "two uncontested: nothing is against it; goes together with one");
  }

  /** At least 90 m allows whatever is larger: it proves nothing, but it is not against it. */
  @Test
  void whatHasNoUpperEndDoesNot() {
    assertJudged(
        judged(said("one", "a", "100 m"), said("two", "b", "at least 90 m")),
        "one uncontested: nothing is against it; goes together with two",
        "two uncontested: nothing is against it; goes together with one");
  }

  /** 95 to 105 m and 115.5 to 116.5 m; somebody's 101 m agrees with the one only. */
  @Test
  void aConflictOutweighsAnAgreement() {
    Result result =
        judged(said("one", "a", "100 m"), said("other", "b", "116 m"), said("third", "c", "101 m"));
    assertJudged(
        result,
        "one conflicting: cannot all hold together with other",
        "other conflicting: cannot all hold together with one",
        "third conflicting: cannot all hold together with other");
    assertThat(result.conflicts()).hasSize(1);
    assertThat(result.conflicts().get(0).suspects().toString()).isEqualTo("[other]");
    assertThat(result.conflicts().get(0).camps())
        .extracting(camp -> camp.estimates().size())
        .containsExactly(2, 1);
  }

  /** About 100 m is plainly 95 to 105 m, charitably 90 to 110 m; 108 m is at least 107.5 m. */
  @Test
  void aPlainClashIsAStrain() {
    Result result = judged(said("one", "a", "about 100 m"), said("other", "b", "108 m"));
    assertJudged(
        result,
        "one strained: cannot all hold together with other",
        "other strained: cannot all hold together with one");
    assertThat(result.conflicts()).isEmpty();
    assertThat(result.strains()).extracting(f -> f.id()).isEqualTo(List.of("strain:wall.length"));
  }

  @Test
  void aDenialOfWhatNobodySaysIsUnchecked() {
    Result result =
        judged(
            "- {id: no, source: a, paragraph: 1, wording: no vote, says: s, stance: denied, happens: vote}\n");
    assertJudged(
        result, "no unchecked: a denial, and nobody in the dossier asserts what is denied");
  }

  /**
   * About 109 m is plainly 103.55 to 114.45 m, charitably 98.1 to 119.9 m: it strains with the 116
   * m, which are in doubt already, and agrees with the 100 m.
   */
  @Test
  void aStrainWithWhatIsInDoubtAlreadyIsAConsequence() {
    Result result =
        judged(
            said("one", "a", "100 m"),
            said("other", "b", "116 m"),
            said("third", "c", "about 109 m"));
    assertJudged(
        result,
        "one conflicting: cannot all hold together with other",
        "other conflicting: cannot all hold together with one",
        "third corroborated: agrees with one");
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).consequences())
        .extracting(clash -> clash.grounds().toString())
        .containsExactly("[other, third]");
  }
}
