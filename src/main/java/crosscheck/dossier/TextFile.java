package crosscheck.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads a file as UTF-8, strictly: nothing is replaced, and the place of a bad byte is told. */
final class TextFile {

  private final String shown;
  private final Problems problems;

  /**
   * @param shown the name of the file in error messages
   */
  TextFile(String shown, Problems problems) {
    this.shown = shown;
    this.problems = problems;
  }

  /** The text of the file without a byte order mark; empty, with a problem, if it is not text. */
  Optional<String> read(Path path) {
    return bytes(path).flatMap(this::decode);
  }

  /** The text of an article; empty, with a problem, if it is not text in lines of some length. */
  Optional<String> readArticle(Path path) {
    return read(path).filter(this::hasShortLines);
  }

  /** The text of an article that the bytes are; empty, with a problem, as {@link #readArticle}. */
  Optional<String> decodeArticle(byte[] bytes) {
    return decode(bytes).filter(this::hasShortLines);
  }

  /** The bytes of the file; empty, with a problem, if they cannot be read. */
  Optional<byte[]> bytes(Path path) {
    try {
      if (Files.size(path) <= FileLimits.STANDARD.bytes()) {
        return Optional.of(Files.readAllBytes(path));
      }
      refuse("the file is longer than " + FileLimits.STANDARD.bytes() + " bytes");
    } catch (NoSuchFileException e) {
      refuse("there is no such file");
    } catch (AccessDeniedException e) {
      refuse("the file cannot be read: access denied");
    } catch (IOException e) {
      refuse("the file cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private void refuse(String message) {
    problems.add(new Location(shown, 1, 1), message);
  }

  /** The keys of the YAML file; empty, with a problem, if it is not one. */
  Optional<Node.Fields> readYaml(Path path) {
    return read(path).flatMap(this::parse);
  }

  /** The keys that the YAML text holds; empty, with a problem, if it holds none. */
  Optional<Node.Fields> parse(String yaml) {
    return isPrintable(yaml) && hasShortLines(yaml)
        ? YamlTree.read(shown, yaml, problems)
        : Optional.empty();
  }

  private boolean hasShortLines(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.length() > FileLimits.STANDARD.line()) {
        String message = "the line is longer than " + FileLimits.STANDARD.line() + " characters";
        problems.add(new Location(shown, number, 1), message);
        return false;
      }
    }
    return true;
  }

  /** Whether the text has nothing but printable characters; if not, the first other is reported. */
  private boolean isPrintable(String text) {
    int character;
    for (int at = 0; at < text.length(); at += Character.charCount(character)) {
      character = text.codePointAt(at);
      if (!StreamReader.isPrintable(character)) {
        problems.add(
            endOf(text.substring(0, at)),
            String.format(Locale.ROOT, "the character U+%04X is not allowed", character));
        return false;
      }
    }
    return true;
  }

  /** The text that the bytes are without a byte order mark; empty, with a problem, if none. */
  Optional<String> decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    String readable = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (result.isError()) {
      int octet = bytes[in.position()] & 0xFF;
      problems.add(
          endOf(readable), String.format(Locale.ROOT, "not UTF-8: the byte 0x%02X", octet));
      return Optional.empty();
    }
    return Optional.of(readable);
  }

  /** Where the character stands that follows {@code before}. */
  private Location endOf(String before) {
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Location(shown, line, 1 + before.codePointCount(lineStart, before.length()));
  }
}
