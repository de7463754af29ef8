package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.reasoning.repair.Edit;
import crosscheck.reasoning.repair.Edits;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Progress;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for single edits of one statement that dissolve a conflict, and checks each by judging the
 * dossier again: the conflict is gone, and nothing clashes that did not before. Where the edit adds
 * a set to another conflict, the repair says so.
 *
 * <p>Only members of every set can do that alone, and only those that one statement makes: several
 * statements with one slip would take as many edits. An edit is first judged with the members of
 * the finding alone, which is fast and refuses most of them.
 */
final class Repairs {

  private static final int MOST_OF_A_STATEMENT = 3;
  private static final int MOST_OF_A_FINDING = 6;

  private final Reasoner reasoner;
  private final Dossier dossier;
  private final Result result;
  private final Edits edits;
  private final Narrator narrator;

  Repairs(Reasoner reasoner, Dossier dossier, Result result) {
    this.reasoner = reasoner.withoutLog();
    this.dossier = dossier;
    this.result = result;
    this.edits = new Edits(result);
    this.narrator = new Narrator(dossier);
  }

  /** The findings of the result, each with its repairs. */
  List<Finding> findings(Progress progress) {
    List<Attempt> attempts = result.conflicts().stream().flatMap(this::attempts).toList();
    if (!attempts.isEmpty()) {
      progress.begin("looking for repairs", attempts.size());
    }
    List<Optional<Repair>> repairs = SideBySide.map(attempts, attempt -> of(attempt, progress));
    Map<String, SortedMap<Ground, List<Repair>>> found = new HashMap<>();
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      found
          .computeIfAbsent(attempt.finding.id(), finding -> new TreeMap<>())
          .computeIfAbsent(attempt.ground, ground -> new ArrayList<>())
          .addAll(repairs.get(i).stream().toList());
    }
    return result.findings().stream()
        .map(it -> found.containsKey(it.id()) ? it.withRepairs(likeliest(found.get(it.id()))) : it)
        .toList();
  }

  /** Edits of one sort, of one ground, for one finding. */
  private record Attempt(Finding finding, Ground ground, Stream<Edit> sort, Dossier members) {}

  private Stream<Attempt> attempts(Finding finding) {
    Dossier members = members(finding);
    return finding.suspects().stream()
        .filter(ground -> ground.voices().size() == 1)
        .flatMap(
            ground ->
                edits.of(finding, ground).stream()
                    .map(sort -> new Attempt(finding, ground, sort, members)));
  }

  /** The first edit that dissolves the finding, if possible without a strain. */
  private Optional<Repair> of(Attempt attempt, Progress progress) {
    Optional<Repair> repair =
        sieved(attempt.finding, attempt.sort, attempt.members)
            .flatMap(edit -> tried(attempt.finding, edit))
            .findFirst();
    progress.step();
    return repair;
  }

  /** Those that raise nothing first, then by the sort of slip, then by statement. */
  private static List<Repair> likeliest(SortedMap<Ground, List<Repair>> repairs) {
    Comparator<Repair> order =
        Comparator.comparing((Repair repair) -> !repair.raises().isEmpty())
            .thenComparing(Repair::slip)
            .thenComparing(Repair::statement);
    return repairs.values().stream()
        .flatMap(ofOne -> ofOne.stream().sorted(order).limit(MOST_OF_A_STATEMENT))
        .sorted(order)
        .limit(MOST_OF_A_FINDING)
        .toList();
  }

  /** The edits that dissolve the finding among its own members, those without a strain first. */
  private Stream<Sieved> sieved(Finding finding, Stream<Edit> sort, Dossier members) {
    Map<Boolean, List<Sieved>> strained = new TreeMap<>();
    sort.forEach(
        edit -> {
          Result judged = reasoner.judge(edit.in(members), result.experience());
          if (dissolves(finding, judged.conflicts())) {
            boolean strain = !judged.strains().isEmpty();
            strained
                .computeIfAbsent(strain, key -> new ArrayList<>())
                .add(new Sieved(edit, judged.strains()));
          }
        });
    return strained.values().stream().flatMap(List::stream);
  }

  /** The repair, with what it raises, if the edit holds in the whole dossier. */
  private Stream<Repair> tried(Finding finding, Sieved sieved) {
    Edit edit = sieved.edit;
    List<Finding> after = reasoner.conflicts(edit.in(dossier), result.experience());
    if (!dissolves(finding, after)) {
      return Stream.empty();
    }
    Set<SortedSet<Ground>> before = sets(result.conflicts());
    SortedMap<String, String> raised = new TreeMap<>();
    after.stream()
        .filter(left -> !before.containsAll(sets(List.of(left))))
        .forEach(left -> raised.put(left.id(), narrator.title(left.subject())));
    return Stream.of(sieved.repair(raised));
  }

  /**
   * An edit that dissolves a finding among its own members.
   *
   * @param strains those that it leaves there
   */
  private record Sieved(Edit edit, List<Finding> strains) {

    Repair repair(SortedMap<String, String> raised) {
      Repair repair = edit.repair().raising(raised);
      List<Clash> own =
          strains.stream()
              .flatMap(strain -> strain.clashes().stream())
              .filter(clash -> clash.grounds().stream().anyMatch(g -> g.speaks(repair.statement())))
              .toList();
      return own.isEmpty() ? repair : repair.straining(others(own, repair.statement()));
    }

    private static SortedSet<String> others(List<Clash> clashes, String statement) {
      return clashes.stream()
          .flatMap(clash -> clash.grounds().stream())
          .flatMap(ground -> ground.voices().stream())
          .map(Statement::id)
          .filter(id -> !id.equals(statement))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Whether the finding is gone, and no other subject clashes than before. */
  private boolean dissolves(Finding finding, List<Finding> after) {
    Set<String> left = ids(after);
    return !left.contains(finding.id()) && ids(result.conflicts()).containsAll(left);
  }

  /** The dossier with the members of a finding as its only statements. */
  private Dossier members(Finding finding) {
    Set<String> ids =
        finding.grounds().stream()
            .flatMap(ground -> ground.voices().stream())
            .map(Statement::id)
            .collect(Collectors.toSet());
    SortedMap<String, Claim> claims = new TreeMap<>(dossier.claims());
    claims.keySet().retainAll(ids);
    return dossier.withClaims(claims);
  }

  private static Set<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).collect(Collectors.toSet());
  }

  private static Set<SortedSet<Ground>> sets(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.clashes().stream())
        .map(Clash::grounds)
        .collect(Collectors.toSet());
  }
}
