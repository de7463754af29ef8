package crosscheck.verdict;

import crosscheck.dossier.Correction;
import crosscheck.quantity.Fit;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a correction has come to: the dossier just before it was published held against the dossier
 * with it, later corrections undone in both.
 *
 * @param correction what was corrected
 * @param outcomes the contradictions that it touches: resolved, then made, then left standing
 * @param untouched how many contradictions it has nothing to do with
 * @param carried the superseded statements whose figure others still carry, with those others
 */
public record Corrected(
    Correction correction,
    List<Outcome> outcomes,
    int untouched,
    SortedMap<String, SortedSet<String>> carried) {

  /** What becomes of a contradiction. */
  public enum Kind {
    /** It was there before and is not any longer. */
    RESOLVED,
    /** It was not there before. */
    MADE,
    /** It was there before and still is, be it between the one who corrects and others. */
    STANDING
  }

  /**
   * A contradiction and what became of it.
   *
   * @param fit conflict or strain
   * @param subject what it is about
   * @param before ids of its statements before the correction, knowledge aside; null if it was made
   * @param after ids of its statements with the correction; null if it was resolved
   */
  public record Outcome(
      Kind kind,
      Fit fit,
      String subject,
      @Nullable SortedSet<String> before,
      @Nullable SortedSet<String> after) {

    /** Ids of its statements, as they are now if it is there. */
    public SortedSet<String> between() {
      SortedSet<String> now = after == null ? before : after;
      return now == null ? Collections.emptySortedSet() : now;
    }

    /** Its severity in a word: conflict or strain. */
    public String severity() {
      return fit == Fit.CLASHES ? "conflict" : "strain";
    }
  }

  public Corrected {
    outcomes = List.copyOf(outcomes);
    carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
  }

  /** The outcomes of one kind. */
  public List<Outcome> of(Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.kind() == kind).toList();
  }
}
