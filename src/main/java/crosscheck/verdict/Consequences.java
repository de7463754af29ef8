package crosscheck.verdict;

import crosscheck.dossier.Ground;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One root, listed consequences: what a single doubtful statement spoils all over the network is
 * told once. Strains come in one by one, those of few statements first; one that rests on a suspect
 * of a finding already there is one more set of that finding, or a consequence of it. One that
 * rests on no suspect is a consequence of nothing: it strains in its own right, with others of its
 * subject if there are any. Conflicts are never made less of: each stays a finding of its own.
 */
final class Consequences {

  private final List<Root> roots = new ArrayList<>();
  private final Map<String, Root> strainBySubject = new HashMap<>();
  private final Map<Ground, Root> firstConflict = new HashMap<>();
  private final Map<Ground, Root> firstStrain = new HashMap<>();
  private final Subsets<Root> strainsBySuspects;
  private final int mostSuspects;
  private final Function<Clash, Finding> opening;

  private Consequences(List<Clash> strains, int mostSuspects, Function<Clash, Finding> opening) {
    this.strainsBySuspects = new Subsets<>(strains.stream().map(Clash::grounds).toList());
    this.mostSuspects = mostSuspects;
    this.opening = opening;
  }

  /** A finding and what has come to it. What it blames is what its first sets have in common. */
  private static final class Root {
    private final int number;
    private final Finding finding;
    private final SortedSet<Ground> suspects;
    private final List<Clash> sets = new ArrayList<>();
    private final List<Clash> spoilt = new ArrayList<>();

    Root(int number, Finding finding) {
      this.number = number;
      this.finding = finding;
      this.suspects = finding.suspects();
    }

    /** One that blames the same and shows on the same subject is one more set of the finding. */
    void add(Clash clash) {
      boolean sameBlame =
          finding.fit() == clash.witness().fit() && clash.grounds().containsAll(suspects);
      Optional<Clash> here = sameBlame ? clash.about(finding.subject()) : Optional.empty();
      here.ifPresentOrElse(sets::add, () -> spoilt.add(clash));
    }

    Finding told() {
      return sets.isEmpty() && spoilt.isEmpty() ? finding : finding.with(sets, spoilt);
    }
  }

  /**
   * The conflicts with their consequences, then the strains that are left.
   *
   * @param mostSuspects a finding that blames at most so many statements is a root of others
   * @param opening makes a finding of a strain that is the first of its subject
   */
  static List<Finding> of(
      List<Finding> conflicts,
      List<Clash> strains,
      int mostSuspects,
      Function<Clash, Finding> opening) {
    Consequences consequences = new Consequences(strains, mostSuspects, opening);
    conflicts.forEach(consequences::open);
    strains.stream()
        .sorted(Comparator.comparing(Clash::members).thenComparing(clash -> clash))
        .forEach(consequences::add);
    return consequences.roots.stream().map(Root::told).toList();
  }

  private void open(Finding finding) {
    Root root = new Root(roots.size(), finding);
    roots.add(root);
    if (!finding.isConflict()) {
      strainBySubject.put(finding.subject(), root);
    }
    if (!root.suspects.isEmpty() && root.suspects.size() <= mostSuspects) {
      Map<Ground, Root> first = finding.isConflict() ? firstConflict : firstStrain;
      root.suspects.forEach(ground -> first.putIfAbsent(ground, root));
      if (!finding.isConflict()) {
        strainsBySuspects.add(root.suspects, root);
      }
    }
  }

  private void add(Clash strain) {
    Optional<Root> root = root(strain);
    Root sameSubject = strainBySubject.get(strain.subject());
    if (root.isPresent()) {
      root.get().add(strain);
    } else if (sameSubject != null) {
      sameSubject.sets.add(strain);
    } else {
      open(opening.apply(strain));
    }
  }

  /**
   * A strain that blames the same statements; else a conflict that blames one of them; else any.
   */
  private Optional<Root> root(Clash strain) {
    return first(strainsBySuspects.within(strain.grounds()))
        .or(() -> first(blaming(firstConflict, strain)))
        .or(() -> first(blaming(firstStrain, strain)));
  }

  private static Stream<Root> blaming(Map<Ground, Root> roots, Clash strain) {
    return strain.grounds().stream().flatMap(ground -> Stream.ofNullable(roots.get(ground)));
  }

  private static Optional<Root> first(Stream<Root> roots) {
    return roots.min(Comparator.comparing((Root root) -> root.number));
  }
}
