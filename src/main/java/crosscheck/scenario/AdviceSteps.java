package crosscheck.scenario;

import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Repair;
import crosscheck.verdict.Slip;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
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
    repair(right, wrong, statement);
  }

  /** The same, and the sort of slip is told. */
  @Then("{words} instead of {words} in {statement} repairs it, a slip of {slip}")
  public void repairs(String right, String wrong, String statement, Slip slip) {
    Slip told = repair(right, wrong, statement).slip();
    if (told != slip) {
      throw new AssertionError(
          "\"%s\" instead of \"%s\" in %s would undo a slip of %s, not of %s"
              .formatted(right, wrong, statement, told.words(), slip.words()));
    }
  }

  /** No repair comes before this one. */
  @Then("the first repair is {words} instead of {words} in {statement}")
  public void isFirst(String right, String wrong, String statement) {
    Repair repair = repair(right, wrong, statement);
    Repair first = current.latest().repairs().get(0);
    if (!first.equals(repair)) {
      throw new AssertionError("the first repair is another: " + first.text());
    }
  }

  /** Nothing of the statement that is offered has these words. */
  @Then("{words} instead of {words} in {statement} does not repair it")
  public void doesNotRepair(String right, String wrong, String statement) {
    if (find(right, wrong, statement).isPresent()) {
      throw new AssertionError(
          "%s is repaired by \"%s\" instead of \"%s\" in %s"
              .formatted(current.latest().id(), right, wrong, statement));
    }
  }

  private Optional<Repair> find(String right, String wrong, String statement) {
    current.known().statement(statement);
    return current.latest().repairs().stream()
        .filter(repair -> repair.statement().equals(statement))
        .filter(repair -> repair.from().equals(wrong) && repair.to().equals(right))
        .findFirst();
  }

  private Repair repair(String right, String wrong, String statement) {
    return find(right, wrong, statement)
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s is not repaired by \"%s\" instead of \"%s\" in %s; %s"
                        .formatted(
                            current.latest().id(),
                            right,
                            wrong,
                            statement,
                            told(current.latest().repairs()))));
  }

  private static String told(List<Repair> repairs) {
    return repairs.isEmpty()
        ? "no repair is known"
        : repairs.stream().map(Repair::text).collect(Collectors.joining("; ", "repairs are: ", ""));
  }
}
