package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds all estimates of one quantity against each other and keeps what matters: for every set of
 * grounds that clashes or strains, the comparison that is easiest to follow; for every voice, an
 * agreement that corroborates it, and any other agreement.
 *
 * <p>Pairs are found by sorting, not by trying each. Where more pairs do not agree than are told,
 * every estimate is held against the opponents farthest off on either side, and {@link #pairs}
 * still counts all.
 */
public final class Comparisons {

  private static final Comparator<Pair> EASIEST =
      Comparator.comparing(Pair::size).thenComparing(Pair::left).thenComparing(Pair::right);

  private final List<Estimate> estimates;
  private final Spans inner;
  private final Spans outer;
  private final Map<Object, Pair> kept = new HashMap<>();

  private Comparisons(Collection<Estimate> estimates) {
    this.estimates = undominated(estimates);
    this.inner = Spans.of(this.estimates.stream().map(e -> e.rings().inner()).toList());
    this.outer = Spans.of(this.estimates.stream().map(e -> e.rings().outer()).toList());
  }

  /** Two estimates by their numbers, the easier one on the left. */
  private record Pair(int left, int right, int size) {}

  /** A set of grounds that does not go together. */
  private record Apart(Fit fit, Set<Ground> grounds) {}

  /** A voice with which something goes together. */
  private record Borne(String voice, boolean corroborates) {}

  /**
   * How many pairs of estimates do not go together.
   *
   * @param clashing pairs without a common charitable value
   * @param straining further pairs without a common plain value
   */
  public record Pairs(long clashing, long straining) {

    /** All of them. */
    public long all() {
      return clashing + straining;
    }
  }

  /**
   * The comparisons worth keeping, in an order that depends on the estimates alone.
   *
   * @param estimates estimates of one quantity, in any order
   * @param mostPairs up to how many pairs that do not go together each is told
   */
  public static List<Encounter> of(Collection<Estimate> estimates, int mostPairs) {
    Comparisons comparisons = new Comparisons(estimates);
    if (comparisons.count().all() <= mostPairs) {
      new Disjoint(comparisons.inner).each(comparisons::apart);
    } else {
      comparisons.farthestApart();
    }
    new Agreements(comparisons.estimates, comparisons.inner).each(comparisons::agree);
    return comparisons.kept.values().stream()
        .distinct()
        .sorted(Comparator.comparing(Pair::left).thenComparing(Pair::right))
        .map(comparisons::encounter)
        .toList();
  }

  /** How many pairs do not go together; what another estimate makes redundant is not counted. */
  public static Pairs pairs(Collection<Estimate> estimates) {
    return new Comparisons(estimates).count();
  }

  private static List<Estimate> undominated(Collection<Estimate> estimates) {
    List<Estimate> sorted = estimates.stream().sorted().distinct().toList();
    Subsets<Integer> bySupport = bySupport(sorted);
    return sorted.stream()
        .filter(e -> bySupport.within(e.support()).noneMatch(i -> beats(sorted.get(i), e)))
        .toList();
  }

  private static Subsets<Integer> bySupport(List<Estimate> estimates) {
    Subsets<Integer> numbers = new Subsets<>(estimates.stream().map(Estimate::support).toList());
    for (int i = 0; i < estimates.size(); i++) {
      numbers.add(estimates.get(i).support(), i);
    }
    return numbers;
  }

  /** Of two estimates that dominate each other the first in order stays. */
  private static boolean beats(Estimate other, Estimate estimate) {
    return !other.equals(estimate)
        && other.dominates(estimate)
        && (!estimate.dominates(other) || other.compareTo(estimate) < 0);
  }

  private Pairs count() {
    long clashing = new Disjoint(outer).count();
    return new Pairs(clashing, new Disjoint(inner).count() - clashing);
  }

  /** Each estimate against its farthest opponents, and whatever clashes among their grounds. */
  private void farthestApart() {
    Subsets<Integer> bySupport = bySupport(estimates);
    new Opponents(estimates, inner, outer)
        .each((one, other) -> amongThemselves(bySupport.within(both(one, other)).toList()));
  }

  /** Two opponents and all within their grounds: what is told is minimal although not all is. */
  private void amongThemselves(List<Integer> few) {
    for (int one : few) {
      few.stream()
          .filter(other -> one < other && !inner.meet(one, other))
          .forEach(other -> apart(one, other));
    }
  }

  private void apart(int one, int other) {
    Fit fit = outer.meet(one, other) ? Fit.STRAINS : Fit.CLASHES;
    keep(new Apart(fit, both(one, other)), pair(one, other));
  }

  private Set<Ground> both(int one, int other) {
    TreeSet<Ground> both = new TreeSet<>(estimates.get(one).support());
    both.addAll(estimates.get(other).support());
    return both;
  }

  private void agree(Statement voice, boolean corroborates, int estimate, int partner) {
    keep(new Borne(voice.id(), corroborates), pair(estimate, partner));
  }

  private Pair pair(int one, int other) {
    int size = estimates.get(one).size() + estimates.get(other).size();
    return new Pair(Math.min(one, other), Math.max(one, other), size);
  }

  private void keep(Object key, Pair pair) {
    kept.merge(key, pair, (old, latest) -> EASIEST.compare(latest, old) < 0 ? latest : old);
  }

  private Encounter encounter(Pair pair) {
    return Encounter.of(estimates.get(pair.left), estimates.get(pair.right));
  }
}
