package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sets of grounds that comparisons have shown to clash or strain. */
public final class Shown {

  private static final Comparator<SortedSet<Ground>> ORDER =
      Comparator.comparing((SortedSet<Ground> set) -> set.size())
          .thenComparing(set -> set.stream().map(Ground::id).collect(Collectors.joining("\n")));

  private final SortedMap<SortedSet<Ground>, Fit> sets = new TreeMap<>(ORDER);

  /** Nothing yet. */
  public Shown() {}

  /** One more set; of two comparisons of one set the worse counts. */
  public void add(SortedSet<Ground> set, Fit fit) {
    if (!set.isEmpty() && fit != Fit.AGREES) {
      sets.merge(set, fit, Fit::worse);
    }
  }

  /** The sets, small ones first, and how badly they go together. */
  SortedMap<SortedSet<Ground>, Fit> sets() {
    return sets;
  }

  /** Whether a set is known to go together at least so badly. */
  boolean shows(SortedSet<Ground> set, Fit fit) {
    Fit known = sets.get(set);
    return known != null && known.compareTo(fit) >= 0;
  }
}
