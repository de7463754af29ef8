package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds all estimates of one quantity against each other and keeps what matters: for every set of
 * grounds that clashes or strains, the comparison that is easiest to follow; for every ground, an
 * agreement that corroborates it, or else any other agreement.
 */
public final class Comparisons {

  private final Map<String, Encounter> kept = new TreeMap<>();

  private Comparisons() {}

  /**
   * The comparisons worth keeping, in an order that depends on the estimates alone.
   *
   * @param estimates estimates of one quantity, in any order
   */
  public static List<Encounter> of(Collection<Estimate> estimates) {
    List<Estimate> sorted = undominated(estimates);
    Comparisons comparisons = new Comparisons();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        comparisons.meet(sorted.get(i), sorted.get(j));
      }
    }
    return List.copyOf(comparisons.kept.values());
  }

  private static List<Estimate> undominated(Collection<Estimate> estimates) {
    List<Estimate> sorted = estimates.stream().sorted().distinct().toList();
    return sorted.stream()
        .filter(e -> sorted.stream().noneMatch(other -> beats(other, e)))
        .toList();
  }

  /** Of two estimates that dominate each other the first in order stays. */
  private static boolean beats(Estimate other, Estimate estimate) {
    return !other.equals(estimate)
        && other.dominates(estimate)
        && (!estimate.dominates(other) || other.compareTo(estimate) < 0);
  }

  private void meet(Estimate left, Estimate right) {
    Encounter encounter = Encounter.of(left, right);
    if (encounter.fit() != Fit.AGREES) {
      Set<Ground> all = new TreeSet<>(left.support());
      all.addAll(right.support());
      keep(encounter.fit() + " " + all, encounter);
      return;
    }
    agree(encounter, left, right);
    agree(encounter, right, left);
  }

  private void agree(Encounter encounter, Estimate side, Estimate against) {
    Set<Ground> own = without(side.support(), against.support());
    Set<Ground> others = without(against.support(), side.support());
    if (others.isEmpty()) {
      return;
    }
    for (Ground ground : own) {
      for (Statement voice : ground.voices()) {
        boolean corroborates =
            side.isBounded() && against.isBounded() && Independence.of(voice, others);
        keep((corroborates ? "by others " : "agrees ") + voice.id(), encounter);
      }
    }
  }

  private void keep(String key, Encounter encounter) {
    kept.merge(key, encounter, (old, latest) -> latest.size() < old.size() ? latest : old);
  }

  private static Set<Ground> without(Set<Ground> all, Set<Ground> some) {
    Set<Ground> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
