package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for single edits of one statement that dissolve a conflict, and checks each by judging the
 * dossier again: the conflict is gone, and nothing clashes that did not before. Where the edit adds
 * a set to another conflict, the repair says so.
 */
final class Repairs {

  private final Reasoner reasoner;
  private final Dossier dossier;
  private final Result result;
  private final Edits edits;
  private final Narrator narrator;

  Repairs(Reasoner reasoner, Dossier dossier, Result result) {
    this.reasoner = reasoner.withoutLog();
    this.dossier = dossier;
    this.result = result;
    this.edits = new Edits(dossier);
    this.narrator = new Narrator(dossier);
  }

  /** The findings of the result, each with its repairs. */
  List<Finding> findings() {
    return result.findings().stream()
        .map(finding -> finding.isConflict() ? finding.withRepairs(repairs(finding)) : finding)
        .toList();
  }

  private List<Repair> repairs(Finding finding) {
    return finding.suspects().stream()
        .filter(ground -> ground.voices().size() == 1)
        .flatMap(ground -> edits.of(finding, ground).flatMap(e -> tried(finding, e)).limit(1))
        .toList();
  }

  /**
   * The repair, with what it raises, if the edit dissolves every set and no other subject clashes.
   */
  private Stream<Repair> tried(Finding finding, Edits.Edit edit) {
    TreeMap<String, Claim> claims = new TreeMap<>(dossier.claims());
    claims.put(edit.claim().ground().id(), edit.claim());
    List<Finding> after = reasoner.judge(dossier.withClaims(claims)).conflicts();
    boolean dissolved = after.stream().noneMatch(left -> left.id().equals(finding.id()));
    if (!dissolved || !ids(result.conflicts()).containsAll(ids(after))) {
      return Stream.empty();
    }
    Set<SortedSet<Ground>> before = sets(result.conflicts());
    SortedMap<String, String> raised = new TreeMap<>();
    after.stream()
        .filter(left -> !before.containsAll(sets(List.of(left))))
        .forEach(left -> raised.put(left.id(), narrator.title(left.subject())));
    return Stream.of(edit.repair().raising(raised));
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
