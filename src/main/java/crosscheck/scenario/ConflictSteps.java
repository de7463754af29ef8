package crosscheck.scenario;

import crosscheck.quantity.Fit;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import io.cucumber.java.en.Then;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences that say which statements cannot all be true, and why. */
public final class ConflictSteps {

  private final Case current;

  public ConflictSteps(Case current) {
    this.current = current;
  }

  @Then("{statement} conflicts with {others}, because of {rule}")
  public void conflicts(String statement, Others others, String rule) {
    requireSet(Fit.CLASHES, statement, others, rule);
  }

  @Then("{statement} is strained against {others}, because of {rule}")
  public void isStrained(String statement, Others others, String rule) {
    requireSet(Fit.STRAINS, statement, others, rule);
  }

  @Then("nothing( else) conflicts")
  public void nothingElseConflicts() {
    requireNoneLeft(Fit.CLASHES);
  }

  @Then("nothing( else) is strained")
  public void nothingElseIsStrained() {
    requireNoneLeft(Fit.STRAINS);
  }

  private void requireNoneLeft(Fit severity) {
    List<Finding> left = current.unnamed(severity);
    if (!left.isEmpty()) {
      throw new AssertionError(
          left.stream()
              .map(Members::describe)
              .collect(Collectors.joining("\n  ", "not named by any step:\n  ", "")));
    }
  }

  /** Looks for the minimal set of just these statements, and names its finding. */
  private void requireSet(Fit severity, String statement, Others others, String rule) {
    Judgement judgement = current.known().statement(statement);
    current.known().statements(others.statements());
    Known.rule(rule);
    for (Finding finding : current.result().findings()) {
      for (Clash clash : finding.clashes()) {
        if (finding.fit() == severity
            && Members.areExactly(clash.grounds(), others.and(statement))) {
          requireRule(clash, rule);
          current.name(finding);
          return;
        }
      }
    }
    throw new AssertionError(
        "no %s has just these members: %s; %s"
            .formatted(noun(severity), members(statement, others), instead(judgement)));
  }

  private static void requireRule(Clash clash, String rule) {
    if (!clash.rules().contains(rule)) {
      throw new AssertionError("not because of %s: %s".formatted(rule, Members.describe(clash)));
    }
  }

  private static String members(String statement, Others others) {
    return statement + (others.statements().isEmpty() ? ", and " : ", ") + others;
  }

  private static String noun(Fit severity) {
    return severity == Fit.CLASHES ? "conflict" : "strain";
  }

  private static String word(Fit severity) {
    return severity == Fit.CLASHES ? "conflicts" : "is strained";
  }

  /** What there is with the statement in it. */
  private String instead(Judgement judgement) {
    String id = judgement.statement().id();
    List<String> sets =
        current.result().findings().stream()
            .flatMap(
                finding ->
                    finding.clashes().stream()
                        .filter(clash -> Members.speaks(clash.grounds(), id))
                        .map(clash -> word(finding.fit()) + ": " + Members.describe(clash)))
            .toList();
    return sets.isEmpty() ? verdict(judgement) : lines(sets);
  }

  private static String verdict(Judgement judgement) {
    return "%s is %s: %s"
        .formatted(judgement.statement().id(), judgement.verdict().word(), judgement.reason());
  }

  private static String lines(Collection<String> sets) {
    return sets.stream().collect(Collectors.joining("\n  ", "but\n  ", ""));
  }
}
