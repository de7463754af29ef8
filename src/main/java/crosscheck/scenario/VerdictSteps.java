package crosscheck.scenario;

import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Verdict;
import io.cucumber.java.en.Then;
import java.util.List;

/** Sentences that say what becomes of a statement. */
public final class VerdictSteps {

  private final Case current;

  public VerdictSteps(Case current) {
    this.current = current;
  }

  /** Corroborated or uncontested; unchecked does not hold. */
  @Then("{statements} hold(s)")
  public void hold(List<String> statements) {
    current.known().statements(statements);
    statements.stream()
        .map(current.known()::statement)
        .filter(judgement -> !judgement.verdict().holds())
        .findFirst()
        .ifPresent(
            judgement -> {
              throw other(judgement, "does not hold");
            });
  }

  @Then("{statement} is {verdict}")
  public void is(String statement, Verdict verdict) {
    Judgement judgement = current.known().statement(statement);
    if (judgement.verdict() != verdict) {
      throw other(judgement, "is not " + verdict.word());
    }
  }

  @Then("{statement} is superseded by {statement}")
  public void isSuperseded(String expected, String actual) {
    if (current.known().isCorrected(expected)) {
      current.known().corrected(expected, actual);
      return;
    }
    Judgement judgement = current.known().statement(expected);
    current.known().statement(actual);
    boolean superseded =
        judgement.remarks().stream()
            .filter(remark -> remark.kind() == Remark.Kind.SUPERSEDED)
            .anyMatch(remark -> Remarks.names(current.result(), remark, actual));
    if (!superseded) {
      throw other(judgement, "is not superseded by " + actual + Remarks.told(judgement));
    }
  }

  private static AssertionError other(Judgement judgement, String not) {
    return new AssertionError(
        "%s %s; it is %s: %s"
            .formatted(
                judgement.statement().id(), not, judgement.verdict().word(), judgement.reason()));
  }
}
