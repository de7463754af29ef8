package crosscheck.verdict;

import java.util.Comparator;

/**
 * Something worth saying about a statement that is no verdict: which pair of places its figure
 * fits, that an expectation was superseded.
 *
 * @param rule name of the rule that noticed; empty for a reading
 * @param ground id of the ground it is about
 * @param kind what sort of remark
 * @param text one sentence for people
 */
public record Remark(String rule, String ground, Kind kind, String text)
    implements Comparable<Remark> {

  /** Sorts of remarks. */
  public enum Kind {
    /** A likely cause of a misfit. */
    DIAGNOSIS,
    /** An expectation that did not come true, and what happened instead. */
    SUPERSEDED,
    /** On which reading of its wording a verdict depends; judging again tells, no rule does. */
    READING
  }

  @Override
  public int compareTo(Remark other) {
    return Comparator.comparing(Remark::ground)
        .thenComparing(Remark::rule)
        .thenComparing(Remark::text)
        .compare(this, other);
  }
}
