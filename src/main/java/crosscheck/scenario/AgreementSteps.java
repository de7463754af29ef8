package crosscheck.scenario;

import crosscheck.quantity.Fit;
import crosscheck.verdict.Check;
import crosscheck.verdict.Narrator;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that say which statements have been held against each other and go together. */
public final class AgreementSteps {

  /** How many comparisons a message tells at most; beyond that nobody reads on. */
  private static final int TOLD = 5;

  private final Case current;

  public AgreementSteps(Case current) {
    this.current = current;
  }

  @Then("{statement} agrees with {others}, because of {rule}")
  public void agrees(String statement, Others others, String rule) {
    SortedSet<String> named = others.and(statement);
    current.known().statements(named);
    Known.rule(rule);
    boolean agrees =
        comparisons(named)
            .anyMatch(check -> check.fit() == Fit.AGREES && check.rules().contains(rule));
    if (!agrees) {
      throw new AssertionError(
          "%s does not agree with %s because of %s; %s"
              .formatted(statement, others, rule, instead(named)));
    }
  }

  /** Nothing holds just the two against each other, and nothing accuses them together. */
  @Then("{statement} and {statement} are not compared")
  public void areNotCompared(String one, String other) {
    Set<String> both = Set.of(one, other);
    current.known().statements(both);
    Stream<String> compared = comparisons(both).map(this::told);
    Stream<String> accused =
        current.result().findings().stream()
            .flatMap(finding -> finding.clashes().stream())
            .filter(clash -> both.stream().allMatch(id -> Members.speaks(clash.grounds(), id)))
            .map(Members::describe);
    Stream.concat(compared, accused)
        .findFirst()
        .ifPresent(
            told -> {
              throw new AssertionError("they are compared: " + told);
            });
  }

  /** The comparisons of just these statements, knowledge aside. */
  private Stream<Check> comparisons(Set<String> statements) {
    return current.result().checks().stream()
        .filter(check -> Members.areExactly(check.grounds(), statements));
  }

  /** What the statements are compared in: just them, else with others, else each by itself. */
  private String instead(SortedSet<String> statements) {
    List<Check> just = comparisons(statements).toList();
    List<Check> all =
        current.result().checks().stream()
            .filter(
                check -> statements.stream().allMatch(id -> Members.speaks(check.grounds(), id)))
            .toList();
    List<Check> own = current.known().statement(statements.first()).checks();
    List<Check> shown = just.isEmpty() ? all.isEmpty() ? own : all : just;
    return shown.isEmpty()
        ? statements.first() + " is compared with nothing"
        : shown.stream()
            .limit(TOLD)
            .map(this::told)
            .collect(Collectors.joining("\n  ", "what is compared is\n  ", more(shown.size())));
  }

  private static String more(int size) {
    return size > TOLD ? "\n  and " + (size - TOLD) + " more" : "";
  }

  private String told(Check check) {
    return new Narrator(current.result().dossier()).check(check)
        + ", because of "
        + String.join(", ", check.rules());
  }
}
