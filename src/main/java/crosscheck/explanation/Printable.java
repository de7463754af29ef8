package crosscheck.explanation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Text from outside made harmless: control characters could drive a terminal, and marks that turn
 * the reading direction could make a figure read backwards.
 */
public final class Printable {

  /** What terminals without Unicode show as question marks. */
  private static final SortedMap<String, String> PLAIN =
      new TreeMap<>(
          Map.ofEntries(
              entry("¶", "par. "),
              entry("“", "\""),
              entry("”", "\""),
              entry("‘", "'"),
              entry("’", "'"),
              entry("–", "-"),
              entry("—", "-"),
              entry("≤", "<="),
              entry("≥", ">="),
              entry("×", "x"),
              entry("²", "2"),
              entry("³", "3"),
              entry("°", "deg ")));

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The text on one line, every white space a blank. */
  public static String line(String text) {
    return page(text).replaceAll("\\s+", " ").strip();
  }

  /** The text on one line, with plain characters for the report's own typographic ones. */
  public static String plain(String text) {
    String line = line(text);
    for (Map.Entry<String, String> sign : PLAIN.entrySet()) {
      line = line.replace(sign.getKey(), sign.getValue());
    }
    return line;
  }

  /** The text with its line ends, everything unprintable replaced by U+FFFD. */
  public static String page(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isHarmless(point) ? point : REPLACEMENT)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\n' || point == '\t';
      case Character.FORMAT -> !turnsDirection(point);
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }

  /** Explicit embeddings, overrides and isolates of the Unicode bidirectional algorithm, UAX 9. */
  private static boolean turnsDirection(int point) {
    return switch (Character.getDirectionality(point)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }
}
