package crosscheck.reasoning;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The events of a series that are known to lie before another, held against its number.
 *
 * @param fit how the number goes together with how many are known to come before
 * @param support what their times rest on
 */
public record Earlier(Fit fit, SortedSet<Ground> support) {

  /**
   * Agrees if exactly {@code number - 1} distinct events come before, clashes if more do; empty if
   * fewer are known, since a dossier need not list them all.
   *
   * @param ranked an estimate of the time of the event that has the number
   * @param before estimates of the times of events that come before, in any number for each; the
   *     first of each event, in order, becomes a member
   */
  static List<Earlier> of(int number, Estimate ranked, Collection<Estimate> before) {
    TreeSet<String> events = new TreeSet<>();
    TreeSet<Ground> support = new TreeSet<>(ranked.support());
    for (Estimate estimate : new TreeSet<>(before)) {
      if (events.add(estimate.quantity())) {
        support.addAll(estimate.support());
      }
    }
    int rank = events.size() + 1;
    if (rank < number) {
      return List.of();
    }
    return List.of(new Earlier(rank == number ? Fit.AGREES : Fit.CLASHES, support));
  }
}
