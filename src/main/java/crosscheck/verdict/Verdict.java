package crosscheck.verdict;

import java.util.Locale;

/** What becomes of a statement; never folded into fewer. Worst first. */
public enum Verdict {
  /** It could not be judged because something went wrong. */
  ERROR,
  /** Every charitable reading of it clashes with something. */
  CONFLICTING,
  /** Only the plain readings clash. */
  STRAINED,
  /** It was compared with nothing. */
  UNCHECKED,
  /** It was checked against something, and nothing is against it. */
  UNCONTESTED,
  /** An independent origin or computed knowledge agrees. */
  CORROBORATED;

  /** Whether a scenario may say that the statement holds. */
  public boolean holds() {
    return this == CORROBORATED || this == UNCONTESTED;
  }

  /** The word for people. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
