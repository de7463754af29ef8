package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sources begin in line 5, one a line; the statements follow them after another line. */
class CorrectionsReaderTest {

  private static final String HEAD =
      """
      crosscheck: 1
      dossier: {id: wall, title: The wall}
      quantities: {wall.length: {kind: length, title: Length}}
      sources:
      """;

  private static String source(String id, int day, String... keys) {
    return "- {source: %s, publication: {date: 2024-05-%02d, zone: UTC}%s}\n"
        .formatted(id, day, more(keys));
  }

  private static String said(String source, String id, String wording, String... keys) {
    return "- {id: %s, source: %s, paragraph: 1, wording: %s, says: s, gives: wall.length%s}\n"
        .formatted(id, source, wording, more(keys));
  }

  private static String more(String... keys) {
    return keys.length == 0 ? "" : ", " + String.join(", ", keys);
  }

  private static String yaml(List<String> sources, String... statements) {
    String said = statements.length == 0 ? "" : "statements:\n" + String.join("", statements);
    return HEAD + String.join("", sources) + said;
  }

  private static List<String> problems(List<String> sources, String... statements) {
    return Sample.problemsOf(yaml(sources, statements));
  }

  private static final List<String> THREE_VERSIONS =
      List.of(
          source("h", 1),
          source("h2", 2, "corrects: h", "withdraws: [gone]"),
          source("h3", 3, "corrects: h2"),
          source("p", 1));

  private static final String[] STATEMENTS = {
    said("h", "first", "100 m"),
    said("h", "gone", "101 m"),
    said("h", "stays", "102 m"),
    said("h2", "second", "103 m", "corrects: first"),
    said("h3", "third", "104 m", "corrects: second"),
    said("p", "other", "105 m")
  };

  private static Dossier dossier(List<String> sources, String... statements) {
    return Sample.readText(yaml(sources, statements)).dossier();
  }

  /** What a wording says in brackets goes with it. */
  @Test
  void aConversionIsTakenBackWithItsWording() {
    Dossier corrected =
        dossier(
            List.of(source("h", 1), source("h2", 2, "corrects: h")),
            said("h", "first", "100 km (6 miles)"),
            said("h2", "second", "100 km (62 miles)", "corrects: first"));
    assertThat(corrected.claims()).containsOnlyKeys("second", "second-converted");
    assertThat(corrected.revisions().superseded()).containsOnlyKeys("first", "first-converted");
  }

  @Test
  void whatIsTakenBackStandsNoLonger() {
    Dossier dossier = dossier(THREE_VERSIONS, STATEMENTS);
    assertThat(dossier.claims()).containsOnlyKeys("other", "stays", "third");
    assertThat(dossier.revisions().superseded()).containsOnlyKeys("first", "gone", "second");
    assertThat(dossier.allClaims()).hasSize(6);
    assertThat(dossier.statements()).extracting(Statement::id).doesNotContain("first");
  }

  @Test
  void saysWhatBecameOfAStatement() {
    Revisions revisions = dossier(THREE_VERSIONS, STATEMENTS).revisions();
    assertThat(revisions.told("first")).hasValue("superseded by second");
    assertThat(revisions.told("gone")).hasValue("withdrawn by h2");
    assertThat(revisions.told("second")).hasValue("superseded by third");
    assertThat(revisions.told("stays")).isEmpty();
  }

  @Test
  void correctionsComeInTheOrderOfTheirPublication() {
    Revisions revisions = dossier(THREE_VERSIONS, STATEMENTS).revisions();
    assertThat(revisions.corrections()).extracting(Correction::source).containsExactly("h2", "h3");
    assertThat(revisions.corrections().get(0).replaced()).isEqualTo(Map.of("first", "second"));
    assertThat(revisions.corrections().get(0).withdrawn()).isEqualTo(Set.of("gone"));
    assertThat(revisions.corrections().get(0).at()).hasToString("inline:6:70");
    List<String> laterIdsFirst =
        List.of(source("z", 1), source("y", 3, "corrects: z"), source("x", 3, "corrects: y"));
    assertThat(dossier(laterIdsFirst).revisions().corrections())
        .extracting(Correction::source)
        .containsExactly("y", "x");
  }

