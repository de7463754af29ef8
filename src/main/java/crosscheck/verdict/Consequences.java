package crosscheck.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One root, listed consequences: what a single doubtful statement spoils all over the network is
 * told once. Strains come in one by one, those of few statements first; one that rests on a suspect
 * of a finding already there is one more set of that finding, or a consequence of it. Conflicts are
 * never made less of: each stays a finding of its own.
 */
final class Consequences {

  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final int mostSuspects;

  private Consequences(Collection<Finding> conflicts, int mostSuspects) {
    this.mostSuspects = mostSuspects;
    conflicts.forEach(finding -> findings.put(finding.id(), finding));
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
    Consequences consequences = new Consequences(conflicts, mostSuspects);
    strains.stream()
        .sorted(Comparator.comparing(Clash::members).thenComparing(clash -> clash))
        .forEach(strain -> consequences.add(strain, opening));
    return List.copyOf(consequences.findings.values());
  }

  private void add(Clash strain, Function<Clash, Finding> opening) {
    Finding fresh = opening.apply(strain);
    Finding root = root(strain).orElse(findings.get(fresh.id()));
    if (root == null) {
      findings.put(fresh.id(), fresh);
    } else {
      findings.put(root.id(), root.withConsequence(strain));
    }
  }

  /**
   * A strain that blames the same statements; else a conflict that blames one of them; else any.
   */
  private Optional<Finding> root(Clash strain) {
    return findings.values().stream()
        .filter(root -> isRoot(root) && shared(strain, root) > 0)
        .min(Comparator.comparing((Finding root) -> distance(strain, root)));
  }

  private boolean isRoot(Finding finding) {
    int suspects = finding.suspects().size();
    return suspects > 0 && suspects <= mostSuspects;
  }

  private static int distance(Clash strain, Finding root) {
    boolean blamesTheSame = shared(strain, root) == root.suspects().size();
    if (!root.isConflict() && blamesTheSame) {
      return 0;
    }
    return root.isConflict() ? 1 : 2;
  }

  private static long shared(Clash strain, Finding root) {
    return root.suspects().stream().filter(ground -> strain.grounds().contains(ground)).count();
  }
}
