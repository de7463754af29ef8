package crosscheck.scenario;

import crosscheck.verdict.Listed;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a sentence holds against a statement: other statements, or only what is known, such as where
 * places are and what the dossier cites.
 *
 * @param statements ids of statements, in the order of the sentence; none for what is known
 */
public record Others(List<String> statements) {

  /** How a sentence says that no other statement is needed. */
  static final String KNOWN = "what is known";

  private static final Pattern SEPARATOR = Pattern.compile(", | and ");

  public Others {
    statements = List.copyOf(statements);
  }

  /** Reads {@code b}, {@code b and c}, {@code b, c and d} or {@code what is known}. */
  static Others parse(String text) {
    return new Others(text.equals(KNOWN) ? List.of() : list(text));
  }

  /** Reads {@code b}, {@code b and c} or {@code b, c and d}. */
  static List<String> list(String text) {
    return SEPARATOR.splitAsStream(text).toList();
  }

  /** All statements that the sentence names, sorted. */
  SortedSet<String> and(String statement) {
    SortedSet<String> all = new TreeSet<>(statements);
    all.add(statement);
    return all;
  }

  /** The same in words again. */
  @Override
  public String toString() {
    return statements.isEmpty() ? KNOWN : join(statements);
  }

  /** Ids as a list in words. */
  static String join(Collection<String> ids) {
    return Listed.and(ids);
  }
}
