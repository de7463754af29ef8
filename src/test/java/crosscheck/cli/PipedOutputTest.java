package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PipedOutputTest {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);

  /** Prints to it and ends as the program would. */
  private int ended(OutputStream to, int status) {
    PrintStream out = Main.stream(to);
    out.print("a line\n");
    out.print("another\n");
    return Main.ended(out, err, status);
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void aReaderWhoHasReadEnoughIsNoFault() {
    assertThat(ended(failing("Broken pipe"), ExitStatus.OK)).isEqualTo(ExitStatus.OK);
    assertThat(ended(failing("The pipe is being closed"), ExitStatus.FINDINGS))
        .isEqualTo(ExitStatus.FINDINGS);
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIs() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "only some systems have a disk always full");
    try (OutputStream full = new FileOutputStream("/dev/full")) {
      assertThat(ended(full, ExitStatus.OK)).isEqualTo(ExitStatus.UNUSABLE);
    }
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("could not be written to its end");
  }

  @Test
  void soIsAnythingElse() {
    assertThat(ended(failing("Input/output error"), ExitStatus.OK)).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void whatIsReadArrives() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ended(bytes, ExitStatus.FINDINGS)).isEqualTo(ExitStatus.FINDINGS);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a line\nanother\n");
  }
}
