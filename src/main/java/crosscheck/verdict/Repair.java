package crosscheck.verdict;

import java.util.List;
import java.util.SortedMap;

/**
 * An edit of one statement that dissolves a conflict: advice, never a claim of truth.
 *
 * @param statement id of the statement to edit
 * @param slip the sort of slip that it would undo
 * @param from the words as they stand
 * @param to the words that would go together with the rest
 * @param raises ids of other conflicts to which the edit would add a set
 * @param text one sentence for people
 */
public record Repair(
    String statement, Slip slip, String from, String to, List<String> raises, String text) {

  /** An edit that raises nothing. */
  public static Repair of(String statement, Slip slip, String from, String to) {
    String text =
        "%s: \"%s\" instead of \"%s\" (%s) would dissolve it"
            .formatted(statement, to, from, slip.words());
    return new Repair(statement, slip, from, to, List.of(), text);
  }

  /** This edit, which adds a set to each of these conflicts, by id and by title. */
  public Repair raising(SortedMap<String, String> conflicts) {
    String titles = String.join("; ", conflicts.values());
    return conflicts.isEmpty()
        ? this
        : new Repair(
            statement,
            slip,
            from,
            to,
            List.copyOf(conflicts.keySet()),
            text + ", but would add a contradiction about " + titles);
  }
}
