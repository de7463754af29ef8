package crosscheck.scenario;

import crosscheck.dossier.Revisions;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Corrected.Outcome;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sentences that say what later versions of articles take back, and what comes of it. */
public final class CorrectionSteps {

  private final Case current;

  public CorrectionSteps(Case current) {
    this.current = current;
  }

  @Then("{statement} is withdrawn by {source}")
  public void isWithdrawn(String statement, String source) {
    current.known().everStated(List.of(statement));
    boolean withdrawn =
        current.known().correction(source).correction().withdrawn().contains(statement);
    if (!withdrawn) {
      Revisions revisions = current.result().dossier().revisions();
      String instead = revisions.told(statement).map(how -> "is " + how).orElse("stands");
      throw new AssertionError(statement + " is not withdrawn by " + source + "; it " + instead);
    }
  }

  @Then("the correction {source} {effect} the {severity} between {statements}")
  public void has(String source, Corrected.Kind effect, String severity, List<String> statements) {
    current.known().everStated(statements);
    SortedSet<String> between = new TreeSet<>(statements);
    List<Outcome> outcomes = current.known().correction(source).outcomes();
    boolean there =
        outcomes.stream()
            .filter(outcome -> outcome.kind() == effect && outcome.severity().equals(severity))
            .anyMatch(outcome -> outcome.between().equals(between));
    if (!there) {
      throw new AssertionError(
          "not %s: a %s between %s; but%s"
              .formatted(word(effect), severity, Others.join(statements), told(outcomes)));
    }
  }

  @Then("the correction {source} {effect} nothing")
  public void hasNothing(String source, Corrected.Kind effect) {
    List<Outcome> outcomes = current.known().correction(source).of(effect);
    if (!outcomes.isEmpty()) {
      throw new AssertionError("not named by any step:" + told(outcomes));
    }
  }

  @Then("{statements} still say(s) what {statement} said")
  public void stillSay(List<String> statements, String superseded) {
    current.known().statements(statements);
    current.known().everStated(List.of(superseded));
    Set<String> carriers =
        current.result().corrected().stream()
            .flatMap(one -> one.carried().getOrDefault(superseded, new TreeSet<>()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (!carriers.equals(new TreeSet<>(statements))) {
      String found =
          carriers.isEmpty()
              ? "nobody does"
              : Others.join(carriers) + (carriers.size() == 1 ? " does" : " do");
      throw new AssertionError(
          "not just " + Others.join(statements) + ": of " + superseded + ", " + found);
    }
  }

  private static String told(List<Outcome> outcomes) {
    return outcomes.isEmpty()
        ? " nothing"
        : outcomes.stream()
            .map(
                one ->
                    "%s: a %s between %s"
                        .formatted(word(one.kind()), one.severity(), Others.join(one.between())))
            .collect(Collectors.joining("\n  ", "\n  ", ""));
  }

  private static String word(Corrected.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