  @Test
  void theOrderOfTheFileChangesNothing() {
    List<String> reversed = new ArrayList<>(List.of(STATEMENTS));
    Collections.reverse(reversed);
    Revisions other = dossier(THREE_VERSIONS, reversed.toArray(String[]::new)).revisions();
    assertThat(other.corrections())
        .isEqualTo(dossier(THREE_VERSIONS, STATEMENTS).revisions().corrections());
  }

  @Test
  void undoingACorrectionUndoesLaterOnesToo() {
    Dossier dossier = dossier(THREE_VERSIONS, STATEMENTS);
    List<Correction> corrections = dossier.revisions().corrections();
    Dossier beforeSecond = dossier.before(corrections.get(0));
    assertThat(beforeSecond.claims()).containsOnlyKeys("first", "gone", "other", "stays");
    assertThat(beforeSecond.sources()).containsOnlyKeys("h", "p");
    assertThat(beforeSecond.revisions()).isEqualTo(Revisions.NONE);
    Dossier beforeThird = dossier.before(corrections.get(1));
    assertThat(beforeThird.claims()).containsOnlyKeys("other", "second", "stays");
    assertThat(beforeThird.revisions().superseded()).containsOnlyKeys("first", "gone");
  }

  @Test
  void allVersionsHaveOneVoice() {
    Dossier dossier = dossier(THREE_VERSIONS, STATEMENTS);
    assertThat(dossier.statements())
        .extracting(Statement::origin)
        .containsExactly("own:p", "own:h", "own:h");
    assertThat(dossier.statements()).extracting(Statement::article).containsExactly("p", "h", "h");
  }

  @Test
  void supersededWordingsAreStillAnchoredAndCounted() {
    Loaded loaded = Sample.readText(yaml(THREE_VERSIONS, STATEMENTS));
    assertThat(loaded.anchors().unverified()).isEqualTo(6);
    List<String> marked =
        List.of(source("h", 1, "marks: {1: [100 m, 101 m, 99 m]}"), source("h2", 2, "corrects: h"));
    Loaded counted =
        Sample.readText(
            yaml(
                marked,
                said("h", "first", "100 m"),
                said("h", "still", "101 m"),
                said("h2", "second", "103 m", "corrects: first")));
    assertThat(counted.coverage().bySource().get("h").encoded()).isEqualTo(2);
    assertThat(counted.coverage().bySource().get("h").left()).containsExactly(new Mark(1, "99 m"));
  }

  @Test
  void othersSayTheFigureThatWasTakenBack() {
    Dossier dossier =
        dossier(
            List.of(source("h", 1), source("h2", 2, "corrects: h"), source("p", 1), source("q", 1)),
            said("h", "first", "100 m"),
            said("h2", "second", "120 m", "corrects: first"),
            said("p", "same", "100 m"),
            said("q", "hedged", "about 100 m"),
            said("q", "other-digits", "101 m"),
            said("q", "other-unit", "100 km"),
            said("q", "denied", "100 m", "stance: denied"),
            said("h", "own", "about 100 m"));
    Correction correction = dossier.revisions().corrections().get(0);
    assertThat(dossier.before(correction).carriers(correction))
        .containsOnly(Map.entry("first", new TreeSet<>(Set.of("hedged", "same"))));
  }

  @Test
  void dossiersWithoutCorrectionsHaveNone() {
    assertThat(dossier(List.of(source("h", 1)), said("h", "a", "100 m")).revisions())
        .isEqualTo(Revisions.NONE);
  }

  @Test
  void refusesUnknownVersions() {
    assertThat(problems(List.of(source("herald", 1), source("h2", 2, "corrects: heralt"))))
        .containsExactly("inline:6:70: unknown source `heralt`; did you mean `herald`?");
  }

  @Test
  void refusesCircles() {
    assertThat(problems(List.of(source("h", 1, "corrects: h"))))
        .containsExactly("inline:5:69: `h` corrects itself");
    assertThat(
            problems(
                List.of(
                    source("a", 1, "corrects: c"),
                    source("b", 1, "corrects: a"),
                    source("c", 1, "corrects: b"))))
        .containsExactly("inline:7:69: `c` corrects itself, by way of b, a");
  }

