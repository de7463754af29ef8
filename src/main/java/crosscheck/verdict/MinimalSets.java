package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The minimal sets among all sets of grounds that clash.
 *
 * <p>Every derivation from a part of the grounds is among the derivations from all of them, so a
 * set of which no proper part clashes is minimal: take any member away and the rest goes together,
 * as far as the rules can tell.
 */
final class MinimalSets {

  private final Map<SortedSet<Ground>, List<Check>> bySet = new LinkedHashMap<>();
  private final Map<SortedSet<Ground>, Fit> fits = new LinkedHashMap<>();

  /** The sets kept so far, to be found by their members. */
  private final Subsets<SortedSet<Ground>> subsets;

  private MinimalSets(List<Candidate> candidates) {
    this.subsets = new Subsets<>(candidates.stream().map(Candidate::grounds).toList());
  }

  /** The comparisons of each minimal set of the given severity, smallest sets first. */
  static Map<SortedSet<Ground>, List<Check>> of(List<Check> checks, Fit severity) {
    List<Candidate> candidates =
        checks.stream()
            .filter(check -> check.fit() != Fit.AGREES)
            .map(check -> new Candidate(check.grounds(), check))
            .sorted(
                Comparator.comparing((Candidate candidate) -> candidate.grounds.size())
                    .thenComparing(Candidate::check))
            .toList();
    MinimalSets sets = new MinimalSets(candidates);
    candidates.forEach(sets::add);
    sets.bySet.keySet().removeIf(set -> sets.fits.get(set) != severity);
    return sets.bySet;
  }

  private record Candidate(SortedSet<Ground> grounds, Check check) {}

  /** A set that clashes outright makes its charitable supersets redundant, and so does a strain. */
  private void add(Candidate candidate) {
    SortedSet<Ground> grounds = candidate.grounds;
    Check check = candidate.check;
    Fit known = fits.get(grounds);
    if (known == null) {
      if (subsets.within(grounds).anyMatch(set -> excuses(set, candidate))) {
        return;
      }
      subsets.add(grounds, grounds);
    }
    Fit worse = known == null ? check.fit() : known.worse(check.fit());
    fits.put(grounds, worse);
    bySet.computeIfAbsent(grounds, set -> new ArrayList<>()).add(check);
  }

  /** A smaller strain does not excuse a larger set that clashes. */
  private boolean excuses(SortedSet<Ground> smaller, Candidate candidate) {
    return candidate.check.fit() == Fit.STRAINS || fits.get(smaller) == Fit.CLASHES;
  }
}
