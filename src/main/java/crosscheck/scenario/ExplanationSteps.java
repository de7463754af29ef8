package crosscheck.scenario;

import crosscheck.explanation.Dependence;
import crosscheck.explanation.MissingFact;
import crosscheck.explanation.MissingFacts;
import crosscheck.explanation.NotCompared;
import crosscheck.explanation.WhyNot;
import crosscheck.network.Estimate;
import io.cucumber.java.en.Then;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sentences that say why, why not, what is missing, and how words are read. */
public final class ExplanationSteps {

  private final Case current;

  public ExplanationSteps(Case current) {
    this.current = current;
  }

  @Then("{statement} is not compared with {statement}, because {words}")
  public void isNotCompared(String one, String other, String because) {
    current.known().statements(List.of(one, other));
    NotCompared answer = new WhyNot(current.result()).of(one, other);
    if (answer.isCompared() || !answer.text().equals(because)) {
      throw new AssertionError("it is otherwise: " + answer.text());
    }
  }

  /** The question comes first among those that would let most statements be checked. */
  @Then("the fact most missed is {words}")
  public void isMostMissed(String question) {
    List<MissingFact> facts = MissingFacts.of(current.result());
    if (facts.isEmpty() || !facts.get(0).question().equals(question)) {
      throw new AssertionError(
          facts.isEmpty()
              ? "no fact is missing"
              : "what is most missed is: " + facts.get(0).text());
    }
  }

  @Then("{words} would let {statements} be checked")
  public void wouldLet(String question, List<String> statements) {
    current.known().statements(statements);
    List<MissingFact> facts = MissingFacts.of(current.result());
    boolean meant =
        facts.stream()
            .filter(fact -> fact.question().equals(question))
            .anyMatch(fact -> fact.statements().equals(new TreeSet<>(statements)));
    if (!meant) {
      throw new AssertionError(
          facts.stream()
              .filter(fact -> !Collections.disjoint(fact.statements(), statements))
              .map(MissingFact::text)
              .collect(Collectors.joining("\n  ", "what would is\n  ", "")));
    }
  }

  /** With another reading alone the verdict, or a finding it is part of, would be another. */
  @Then("the verdict on {statement} depends on reading {words} as {words}")
  public void depends(String statement, String wording, String reading) {
    Optional<Dependence> dependence = dependence(statement);
    boolean meant =
        dependence
            .filter(d -> d.wording().equals(wording))
            .filter(d -> d.decisive().contains(reading))
            .isPresent();
    if (!meant) {
      throw new AssertionError(
          "it does not: " + dependence.map(Dependence::text).orElse("every reading leads to it"));
    }
  }

  @Then("the verdict on {statement} depends on no reading")
  public void dependsOnNone(String statement) {
    dependence(statement)
        .ifPresent(
            dependence -> {
              throw new AssertionError("it does: " + dependence.text());
            });
  }

  private Optional<Dependence> dependence(String statement) {
    current.known().statement(statement);
    return Examiner.shared().dependence(current.result(), statement);
  }

  /** An estimate of it that is worked out rests on just these statements and what is known. */
  @Then("{quantity} follows from {others}")
  public void follows(String quantity, Others others) {
    current.known().quantity(quantity);
    current.known().statements(others.statements());
    List<Estimate> workedOut =
        current.result().estimates().stream()
            .filter(estimate -> estimate.quantity().equals(quantity))
            .filter(estimate -> !estimate.parents().isEmpty())
            .toList();
    if (workedOut.stream().noneMatch(e -> Members.areExactly(e.support(), others.statements()))) {
      throw new AssertionError(
          workedOut.stream()
              .map(estimate -> Members.describe(estimate.support()))
              .distinct()
              .collect(Collectors.joining("\n  ", "it follows from\n  ", "")));
    }
  }
}
