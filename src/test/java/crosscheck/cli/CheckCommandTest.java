package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void aConflictIsReportedAndCountsAgainstTheDossier() throws IOException {
    Dossiers.clashing(folder);
    CommandLines run = CommandLines.run("check", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out())
        .contains("1 conflict, 0 strains")
        .contains("CONFLICT 1: Length of the wall")
        .contains("\"100 m\"", "\"120 m\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatGoesTogetherPasses() throws IOException {
    Dossiers.agreeing(folder);
    CommandLines run = CommandLines.run("check", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("0 conflicts, 0 strains");
  }

  @Test
  void checkIsWhatIsDoneWithoutACommand() throws IOException {
    Dossiers.clashing(folder);
    assertThat(CommandLines.run(folder)).isEqualTo(CommandLines.run("check", folder));
    assertThat(CommandLines.run("-d", folder)).isEqualTo(CommandLines.run("check", folder));
  }

  @Test
  void theFileItselfWillDo() throws IOException {
    Path facts = Dossiers.clashing(folder);
    assertThat(CommandLines.run("check", facts)).isEqualTo(CommandLines.run("check", folder));
  }

  @Test
  void strainsCountWhenAskedFor() throws IOException {
    Dossiers.straining(folder);
    CommandLines run = CommandLines.run("check", folder);
    assertThat(run.out()).contains("0 conflicts, 1 strain");
    assertThat(run.status()).isZero();
    assertThat(CommandLines.run("check", folder, "--strict").status())
        .isEqualTo(ExitStatus.FINDINGS);
  }

  @ParameterizedTest
  @CsvSource({"json, {", "html, <!DOCTYPE html>"})
  void anotherFormatGoesToStandardOutput(String format, String begins) throws IOException {
    Dossiers.clashing(folder);
    CommandLines run = CommandLines.run("check", folder, "--format", format);
    assertThat(run.out()).startsWithIgnoringCase(begins);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void severalFormatsNeedAFolder() throws IOException {
    Dossiers.clashing(folder);
    CommandLines run = CommandLines.run("check", folder, "--format", "json,html");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("add --out FOLDER");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFolderGetsPageDataAndLogs() throws IOException {
    Dossiers.clashing(folder);
    Path out = folder.resolve("report");
    CommandLines run = CommandLines.run("check", folder, "--out", out);
    assertThat(run.out()).contains("CONFLICT 1").contains("report.html");
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "report.html", "report.json", "firing-log.txt", "firing-log.jsonl");
  }

  @Test
  void aFolderGetsWhatWasAskedForAndLosesTheRestOfAnEarlierReport() throws IOException {
    Dossiers.clashing(folder);
    Path out = folder.resolve("report");
    CommandLines.run("check", folder, "--out", out);
    Path notes = Files.writeString(out.resolve("notes.txt"), "mine");
    CommandLines.run("check", folder, "--out", out, "--format", "json,text");
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("report.json", "report.txt", "notes.txt");
    assertThat(notes).hasContent("mine");
  }

  @Test
  void errorsOfADossierAreToldAllAtOnceWithTheirPlaces() throws IOException {
    Path facts = Dossiers.clashing(folder);
    Files.writeString(
        facts,
        Files.readString(facts).replace("kind: length", "kind: lenght").replace("1, wo", "0, wo"));
    CommandLines run = CommandLines.run("check", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("facts.yaml:7:", "facts.yaml:8:", "did you mean `length`?", "facts.yaml:10:");
  }

  @Test
  void aReportThatCannotBeMadeLeavesNoOldOne() throws IOException {
    Path facts = Dossiers.clashing(folder);
    Path out = folder.resolve("report");
    CommandLines.run("check", folder, "--out", out);
    Files.writeString(facts, "crosscheck: 1\n");
    assertThat(CommandLines.run("check", folder, "--out", out).status())
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(out.toFile().list()).containsExactly("report.json");
    assertThat(out.resolve("report.json")).content().contains("\"status\" : \"error\"");
  }

  @Test
  void whatIsWrongIsToldAlsoWhereSomebodysOwnFileIsInTheWay() throws IOException {
    Files.writeString(Dossiers.clashing(folder), "crosscheck: 1\n");
    Path out = Files.createDirectories(folder.resolve("keep"));
    Path data = Files.writeString(out.resolve("report.json"), "{}");
    CommandLines run = CommandLines.run("check", folder, "--out", out);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("report.json: not made by crosscheck", "facts.yaml:1:");
    assertThat(data).hasContent("{}");
  }

  @Test
  void anUnknownFormatNamesTheNearest() {
    CommandLines run = CommandLines.run("check", folder, "--format", "sarff");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("no format `sarff`; did you mean `sarif`?");
  }

  @Test
  void aSlipInACommandIsSeen() {
    CommandLines run = CommandLines.run("chekc");
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err())
        .contains("chekc: no such file or folder; did you mean the command `check`?");
  }

  @Test
  void aFolderWithoutADossierIsAnError() {
    CommandLines run = CommandLines.run("check", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("no such file; `crosscheck init FOLDER` makes a dossier");
  }
}