  @Test
  void refusesTwoCorrectionsOfOneVersion() {
    assertThat(
            problems(
                List.of(
                    source("h", 1),
                    source("h2", 2, "corrects: h"),
                    source("h3", 3, "corrects: h"))))
        .containsExactly(
            "inline:7:70: `h` is corrected by `h2` already; this must be a correction of that");
  }

  @Test
  void refusesACorrectionThatIsOutBeforeWhatItCorrects() {
    assertThat(problems(List.of(source("h", 2), source("h2", 1, "corrects: h"))))
        .containsExactly("inline:6:70: `h2` is out before `h`, which it corrects");
    // Where only the days are known, one and the same day will do.
    assertThat(problems(List.of(source("h", 2), source("h2", 2, "corrects: h")))).isEmpty();
  }

  @Test
  void refusesStatementsThatItCannotTakeBack() {
    List<String> sources =
        List.of(
            source("h", 1),
            source("h2", 2, "corrects: h", "withdraws: [frist, other, k]"),
            source("p", 1));
    String[] statements = {
      said("h", "first", "100 m"), // line 9
      said("p", "other", "105 m"),
      said("h2", "own", "106 m"),
      said("h2", "again", "107 m", "corrects: own"),
      "knowledge: [{id: k, says: s, cite: c, gives: wall.length, value: 100 m}]\n"
    };
    assertThat(problems(sources, statements))
        .containsExactly(
            "inline:6:85: unknown statement `frist`; did you mean `first`?",
            "inline:6:92: `other` is a statement of `p`, which `h2` does not correct",
            "inline:6:99: `k` is background knowledge, which nobody corrects",
            "inline:12:96: `own` is a statement of `h2`, which `h2` does not correct");
  }

  @Test
  void refusesToTakeBackTwice() {
    assertThat(
            problems(
                THREE_VERSIONS,
                said("h", "first", "100 m"), // line 10
                said("h", "gone", "101 m"),
                said("h2", "second", "103 m", "corrects: first"),
                said("h2", "also", "103 m", "corrects: first"),
                said("h2", "instead", "103 m", "corrects: gone"),
                said("h3", "late", "103 m", "corrects: first")))
        .containsExactly(
            "inline:6:85: `gone` is superseded by instead already, in inline:14:98",
            "inline:13:95: `first` is superseded by second already, in inline:12:97",
            "inline:15:95: `first` is superseded by second already, in inline:12:97");
  }

  @Test
  void refusesStatementsThatCorrectInAnArticleThatDoesNot() {
    assertThat(
            problems(
                List.of(source("h", 1), source("p", 2)),
                said("h", "first", "100 m"), // line 8
                said("p", "second", "103 m", "corrects: first")))
        .containsExactly(
            "inline:9:86: `p` is no later version of anything: say under `sources` what it"
                + " `corrects`");
    assertThat(problems(List.of(source("h", 1, "withdraws: []"))))
        .containsExactly("inline:5:3: missing key `corrects`");
  }

  @Test
  void aBadPublicationIsToldOnce() {
    String bad = source("h2", 2, "corrects: h").replace("2024-05-02", "2024-05-32");
    assertThat(problems(List.of(source("h", 1), bad))).hasSize(1);
  }

  @Test
  void aRecordCanSayWhatItsArticleCorrects() throws Exception {
    Path record = Files.createTempFile("version", ".yaml");
    try {
      Files.writeString(
          record,
          "source: h2\npublication: {date: 2024-05-02, zone: UTC}\ncorrects: h\nwithdraws: [first]\n");
      String entry = "- {record: %s}\n".formatted(record.getFileName());
      String text = yaml(List.of(source("h", 1), entry), said("h", "first", "100 m"));
      Dossier dossier = DossierReader.readText(text, record.getParent()).dossier();
      assertThat(dossier.revisions().told("first")).hasValue("withdrawn by h2");
    } finally {
      Files.delete(record);
    }
  }
}
