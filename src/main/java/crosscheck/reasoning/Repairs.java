package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for single edits of one statement that dissolve a conflict, and checks each by judging the
 * dossier again: the conflict is gone and no other has come.
 */
final class Repairs {

  private final Reasoner reasoner;
  private final Dossier dossier;
  private final Result result;
  private final Edits edits;

  Repairs(Reasoner reasoner, Dossier dossier, Result result) {
    this.reasoner = reasoner.withoutLog();
    this.dossier = dossier;
    this.result = result;
    this.edits = new Edits(dossier);
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
        .flatMap(ground -> edits.of(finding, ground).filter(e -> dissolves(finding, e)).limit(1))
        .map(Edits.Edit::repair)
        .toList();
  }

  private boolean dissolves(Finding finding, Edits.Edit edit) {
    TreeMap<String, Claim> claims = new TreeMap<>(dossier.claims());
    claims.put(edit.claim().ground().id(), edit.claim());
    Set<String> after = conflicts(reasoner.judge(dossier.withClaims(claims)));
    return !after.contains(finding.id()) && conflicts(result).containsAll(after);
  }

  private static Set<String> conflicts(Result result) {
    return result.conflicts().stream().map(Finding::id).collect(Collectors.toSet());
  }
}
