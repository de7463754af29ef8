package crosscheck.scenario;

import crosscheck.dossier.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Other words in the wording of one statement of a dossier's file: what if the report had said so?
 *
 * @param right the words that the report might have used
 * @param wrong the words that it uses
 */
record Correction(String right, String wrong) {

  private static final String KEY = "wording:";

  /**
   * The text of the file with the words replaced; nothing else changes.
   *
   * @throws IllegalArgumentException if the words do not stand in the wording
   */
  String in(String text, Statement statement) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = lineOfWording(lines, statement);
    lines.set(line, lines.get(line).replace(wrong, right));
    return String.join("\n", lines) + "\n";
  }

  /** The first line with the key, from the line on where the statement begins. */
  private int lineOfWording(List<String> lines, Statement statement) {
    int line = statement.location().line() - 1;
    while (line < lines.size() && !lines.get(line).contains(KEY)) {
      line++;
    }
    if (line == lines.size() || !statement.wording().contains(wrong)) {
      throw new IllegalArgumentException(
          "the wording of %s is \"%s\"; it has no \"%s\""
              .formatted(statement.id(), statement.wording(), wrong));
    }
    return line;
  }
}
