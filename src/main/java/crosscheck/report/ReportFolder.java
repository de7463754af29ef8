package crosscheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of a report. Each file is there whole or not at all. */
final class ReportFolder {

  static final String PAGE = "report.html";
  static final String DATA = "report.json";
  static final String LOG = "firing-log.jsonl";
  static final String READABLE_LOG = "firing-log.txt";

  private static final List<String> FILES =
      Stream.concat(
              Arrays.stream(Format.values()).map(Format::fileName), Stream.of(LOG, READABLE_LOG))
          .toList();

  private final Path folder;

  ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes these files and removes those of an earlier report that are not among them. What
   * somebody else has made under such a name stays.
   *
   * @param texts content by file name
   * @throws IOException if a file cannot be written, or would take the place of one that is not of
   *     a report; files of that name are then as before
   */
  void write(Map<String, String> texts) throws IOException {
    Files.createDirectories(folder);
    for (String file : texts.keySet()) {
      OwnFiles.claim(folder.resolve(file));
    }
    Map<Path, Path> moves = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path draft = folder.resolve(text.getKey() + ".draft");
        moves.put(draft, folder.resolve(text.getKey()));
        Files.write(draft, text.getValue().getBytes(StandardCharsets.UTF_8));
      }
      removeAllBut(texts);
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        move(move.getKey(), move.getValue());
      }
    } finally {
      for (Path draft : moves.keySet()) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private void removeAllBut(Map<String, String> texts) throws IOException {
    for (String file : FILES) {
      if (!texts.containsKey(file) && OwnFiles.isOurs(folder.resolve(file))) {
        Files.deleteIfExists(folder.resolve(file));
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
