package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@link Comparisons} keeps, found by holding each estimate against each. */
final class AllPairs {

  private final List<Estimate> estimates;
  private final Map<String, Encounter> kept = new HashMap<>();

  AllPairs(Collection<Estimate> all) {
    List<Estimate> sorted = all.stream().sorted().distinct().toList();
    this.estimates =
        sorted.stream().filter(e -> sorted.stream().noneMatch(other -> beats(other, e))).toList();
  }

  private static boolean beats(Estimate other, Estimate estimate) {
    return !other.equals(estimate)
        && other.dominates(estimate)
        && (!estimate.dominates(other) || other.compareTo(estimate) < 0);
  }

  Set<Encounter> encounters() {
    for (int i = 0; i < estimates.size(); i++) {
      for (int j = i + 1; j < estimates.size(); j++) {
        meet(Encounter.of(estimates.get(i), estimates.get(j)));
      }
    }
    return Set.copyOf(kept.values());
  }

  long count(Fit fit) {
    long count = 0;
    for (int i = 0; i < estimates.size(); i++) {
      for (int j = i + 1; j < estimates.size(); j++) {
        count += Encounter.of(estimates.get(i), estimates.get(j)).fit() == fit ? 1 : 0;
      }
    }
    return count;
  }

  /** The worst fit of an estimate with any other. */
  Fit worst(Estimate estimate) {
    return estimates.stream()
        .map(other -> Encounter.of(estimate, other).fit())
        .reduce(Fit.AGREES, Fit::worse);
  }

  List<Estimate> estimates() {
    return estimates;
  }

  private void meet(Encounter encounter) {
    if (encounter.fit() == Fit.AGREES) {
      agree(encounter, encounter.left(), encounter.right());
      agree(encounter, encounter.right(), encounter.left());
    } else {
      Set<Ground> all = new TreeSet<>(encounter.left().support());
      all.addAll(encounter.right().support());
      keep(encounter.fit() + " " + all, encounter);
    }
  }

  private void agree(Encounter encounter, Estimate side, Estimate against) {
    Set<Ground> others = without(against.support(), side.support());
    if (others.isEmpty()) {
      return;
    }
    boolean bounded = side.isBounded() && against.isBounded();
    for (Ground ground : without(side.support(), against.support())) {
      for (Statement voice : ground.voices()) {
        keep(voice.id() + (bounded && Independence.of(voice, others)), encounter);
      }
    }
  }

  private void keep(String key, Encounter encounter) {
    kept.merge(key, encounter, (old, latest) -> latest.size() < old.size() ? latest : old);
  }

  private static Set<Ground> without(Set<Ground> all, Set<Ground> some) {
    Set<Ground> rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
