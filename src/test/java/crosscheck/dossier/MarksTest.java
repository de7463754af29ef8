package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {

  private static final String TEXT =
      """
      The ferry left Westford on Monday with 47 riders.

      Nobody was hurt.
      It came to East Haven, Easthaven to some, after 1,900 miles.
      """;

  @TempDir private Path folder;

  private Path facts(String marks) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(
        folder.resolve("a.yaml"),
        "source: A\nfile: a.txt\nsha256: "
            + Sample.sha256(TEXT)
            + "\npublication: {date: 2024-05-01, zone: UTC}\n"
            + marks);
    return Files.writeString(
        folder.resolve("facts.yaml"),
        """
        crosscheck: 1
        dossier: {id: s, title: S}
        sources: [record: a.yaml]
        places: {easthaven: {name: Easthaven, aliases: [East Haven]}, westford: {name: Westford}}
        """);
  }

  private List<String> problems(Path facts) {
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> DossierReader.read(facts, folder));
    return refused.problems().stream()
        .map(p -> p.location().line() + ":" + p.location().column() + ": " + p.message())
        .toList();
  }

  @Test
  void printsTheMarksOfAnArticle() throws Exception {
    assertThat(Marks.of(facts(""), folder.resolve("a.txt")))
        .isEqualTo(
            """
            marks:
              1: [47, Monday, Westford]
              3: ["1,900 miles", East Haven, Easthaven]
            """);
  }

  @Test
  void whatIsPrintedIsWhatIsWanted() throws Exception {
    String printed = Marks.of(facts(""), folder.resolve("a.txt"));
    Loaded withText = DossierReader.read(facts(printed), folder);
    Loaded without = DossierReader.read(facts(printed), null);
    assertThat(withText.coverage().bySource().get("A").marks()).isEqualTo(6);
    assertThat(without.coverage()).isEqualTo(withText.coverage());
  }

  @Test
  void recordedMarksMustBeThoseOfTheText() throws Exception {
    // The marks begin in line 5 of the record.
    assertThat(problems(facts("marks:\n  1: [Westford, 47]\n  2: [nobody]\n")))
        .containsExactly(
            "5:1: the marks of paragraph 3 are not those of the text: "
                + "missing here `1,900 miles`, `East Haven`, `Easthaven`, strange there nothing",
            "6:3: the marks of paragraph 1 are not those of the text: "
                + "missing here `Monday`, strange there nothing",
            "7:3: the marks of paragraph 2 are not those of the text: "
                + "missing here nothing, strange there `nobody`");
  }

  @Test
  void theOrderOfRecordedMarksMeansNothing() throws Exception {
    Path facts =
        facts(
            "marks:\n  3: [Easthaven, East Haven, \"1,900 miles\"]\n  1: [Westford, 47, Monday]\n");
    assertThat(DossierReader.read(facts, null).coverage())
        .isEqualTo(DossierReader.read(facts, folder).coverage());
  }

  @Test
  void withoutRecordedMarksThoseOfTheTextCount() throws Exception {
    assertThat(DossierReader.read(facts(""), folder).coverage().bySource().get("A").marks())
        .isEqualTo(6);
  }

  @Test
  void longListsAreFoldedAndOddCharactersQuoted() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("b.txt"), "Westford, ".repeat(20) + "and O\"Neil, 7:30.\n");
    Path facts =
        Files.writeString(
            folder.resolve("facts.yaml"), "places: {w: {name: Westford}, o: {name: 'O\"Neil'}}\n");
    String printed = catchAndReturn(facts, article);
    assertThat(printed.lines()).allMatch(line -> line.length() <= 120);
    assertThat(printed).contains("\"O\\\"Neil\"");
    Node.Fields read = YamlTree.read("marks", printed, new Problems()).orElseThrow();
    assertThat(read.fields("marks").scalars("1")).hasSize(22);
  }

  private static String catchAndReturn(Path facts, Path article) {
    try {
      return Marks.of(facts, article);
    } catch (DossierException e) {
      throw new AssertionError(e);
    }
  }
}
