package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

  @TempDir Path temp;

  @Test
  void filesAreReplacedAndNothingElseIsLeft() throws IOException {
    Path folder = temp.resolve("deep/down");
    new ReportFolder(folder).write(Map.of("report.html", "old", "report.json", "old"));
    new ReportFolder(folder).write(Map.of("report.html", "neu: ü", "report.json", "new"));

    assertThat(folder.resolve("report.html")).hasContent("neu: ü");
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".draft"));
  }

  @Test
  void anOldPageDoesNotSurviveAnError() throws IOException {
    new ReportFolder(temp).write(Map.of("report.html", "old", "report.json", "old"));
    Files.writeString(temp.resolve("notes.txt"), "mine");
    new ReportFolder(temp).write(Map.of("report.json", "error"));

    assertThat(temp.resolve("report.html")).doesNotExist();
    assertThat(temp.resolve("report.json")).hasContent("error");
    assertThat(temp.resolve("notes.txt")).exists();
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    new ReportFolder(temp).write(Map.of("report.json", "old"));
    Files.createDirectory(temp.resolve("report.html.draft"));
    Map<String, String> texts = new java.util.LinkedHashMap<>();
    texts.put("report.json", "new");
    texts.put("report.html", "new");

    assertThatThrownBy(() -> new ReportFolder(temp).write(texts)).isInstanceOf(IOException.class);
    assertThat(temp.resolve("report.json")).hasContent("old");
  }
}
