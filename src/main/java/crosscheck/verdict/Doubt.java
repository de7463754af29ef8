package crosscheck.verdict;

import crosscheck.dossier.Ground;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Statements that would have to be wrong for the rest to be right: advice, never a claim of truth.
 *
 * @param members without all of them nothing clashes; no fewer would do
 * @param against the independent origins whose statements clash with them, sorted; what is known of
 *     the world counts as one more
 */
public record Doubt(SortedSet<Ground> members, SortedSet<String> against) {

  public Doubt {
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    against = Collections.unmodifiableSortedSet(new TreeSet<>(against));
  }
}
