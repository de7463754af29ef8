package crosscheck.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The curator's word that a finding is known and need not be settled yet. It hides nothing: the
 * finding is told with it, and only does not count as a failure while it runs.
 *
 * @param between ids of all statements of the finding, knowledge aside
 * @param because why it need not be settled
 * @param by who says so
 * @param until the last day on which it counts
 * @param at where it stands in the dossier
 */
public record Waiver(
    SortedSet<String> between, String because, String by, LocalDate until, Location at) {

  public Waiver {
    between = Collections.unmodifiableSortedSet(new TreeSet<>(between));
  }

  /** Whether it counts no longer on this day. */
  public boolean isExpiredOn(LocalDate day) {
    return day.isAfter(until);
  }

  /** Why, who and until when, for people. */
  public String words() {
    return because + " (" + by + ", until " + until + ")";
  }
}
