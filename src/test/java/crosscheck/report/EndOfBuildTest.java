package crosscheck.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndOfBuildTest {

  @TempDir Path temp;
  private Path facts;
  private Path folder;

  @BeforeEach
  void names() {
    facts = temp.resolve("facts.yaml");
    folder = temp.resolve("consistency");
  }

  private String run() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(out, false, UTF_8)) {
      new EndOfBuild(facts, null, folder, print, false, LocalDate.EPOCH).run();
    }
    return out.toString(UTF_8);
  }

  @Test
  void aDossierIsCheckedAndReported() throws IOException {
    try (InputStream ferry = EndOfBuildTest.class.getResourceAsStream("ferry.yaml")) {
      Files.copy(Objects.requireNonNull(ferry), facts);
    }
    assertThat(run()).contains("crosscheck: The ferry", "CONFLICT 1", "NOT VERIFIED");
    assertThat(folder.resolve("report.json")).content().contains("\"status\" : \"complete\"");
    assertThat(folder.resolve("report.html")).content().contains("</html>");
    assertThat(folder.resolve("firing-log.txt")).isNotEmptyFile();
    assertThat(folder.resolve("firing-log.jsonl")).isNotEmptyFile();
  }

  @Test
  void everyErrorOfABadDossierIsPrintedAndWritten() throws IOException {
    Files.writeString(facts, "crosscheck: 1\ndosier: {id: a}\nplases: {}\n");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("report.html"),
        "<!DOCTYPE html><title>From before: consistency report</title>");

    assertThat(run())
        .contains("nothing checked")
        .contains("facts.yaml:2:1: ", "`dosier`", "facts.yaml:3:1: ", "`plases`");
    assertThat(folder.resolve("report.json"))
        .content()
        .contains("\"status\" : \"error\"", "`dosier`", "`plases`");
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void aMissingDossierIsAnErrorToo() {
    assertThat(run()).contains("nothing checked, 1 error", "facts.yaml");
    assertThat(folder.resolve("report.json")).content().contains("\"status\" : \"error\"");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidAndNotThrown() throws IOException {
    Files.writeString(folder, "a file in the way");
    assertThat(run()).contains("the error could not be written");
  }
}
