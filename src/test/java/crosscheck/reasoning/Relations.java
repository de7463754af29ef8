package crosscheck.reasoning;

import java.util.SortedMap;
import java.util.TreeMap;

/** How often each relation was tried: in how many dossiers, by how many changes. */
final class Relations {

  private record Tried(int dossiers, int changes) {
    Tried and(Tried more) {
      return new Tried(dossiers + more.dossiers, changes + more.changes);
    }
  }

  private final SortedMap<String, Tried> tried = new TreeMap<>();

  /** Counts a dossier with so many changes; none at all do not count. */
  void count(String relation, int changes) {
    if (changes > 0) {
      tried.merge(relation, new Tried(1, changes), Tried::and);
    }
  }

  /** The counts as a table, by relation. */
  String table() {
    StringBuilder table =
        new StringBuilder("%-36s %8s %8s%n".formatted("relation", "dossiers", "changes"));
    tried.forEach(
        (relation, count) ->
            table.append("%-36s %8d %8d%n".formatted(relation, count.dossiers, count.changes)));
    return table.toString();
  }
}
