package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import crosscheck.reasoning.Reasoner.RuleSet;
import crosscheck.reasoning.RuleCase.Side;
import crosscheck.verdict.Result;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every case that stands beside a rule. */
class RuleCasesTest {

  private final Reasoner reasoner = Reasoner.standard();

  @TestFactory
  Stream<DynamicContainer> everyRuleDoesWhatItsCasesSay() {
    return eachFile(
        cases ->
            cases.map(
                one -> dynamicTest(one.title(), () -> new CaseOutcome(one, judged(one)).verify())));
  }

  /** Otherwise something else has led to the finding, and the case proves nothing. */
  @Tag("slow")
  @TestFactory
  Stream<DynamicContainer> noCaseSpeaksWithoutItsRule() {
    return eachFile(
        cases ->
            cases
                .filter(one -> one.side() == Side.SPEAKS)
                .map(one -> dynamicTest(one.rule(), () -> verifyLeavingOut(one))));
  }

  private static Stream<DynamicContainer> eachFile(
      Function<Stream<RuleCase>, Stream<DynamicTest>> tests) {
    return RuleFiles.caseFiles().stream()
        .map(
            file ->
                dynamicContainer(
                    RuleFiles.FOLDER.relativize(file).toString(),
                    file.toUri(),
                    tests.apply(RuleFiles.cases(file).stream())));
  }

  private Result judged(RuleCase one) {
    return reasoner.judge(one.dossier());
  }

  private static void verifyLeavingOut(RuleCase one) {
    Result withIt = without(one.alsoBy()).judge(one.dossier());
    assertThat(new CaseOutcome(one, withIt).contributes()).as("by it alone").isTrue();

    Set<String> all = new HashSet<>(one.alsoBy());
    all.add(one.rule());
    Result withoutIt = without(all).judge(one.dossier());
    assertThat(new CaseOutcome(one, withoutIt).isFound()).as("without it").isFalse();
  }

  private static Reasoner without(Collection<String> names) {
    UnaryOperator<List<Rule>> rest =
        rules -> rules.stream().filter(rule -> !names.contains(rule.getName())).toList();
    RuleSet rules =
        new RuleSet(
            RuleBases.derive(rest),
            RuleBases.propagate(rest),
            RuleBases.accuse(rest),
            RuleBases.prove(rest));
    return new Reasoner(rules, true, UnaryOperator.identity());
  }
}
