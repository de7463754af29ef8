package crosscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are packaged beside the commands. */
final class Packaged {

  private Packaged() {}

  /** The text in the file of that name. */
  static String text(String name) {
    try (InputStream file = Packaged.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
