package crosscheck.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The dossiers of the project: that of the five reports, and the examples. */
final class Dossiers {

  private static final Path FIVE_REPORTS = Path.of("facts.yaml");
  private static final Path EXAMPLES = Path.of("src", "dossiers");

  private Dossiers() {}

  /** Their files; the five reports first, then the examples by name. */
  static List<Path> files() {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      List<Path> examples =
          folders.filter(Files::isDirectory).map(f -> f.resolve(FIVE_REPORTS)).sorted().toList();
      return Stream.concat(Stream.of(FIVE_REPORTS), examples.stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder's name for an example, {@code findings} for the five reports. */
  static String name(Path file) {
    Path folder = file.getParent();
    return folder == null ? "findings" : folder.getFileName().toString();
  }
}
