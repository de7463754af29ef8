package crosscheck.verdict;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers minimal sets into findings, one for each subject and severity. */
public final class Findings {

  /**
   * Where telling ends.
   *
   * @param strainMembers how many plain readings may have to hold at once for a strain
   * @param suspects how many statements a root of others may blame at the most
   */
  public record Limits(int strainMembers, int suspects) {}

  private final Map<String, TreeSet<String>> subjects = new TreeMap<>();
  private final List<Check> checks;
  private final Map<String, List<Remark>> remarks;

  private Findings(Collection<Claim> claims, List<Check> checks, List<Remark> remarks) {
    this.checks = checks;
    this.remarks = remarks.stream().collect(Collectors.groupingBy(Remark::ground));
    for (Claim claim : claims) {
      subjects.put(claim.ground().id(), new TreeSet<>(claim.subjects()));
    }
  }

  /**
   * Conflicts first, then strains, each from the easiest to follow.
   *
   * @param limits where telling ends
   */
  public static List<Finding> of(
      Collection<Claim> claims, List<Check> checks, List<Remark> remarks, Limits limits) {
    Findings findings = new Findings(claims, checks, remarks);
    List<Clash> conflicts = findings.clashes(Fit.CLASHES);
    List<Clash> strains =
        findings.clashes(Fit.STRAINS).stream()
            .filter(clash -> clash.members() <= limits.strainMembers())
            .toList();
    return Consequences.of(
        findings.bySubject(conflicts),
        strains,
        limits.suspects(),
        strain -> findings.finding(strain.subject(), Fit.STRAINS, List.of(strain)));
  }

  private List<Clash> clashes(Fit severity) {
    List<Clash> clashes = new ArrayList<>();
    MinimalSets.of(checks, severity)
        .forEach((set, shown) -> clashes.add(clash(set, shown, severity)));
    return clashes;
  }

  private Clash clash(SortedSet<Ground> set, List<Check> shown, Fit severity) {
    List<Check> witnesses =
        shown.stream()
            .filter(check -> check.fit() == severity)
            .sorted(
                Comparator.comparing(Check::size)
                    .thenComparing(check -> !speaksOf(set, check.subject()))
                    .thenComparing(Check::longerSide)
                    .thenComparing(check -> check))
            .toList();
    Check witness = witnesses.get(0);
    return new Clash(set, witness, witnesses, rules(shown, witness), null);
  }

  private boolean speaksOf(SortedSet<Ground> set, String subject) {
    return set.stream()
        .anyMatch(ground -> subjects.getOrDefault(ground.id(), new TreeSet<>()).contains(subject));
  }

  /**
   * The rules of the witness, and every rule that accuses the same set by itself; a proof counts
   * only where no comparison shows it.
   */
  private static SortedSet<String> rules(List<Check> shown, Check witness) {
    TreeSet<String> rules = new TreeSet<>(witness.rules());
    shown.stream()
        .filter(check -> check.proof() == null || witness.proof() != null)
        .forEach(check -> rules.add(check.rule()));
    return rules;
  }

  private List<Finding> bySubject(List<Clash> conflicts) {
    Map<String, List<Clash>> bySubject = new TreeMap<>();
    conflicts.forEach(
        clash -> bySubject.computeIfAbsent(clash.subject(), s -> new ArrayList<>()).add(clash));
    return bySubject.entrySet().stream()
        .map(entry -> finding(entry.getKey(), Fit.CLASHES, entry.getValue()))
        .sorted(Comparator.comparing(finding -> finding.clashes().get(0)))
        .toList();
  }

  private Finding finding(String subject, Fit severity, List<Clash> clashes) {
    List<Clash> sorted = clashes.stream().sorted().toList();
    TreeSet<String> members = new TreeSet<>();
    sorted.forEach(clash -> clash.grounds().forEach(ground -> members.add(ground.id())));
    return new Finding(
        (severity == Fit.CLASHES ? "conflict:" : "strain:") + subject,
        subject,
        severity,
        sorted,
        Camps.of(sorted, severity),
        List.of(),
        List.of(),
        members.stream()
            .flatMap(member -> remarks.getOrDefault(member, List.of()).stream())
            .sorted()
            .toList());
  }
}
