package crosscheck.verdict;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An edit of one statement that dissolves a conflict: advice, never a claim of truth.
 *
 * @param statement id of the statement to edit
 * @param slip the sort of slip that it would undo
 * @param from the words as they stand
 * @param to the words that would go together with the rest
 * @param raises ids of other conflicts to which the edit would add a set
 * @param strains with what it would leave a strain, in words; empty if with nothing
 * @param text one sentence for people
 */
public record Repair(
    String statement,
    Slip slip,
    String from,
    String to,
    List<String> raises,
    String strains,
    String text) {

  /** An edit that raises nothing, in words that say by themselves what is meant. */
  public static Repair of(String statement, Slip slip, String from, String to) {
    return of(statement, slip, from, to, null);
  }

  /**
   * An edit that raises nothing.
   *
   * @param teller id of the source whose words those are, if that has to be told with them
   */
  public static Repair of(
      String statement, Slip slip, String from, String to, @Nullable String teller) {
    String as = teller == null ? "" : ", as " + teller + " says,";
    String text =
        "%s: \"%s\"%s instead of \"%s\" (%s) would dissolve it"
            .formatted(statement, to, as, from, slip.words());
    return new Repair(statement, slip, from, to, List.of(), "", text);
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
            strains,
            text + ", but would add a contradiction about " + titles);
  }

  /**
   * This edit, after which the statement strains something.
   *
   * @param others the other statements of the strains; none where it strains what is known
   */
  public Repair straining(SortedSet<String> others) {
    String told = others.isEmpty() ? "what is known" : Listed.and(others);
    String leaves =
        raises.isEmpty() ? ", but would leave a strain with " : ", and leave a strain with ";
    return new Repair(statement, slip, from, to, raises, told, text + leaves + told);
  }
}
