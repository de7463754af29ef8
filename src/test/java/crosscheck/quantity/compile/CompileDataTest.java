package crosscheck.quantity.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileDataTest {

  @TempDir private Path packages;

  @Test
  void keepsEveryScalarAsItIsWritten() throws IOException {
    Files.createDirectories(packages.resolve("quantity"));
    Files.writeString(
        packages.resolve("quantity/some.yaml"),
        """
        # a comment
        share: 12.50
        clock: 10:30
        words: [no, 007, true]
        why: >-
          over two
          lines
        """);

    CompileData.main(new String[] {packages.toString()});

    assertThat(packages.resolve("quantity/some.json"))
        .hasContent(
            "{\"share\":\"12.50\",\"clock\":\"10:30\",\"words\":[\"no\",\"007\",\"true\"],"
                + "\"why\":\"over two lines\"}");
    assertThat(packages.resolve("quantity/factors.json"))
        .content()
        .contains("\"km/h in m/s\":{\"factor\":\"5/18\",\"offset\":\"0\"}");
  }
}
