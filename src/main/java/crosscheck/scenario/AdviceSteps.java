package crosscheck.scenario;

import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Repair;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences that say where a figure may come from and what would repair a conflict. */
public final class AdviceSteps {

  private final Case current;

  public AdviceSteps(Case current) {
    this.current = current;
  }

  @Then("{statement} fits {place} to {place}")
  public void fits(String statement, String from, String to) {
    Judgement judgement = current.known().statement(statement);
    String one = current.known().place(from).name();
    String other = current.known().place(to).name();
    boolean fits =
        judgement.remarks().stream()
            .filter(remark -> remark.kind() == Remark.Kind.DIAGNOSIS)
            .map(Remark::text)
            .anyMatch(text -> pairs(text, one, other) || pairs(text, other, one));
    if (!fits) {
      throw new AssertionError(
          "no remark says that %s fits %s to %s%s"
              .formatted(statement, from, to, Remarks.told(judgement)));
    }
  }

  private static boolean pairs(String text, String from, String to) {
    return text.contains(" " + from + " to " + to + ",");
  }

  /** A rule that finds a likely cause of a misfit has a remark on the statement. */
  @Then("{explanation} explains {statement}")
  public void explains(Explanation explanation, String statement) {
    Judgement judgement = current.known().statement(statement);
    explanation.rules().forEach(Known::rule);
    List<String> explaining =
        judgement.remarks().stream()
            .filter(remark -> remark.kind() == Remark.Kind.DIAGNOSIS)
            .map(Remark::rule)
            .toList();
    boolean meant =
        explanation.rules().isEmpty()
            ? explaining.isEmpty()
            : explaining.containsAll(explanation.rules());
    if (!meant) {
      throw new AssertionError(
          "%s does not explain %s; what does is: %s%s"
              .formatted(
                  explanation,
                  statement,
                  explaining.isEmpty() ? Explanation.NONE : String.join(", ", explaining),
                  Remarks.told(judgement)));
    }
  }

  /** The conflict is the one that the sentence before has named. */
  @Then("{words} instead of {words} in {statement} repairs it")
  public void repairs(String right, String wrong, String statement) {
    current.known().statement(statement);
    List<Repair> repairs = current.latest().repairs();
    boolean known =
        repairs.stream()
            .filter(repair -> repair.statement().equals(statement))
            .anyMatch(repair -> repair.from().equals(wrong) && repair.to().equals(right));
    if (!known) {
      throw new AssertionError(
          "%s is not repaired by \"%s\" instead of \"%s\" in %s; %s"
              .formatted(current.latest().id(), right, wrong, statement, told(repairs)));
    }
  }

  private static String told(List<Repair> repairs) {
    return repairs.isEmpty()
        ? "no repair is known"
        : repairs.stream().map(Repair::text).collect(Collectors.joining("; ", "repairs are: ", ""));
  }
}
