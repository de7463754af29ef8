package crosscheck.explanation;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most 100 columns, broken between words. */
public final class Lines {

  /** Columns a line may have. */
  public static final int WIDTH = 100;

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean styled;
  private final List<String> lines = new ArrayList<>();

  /**
   * Starts without a line.
   *
   * @param styled whether headings stand out on a terminal; what they say does not depend on it
   */
  public Lines(boolean styled) {
    this.styled = styled;
  }

  /** A line that stands out where the terminal can do that. */
  public Lines heading(String text) {
    int from = lines.size();
    add("", "  ", text);
    if (styled) {
      lines.subList(from, lines.size()).replaceAll(line -> BOLD + line + PLAIN);
    }
    return this;
  }

  public Lines blank() {
    lines.add("");
    return this;
  }

  /** Text with every line indented alike. */
  public Lines add(String indent, String text) {
    return add(indent, indent, text);
  }

  /** Text with a label before its first line and an indent before the others. */
  public Lines add(String label, String indent, String text) {
    StringBuilder line = new StringBuilder(label);
    int start = label.length();
    for (String word : words(text, WIDTH - Math.max(label.length(), indent.length()))) {
      if (line.length() > start && columns(line) + 1 + columns(word) > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        start = indent.length();
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    lines.add(line.toString().stripTrailing());
    return this;
  }

  /**
   * A short name and its text, which begins in the same column under each name.
   *
   * @param width columns from the indent to the text
   */
  public Lines item(String indent, String name, int width, String text) {
    String label = indent + name + " ".repeat(width - name.length());
    return add(label, " ".repeat(label.length()), text);
  }

  private static List<String> words(String text, int width) {
    List<String> words = new ArrayList<>();
    for (String word : Printable.plain(text).split(" ", -1)) {
      String rest = word;
      while (columns(rest) > width) {
        int end = rest.offsetByCodePoints(0, width);
        words.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      words.add(rest);
    }
    return words;
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** All lines, each with its end. */
  @Override
  public String toString() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
