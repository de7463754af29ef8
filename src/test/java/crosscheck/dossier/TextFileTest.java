package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  @TempDir private Path folder;

  private String refusal(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("facts.yaml"), content);
    DossierException refused =
        catchThrowableOfType(DossierException.class, () -> DossierReader.read(file, null));
    String shown = file.toString().replace('\\', '/');
    assertThat(refused).hasMessageStartingWith(shown);
    return refused.getMessage().substring(shown.length());
  }

  @Test
  void tellsWhereAByteIsNotUtf8() throws IOException {
    // In line 2 stand b, ä (two bytes, one character), d, a colon and a space before the bad byte.
    byte[] content = {'o', 'k', ':', '1', '\n', 'b', (byte) 0xC3, (byte) 0xA4, 'd', ':', ' ', -1};
    assertThat(refusal(content)).isEqualTo(":2:6: not UTF-8: the byte 0xFF");
  }

  @Test
  void refusesALetterCutInTwo() throws IOException {
    assertThat(refusal(new byte[] {'a', (byte) 0xC3})).isEqualTo(":1:2: not UTF-8: the byte 0xC3");
  }

  @Test
  void refusesUtf16() throws IOException {
    assertThat(refusal("a: 1".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(":1:2: the character U+0000 is not allowed");
  }

  @Test
  void refusesControlCharacters() throws IOException {
    assertThat(refusal("a: 1\nb: x\u0007\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(":2:5: the character U+0007 is not allowed");
  }

  @Test
  void toleratesAByteOrderMark() throws IOException {
    assertThat(refusal("\uFEFFcrosscheck: 1".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(":1:1: missing key `dossier`");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(refusal(new byte[0])).isEqualTo(":1:1: the file is empty");
  }

  @Test
  void refusesAFileBeyondTheLimit() throws IOException {
    Path file = folder.resolve("long.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(16_777_217); // 16 MiB and one byte
    }
    Problems problems = new Problems();
    assertThat(new TextFile("long.yaml", problems).read(file)).isEmpty();
    DossierException refused = catchThrowableOfType(DossierException.class, problems::refuseIfAny);
    assertThat(refused).hasMessage("long.yaml:1:1: the file is longer than 16777216 bytes");
  }

  @Test
  void refusesALineBeyondTheLimit() throws IOException {
    String yaml = "a: 1\nb: " + "x".repeat(65_536 - 3) + "\nc: " + "x".repeat(65_536 - 2) + "\n";
    assertThat(refusal(yaml.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(":3:1: the line is longer than 65536 characters");
  }

  @Test
  void refusesAPhraseBeyondReasonWithoutReadingIt() {
    String hostile = "1" + ",000".repeat(16_000);
    assertThat(Sample.problems(hostile, "gives: riders.count"))
        .singleElement()
        .asString()
        .endsWith("`: a wording has at most 8 words and 160 characters");
    String id = "a" + "-a".repeat(32_000);
    assertThat(Sample.problems("47", "gives: " + id))
        .singleElement()
        .asString()
        .startsWith("inline:18:10: unknown quantity `a-a-a");
  }

  @Test
  void saysThatAFileIsMissing() {
    DossierException refused =
        catchThrowableOfType(
            DossierException.class, () -> DossierReader.read(Path.of("no/facts.yaml"), null));
    assertThat(refused).hasMessage("no/facts.yaml:1:1: there is no such file");
  }
}
