package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.network.HittingSets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Conflicts that share statements, so that one doubt may dissolve several of them. */
final class DoubtGroup {

  /** So many candidates are kept at a time; more would be no advice. */
  private static final int MOST = 500;

  /** Of equal ones those stay first whose members come first. */
  private static final Comparator<Doubt> ORDER =
      Comparator.comparing((Doubt doubt) -> -doubt.against().size());

  private final TreeSet<String> findings = new TreeSet<>();
  private final List<SortedSet<Ground>> sets = new ArrayList<>();
  private final List<SortedSet<Ground>> doubtful = new ArrayList<>();
  private final TreeSet<Ground> grounds = new TreeSet<>();

  /** One more set of a conflict, and what of it can be doubted. */
  void add(String finding, SortedSet<Ground> set, SortedSet<Ground> candidates) {
    findings.add(finding);
    sets.add(set);
    doubtful.add(candidates);
    grounds.addAll(candidates);
  }

  /** Everything of another group as well. */
  void add(DoubtGroup other) {
    findings.addAll(other.findings);
    sets.addAll(other.sets);
    doubtful.addAll(other.doubtful);
    grounds.addAll(other.grounds);
  }

  /** Everything that can be doubted. */
  SortedSet<Ground> grounds() {
    return grounds;
  }

  /** The smallest sets to doubt, ranked. */
  Doubts doubts() {
    List<Ground> numbered = List.copyOf(grounds);
    HittingSets hitting = new HittingSets(MOST);
    doubtful.stream().distinct().forEach(set -> hitting.mustHit(numbers(numbered, set)));
    List<BitSet> all = hitting.all();
    int fewest = all.get(0).cardinality();
    List<Doubt> smallest =
        all.stream()
            .filter(set -> set.cardinality() == fewest)
            .map(set -> doubt(named(numbered, set)))
            .sorted(ORDER)
            .toList();
    return new Doubts(findings, smallest, hitting.isComplete());
  }

  private static BitSet numbers(List<Ground> numbered, SortedSet<Ground> set) {
    BitSet numbers = new BitSet();
    set.forEach(ground -> numbers.set(Collections.binarySearch(numbered, ground)));
    return numbers;
  }

  private static Set<Ground> named(List<Ground> numbered, BitSet numbers) {
    TreeSet<Ground> named = new TreeSet<>();
    numbers.stream().forEach(number -> named.add(numbered.get(number)));
    return named;
  }

  /** Each set has one of the members, so that whoever else is behind a set speaks against them. */
  private Doubt doubt(Set<Ground> members) {
    TreeSet<String> against = new TreeSet<>();
    sets.stream().flatMap(DoubtGroup::origins).forEach(against::add);
    origins(members).forEach(against::remove);
    return new Doubt(new TreeSet<>(members), against);
  }

  /** Distinct origins; what is known counts as one. */
  private static Stream<String> origins(Collection<Ground> grounds) {
    return grounds.stream()
        .flatMap(g -> g.isKnowledge() ? Stream.of(Doubts.KNOWLEDGE) : g.origins().stream())
        .distinct();
  }
}
