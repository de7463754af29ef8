package crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells a file of an earlier report from one that somebody else made under the same name. Each form
 * is known by what stands at its beginning whatever the dossier; an empty file is nobody's loss.
 */
final class OwnFiles {

  /** As much as the signs need, also behind a long title. */
  private static final int BYTES = 1 << 14;

  private static final Map<String, Pattern> SIGNS =
      new TreeMap<>(
          Map.of(
              Format.TEXT.fileName(),
              starts("\\R?crosscheck: "),
              Format.JSON.fileName(),
              starts("\\{\\s*\"format\" : \"crosscheck-report\""),
              Format.HTML.fileName(),
              starts("(?s)<!DOCTYPE html>.*: consistency report</title>"),
              Format.SARIF.fileName(),
              starts("(?s)\\{.*\"name\" : \"crosscheck\""),
              Format.JUNIT.fileName(),
              starts("<\\?xml [^>]*>\\s*<!-- crosscheck -->"),
              Format.CSV.fileName(),
              starts("\"statement\",\"source\",\"paragraph\",\"wording\","),
              Format.CLAIMREVIEW.fileName(),
              starts("\\{\\s*\"@context\" : \"https://schema.org\",\\s*\"@graph\" : \\["),
              Format.ANNOTATIONS.fileName(),
              starts("(?s)\\{.*\"id\" : \"urn:crosscheck:"),
              ReportFolder.LOG,
              starts("\\{\"number\":\\d+,\"rule\":\""),
              ReportFolder.READABLE_LOG,
              starts("\\d+ +[\\w-]+\\R +(in|out|statements:) ")));

  private OwnFiles() {}

  private static Pattern starts(String expression) {
    return Pattern.compile("\\A" + expression);
  }

  /** Whether a report of ours left this file, or there is none. */
  static boolean isOurs(Path file) throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    Pattern sign = SIGNS.get(file.getFileName().toString());
    if (sign == null || !Files.isRegularFile(file)) {
      return false;
    }
    String start = start(file);
    return start.isEmpty() || sign.matcher(start).find();
  }

  private static String start(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(BYTES), StandardCharsets.UTF_8);
    }
  }

  /**
   * Refuses to write over what is not ours.
   *
   * @throws FileSystemException if somebody else made the file
   */
  static void claim(Path file) throws IOException {
    if (!isOurs(file)) {
      throw new FileSystemException(
          file.toString(), null, "not made by crosscheck, so it is kept; nothing was written");
    }
  }
}
