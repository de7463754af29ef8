package crosscheck.dossier;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A later version of an article, and what it takes back of the earlier ones. Everything else that
 * they state carries over and stands.
 *
 * @param source id of the later version
 * @param corrects id of the version before it
 * @param replaced ids of the statements that it replaces, each with the id of the one instead
 * @param withdrawn ids of the statements that it takes back without another
 * @param at where it says so
 */
public record Correction(
    String source,
    String corrects,
    SortedMap<String, String> replaced,
    SortedSet<String> withdrawn,
    Location at) {

  public Correction {
    replaced = Collections.unmodifiableSortedMap(new TreeMap<>(replaced));
    withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
  }

  /** Ids of all statements that do not stand any longer because of it. */
  public SortedSet<String> superseded() {
    TreeSet<String> all = new TreeSet<>(replaced.keySet());
    all.addAll(withdrawn);
    return all;
  }

  /**
   * What became of a statement: {@code superseded by X}, {@code withdrawn by X}; null if nothing.
   */
  public @Nullable String told(String statement) {
    String other = replaced.get(statement);
    if (other != null) {
      return "superseded by " + other;
    }
    return withdrawn.contains(statement) ? "withdrawn by " + source : null;
  }
}
