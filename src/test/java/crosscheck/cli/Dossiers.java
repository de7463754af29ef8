package crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small dossiers in folders. */
final class Dossiers {

  private Dossiers() {}

  /** Two reports of a wall whose lengths clash: 100 m against 120 m, 5 % at most either way. */
  static Path clashing(Path folder) throws IOException {
    return write(folder, "100 m", "120 m");
  }

  /** The same with 101 m instead of 120 m. */
  static Path agreeing(Path folder) throws IOException {
    return write(folder, "100 m", "101 m");
  }

  /** About 100 m is plainly at most 105, charitably 110; 108 m is at least 107.5. */
  static Path straining(Path folder) throws IOException {
    return write(folder, "about 100 m", "108 m");
  }

  private static Path write(Path folder, String one, String other) throws IOException {
    Path facts = folder.resolve("facts.yaml");
    Files.createDirectories(folder);
    return Files.writeString(
        facts,
        """
        crosscheck: 1
        dossier: {id: wall, title: The wall}
        sources:
        - {source: a, publication: {date: 2024-05-01, zone: UTC}}
        - {source: b, publication: {date: 2024-05-01, zone: UTC}}
        quantities:
          wall.length: {kind: length, title: Length of the wall}
          wall.height: {kind: length, title: Height of the wall}
        statements:
        - {id: a-length, source: a, paragraph: 1, wording: %s, says: Its length., gives: wall.length}
        - {id: b-length, source: b, paragraph: 1, wording: %s, says: Its length., gives: wall.length}
        - {id: b-height, source: b, paragraph: 2, wording: 3 m, says: Its height., gives: wall.height}
        """
            .formatted(one, other));
  }
}
