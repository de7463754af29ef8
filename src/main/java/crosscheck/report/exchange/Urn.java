package crosscheck.report.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Names and addresses as RFC 3986 writes them: whatever is not plain is percent-encoded. */
final class Urn {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNRESERVED = "-._~";

  private Urn() {}

  /** A name of something in a dossier: {@code urn:crosscheck:DOSSIER:annotation:STATEMENT}. */
  static String of(String... parts) {
    return "urn:crosscheck:"
        + Arrays.stream(parts).map(part -> encoded(part, "")).collect(Collectors.joining(":"));
  }

  /**
   * The address of a file: relative where the path is, else of the scheme {@code file}.
   *
   * @param path with forward slashes
   */
  static String ofFile(String path) {
    String encoded = encoded(path, "/");
    if (path.startsWith("/")) {
      return "file://" + encoded;
    }
    boolean onDrive = path.matches("[A-Za-z]:/.*");
    return onDrive ? "file:///" + path.charAt(0) + ":" + encoded(path.substring(2), "/") : encoded;
  }

  private static String encoded(String text, String kept) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (unit & 0xFF);
      if (isPlain(letter) || kept.indexOf(letter) >= 0) {
        encoded.append(letter);
      } else {
        encoded.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char letter) {
    return letter < 0x80 && Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0;
  }
}
