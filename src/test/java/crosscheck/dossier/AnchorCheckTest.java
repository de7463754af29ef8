package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorCheckTest {

  /** Paragraph 1, a blank line, paragraph 2 with a no-break space, and paragraph 3. */
  private static final String TEXT =
      """
      The ferry left on Monday and came back on Monday.

      It carried “47\u00a0riders” and the captain’s cat over 1,900 miles.\r
         Nobody was hurt.
      """;

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void placeTheText() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), TEXT);
  }

  /** Statements stand in line 13 and after; a wording in a statement's fourth line, column 12. */
  private Path facts(String... statements) throws IOException {
    String file = "source: A, file: a.txt, sha256: " + Sample.sha256(TEXT);
    return Files.writeString(
        folder.resolve("facts.yaml"),
        Sample.WORLD.replace("source: A", file) + String.join("", statements));
  }

  private static String said(int paragraph, String wording) {
    return Sample.statement(
            "s-" + Integer.toHexString(wording.hashCode()), wording, "happens: lands")
        .replace("paragraph: 1", "paragraph: " + paragraph);
  }

  private List<String> problems(String... statements) throws IOException {
    Path facts = facts(statements);
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> DossierReader.read(facts, articles));
    String shown = facts.toString().replace('\\', '/');
    return Sample.printed(refused).stream().map(p -> p.replace(shown, "facts.yaml")).toList();
  }

  @Test
  void findsWordingsInTheirParagraphs() throws Exception {
    Path facts =
        facts(
            said(1, "The ferry left on Monday"),
            said(2, "47 riders"), // a no-break space in the text
            said(2, "captain's cat"), // a curly apostrophe in the text
            said(3, "Nobody was hurt"),
            "set-aside:\n",
            "- {source: A, paragraph: 2, wording: over, reason: no figure}\n");
    assertThat(DossierReader.read(facts, articles).anchors())
        .isEqualTo(new Anchors(5, 0, List.of()));
  }

  @Test
  void comparesComposedAndDecomposedLettersAlike() {
    assertThat(Plain.of("caf\u00e9")).isEqualTo(Plain.of("cafe\u0301"));
  }

  @Test
  void withoutTheTextNothingIsVerifiedAndNothingIsAnError() throws Exception {
    Path facts = facts(said(1, "words that stand nowhere"));
    Anchors unverified = new Anchors(0, 1, List.of("A"));
    assertThat(DossierReader.read(facts, null).anchors()).isEqualTo(unverified);
    assertThat(DossierReader.read(facts, folder.resolve("none")).anchors()).isEqualTo(unverified);
  }

  @Test
  void tellsWhereALostWordingIs() throws IOException {
    assertThat(problems(said(1, "47 riders"), said(3, "ferry left"), said(2, "no such words")))
        .containsExactly(
            "facts.yaml:16:12: `47 riders` is not in paragraph 1 of `A`; it is in paragraph 2",
            "facts.yaml:22:12: `ferry left` is not in paragraph 3 of `A`; it is in paragraph 1",
            "facts.yaml:28:12: `no such words` is not in paragraph 2 of `A`; "
                + "it is nowhere in the text");
  }

  @Test
  void upperAndLowerCaseStayApart() throws IOException {
    assertThat(problems(said(3, "nobody WAS hurt")))
        .containsExactly(
            "facts.yaml:16:12: `nobody WAS hurt` is not in paragraph 3 of `A`; "
                + "there it is written `Nobody was hurt`");
  }

  @Test
  void aWordingMayNotCutAFigure() throws IOException {
    assertThat(problems(said(2, "900 miles")))
        .containsExactly(
            "facts.yaml:16:12: `900 miles` is not in paragraph 2 of `A`; "
                + "there it is only a part of a longer figure");
  }

  @Test
  void refusesAWordingThatStandsTwice() throws IOException {
    assertThat(problems(said(1, "on Monday")))
        .containsExactly(
            "facts.yaml:16:12: `on Monday` stands 2 times in paragraph 1 of `A`; "
                + "take in more words around it");
  }

  @Test
  void refusesAParagraphThatTheTextDoesNotHave() throws IOException {
    assertThat(problems(said(4, "Nobody")))
        .containsExactly("facts.yaml:16:12: there is no paragraph 4 in the text of `A`");
  }

  @Test
  void looksUpWhatIsSetAsideToo() throws IOException {
    assertThat(
            problems(
                said(3, "Nobody"),
                "set-aside:\n",
                "- {source: A, paragraph: 3, wording: two oceans, reason: no figure}\n"))
        .containsExactly(
            "facts.yaml:20:38: `two oceans` is not in paragraph 3 of `A`; "
                + "it is nowhere in the text");
  }

  @Test
  void refusesATextWithAnotherFingerprint() throws IOException {
    Files.writeString(articles.resolve("a.txt"), "Another text.\n");
    // sources: [{source: A, file: a.txt, sha256: is 43 characters long.
    assertThat(problems(said(1, "no such words")))
        .containsExactly(
            "facts.yaml:3:44: `a.txt` is another text: its SHA-256 is "
                + Sample.sha256("Another text.\n"));
  }
}
