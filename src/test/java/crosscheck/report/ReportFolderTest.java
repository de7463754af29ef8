package crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.verdict.Firing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFolderTest {

  private static final String PAGE = "<!DOCTYPE html>\n<title>A walk: consistency report</title>\n";
  private static final String DATA = "{\n  \"format\" : \"crosscheck-report\"\n}\n";

  @TempDir Path temp;

  @Test
  void filesAreReplacedAndNothingElseIsLeft() throws IOException {
    Path folder = temp.resolve("deep/down");
    new ReportFolder(folder).write(Map.of("report.html", PAGE, "report.json", DATA));
    new ReportFolder(folder).write(Map.of("report.html", "neu: ü", "report.json", "new"));

    assertThat(folder.resolve("report.html")).hasContent("neu: ü");
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".draft"));
  }

  @Test
  void anOldPageDoesNotSurviveAnError() throws IOException {
    new ReportFolder(temp).write(Map.of("report.html", PAGE, "report.json", DATA));
    Files.writeString(temp.resolve("notes.txt"), "mine");
    new ReportFolder(temp).write(Map.of("report.json", "error"));

    assertThat(temp.resolve("report.html")).doesNotExist();
    assertThat(temp.resolve("report.json")).hasContent("error");
    assertThat(temp.resolve("notes.txt")).exists();
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    new ReportFolder(temp).write(Map.of("report.json", DATA));
    Files.createDirectory(temp.resolve("report.html.draft"));
    Map<String, String> texts = new java.util.LinkedHashMap<>();
    texts.put("report.json", "new");
    texts.put("report.html", "new");

    assertThatThrownBy(() -> new ReportFolder(temp).write(texts)).isInstanceOf(IOException.class);
    assertThat(temp.resolve("report.json")).hasContent(DATA);
  }

  @Test
  void aPageOfSomebodyElseIsNeitherRemovedNorReplaced() throws IOException {
    Path page = Files.writeString(temp.resolve("report.html"), "<!DOCTYPE html>\n<p>mine</p>\n");
    new ReportFolder(temp).write(Map.of("report.json", DATA));
    assertThat(page).content().contains("mine");

    Map<String, String> texts = Map.of("report.html", PAGE, "report.json", "new");
    assertThatThrownBy(() -> new ReportFolder(temp).write(texts))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("report.html: not made by crosscheck");
    assertThat(page).content().contains("mine");
    assertThat(temp.resolve("report.json")).hasContent(DATA);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormOfAReportIsKnownAsOurs(Format format) throws IOException {
    Path file = Files.writeString(temp.resolve(format.fileName()), format.of(Sample.checked()));
    assertThat(OwnFiles.isOurs(file)).isTrue();
    Files.writeString(file, "made by hand\n");
    assertThat(OwnFiles.isOurs(file)).isFalse();
  }

  @Test
  void soAreFiringLogsAndErrors() throws IOException {
    List<Firing> log = Sample.result().log();
    new ReportFolder(temp)
        .write(
            Map.of(
                ReportFolder.LOG, FiringLogFile.jsonLines(log),
                ReportFolder.READABLE_LOG, FiringLogFile.text(log)));
    ConsistencyReport.refuse(List.of("a slip"), temp);
    ConsistencyReport.refuse(List.of("another slip"), temp);
    assertThat(temp.toFile().list()).containsExactly("report.json");
    assertThat(temp.resolve("report.json")).content().contains("another slip");
  }
}
