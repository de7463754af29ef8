package crosscheck.time;

import crosscheck.quantity.Fit;

/**
 * What a wording says twice, or says of a day or a clock that is known: how it goes together.
 *
 * @param sort what is held against what
 * @param fit how it goes together, on the readings that suit it best
 * @param cause what the slip may have been, as a sentence; empty where there is none or none is
 *     seen
 */
public record SelfCheck(Sort sort, Fit fit, String cause) {

  /** What is held against what. */
  public enum Sort {
    /** One time told by several clocks: "11:43 p.m. EDT (0343 GMT)". */
    TELLINGS,
    /** A label that says an offset, against what its region keeps at that time: EST in July. */
    LABEL,
    /** A date against the length of its month: 29 February 2023. */
    DATE,
    /** A weekday against the date beside it. */
    WEEKDAY,
    /** A clock time against the night in which clocks were changed: skipped, or shown twice. */
    CLOCK_CHANGE
  }

  /** Whether there is a slip and its likely cause is seen. */
  public boolean isExplained() {
    return fit != Fit.AGREES && !cause.isEmpty();
  }
}
