package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A place by size held against the values of the others.
 *
 * @param fit how the place goes together with the values
 * @param support what the values rest on
 */
public record Sizes(Fit fit, SortedSet<Ground> support) {

  /** At most as much plainly; charitably no more is said by "the worst since". */
  private static final Rings PLAINLY_LESS =
      new Rings(Range.of(Interval.atMost(Fraction.ZERO)), Range.ALL);

  /** How much larger one is than another that was plainly at least as large. */
  public static Rings plainlyLess() {
    return PLAINLY_LESS;
  }

  /**
   * Clashes if too many of the others come before it however charitably they are read, agrees if
   * just so many do and all the rest come after it; else empty, since nobody need list them all.
   *
   * @param own an estimate of what has the place
   * @param all estimates of quantities, those of the others among them
   */
  public static List<Sizes> place(Claim.Placed claim, Estimate own, Collection<Estimate> all) {
    TreeMap<String, Estimate> ahead = new TreeMap<>();
    TreeMap<String, Estimate> behind = new TreeMap<>();
    for (Estimate other : new TreeSet<>(all)) {
      if (claim.among().contains(other.quantity())) {
        boolean above = own.precedes(other);
        boolean below = other.precedes(own);
        if (claim.largest() ? above : below) {
          ahead.putIfAbsent(other.quantity(), other);
        } else if (above || below) {
          behind.putIfAbsent(other.quantity(), other);
        }
      }
    }
    if (ahead.size() >= claim.place()) {
      return List.of(
          new Sizes(Fit.CLASHES, support(own, ahead.values().stream().limit(claim.place()))));
    }
    boolean settled =
        ahead.size() == claim.place() - 1 && ahead.size() + behind.size() == claim.among().size();
    Stream<Estimate> others = Stream.concat(ahead.values().stream(), behind.values().stream());
    return settled ? List.of(new Sizes(Fit.AGREES, support(own, others))) : List.of();
  }

  private static SortedSet<Ground> support(Estimate own, Stream<Estimate> others) {
    TreeSet<Ground> support = new TreeSet<>(own.support());
    others.forEach(other -> support.addAll(other.support()));
    return support;
  }
}
