package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.reasoning.RuleCase.Expect;
import crosscheck.reasoning.RuleCase.Side;
import crosscheck.reasoning.RuleFiles.RuleText;
import crosscheck.verdict.RuleCard;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is documented, named alike everywhere, and has its cases and its scenarios. */
class RuleSetTest {

  private static final Path FEATURES = Path.of("features", "rules");
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
  private static final Pattern RULE_BLOCK = Pattern.compile("(?m)^\\s*Rule:\\s*(\\S+)\\s*$");

  static List<RuleText> rules() {
    return RuleFiles.rules();
  }

  static List<Path> drls() {
    return RuleFiles.drls();
  }

  @Test
  void textAndCompiledRulesAreTheSame() {
    assertThat(RuleCatalogue.cards())
        .extracting(RuleCard::name)
        .containsExactlyInAnyOrderElementsOf(rules().stream().map(RuleText::name).toList());
  }

  @Test
  void everyRuleIsDocumented() {
    for (RuleCard card : RuleCatalogue.cards()) {
      assertThat(
              List.of(
                  card.sentence(), card.rationale(), card.severity(), card.speaks(), card.silent()))
          .as(card.name())
          .noneMatch(String::isBlank);
      assertThat(card.sentence()).as("sentence of " + card.name()).endsWith(".");
    }
  }

  @Test
  void namesAreUniqueAndInKebabCase() {
    assertThat(rules()).extracting(RuleText::name).doesNotHaveDuplicates();
    assertThat(rules()).extracting(RuleText::name).allMatch(KEBAB_CASE.asMatchPredicate());
  }

  @ParameterizedTest
  @MethodSource("drls")
  void fileAndPackageAgree(Path drl) {
    String folder = drl.getParent().getFileName().toString();
    assertThat(RuleFiles.text(drl)).startsWith("package crosscheck.rules." + folder + ";");
  }

  @ParameterizedTest
  @MethodSource("drls")
  void everyRuleHasItsThreeCases(Path drl) {
    Path file = RuleFiles.casesOf(drl);
    assertThat(file).exists();
    Set<String> names =
        RuleFiles.rules(drl).stream().map(RuleText::name).collect(Collectors.toSet());
    List<RuleCase> cases = RuleFiles.cases(file);

    assertThat(cases).extracting(RuleCase::rule).allMatch(names::contains);
    for (String name : names) {
      assertThat(cases.stream().filter(one -> one.rule().equals(name)).map(RuleCase::side))
          .as(name)
          .contains(Side.values());
    }
  }

  static List<Path> caseFiles() {
    return RuleFiles.caseFiles();
  }

  /** A file of its own, for a topic, holds cases of any rules of its folder. */
  @ParameterizedTest
  @MethodSource("caseFiles")
  void everyCaseStandsBesideItsRule(Path file) {
    List<String> beside =
        rules().stream()
            .filter(rule -> rule.file().getParent().equals(file.getParent()))
            .map(RuleText::name)
            .toList();
    assertThat(RuleFiles.cases(file))
        .isNotEmpty()
        .extracting(RuleCase::rule)
        .allMatch(beside::contains);
  }

  @ParameterizedTest
  @MethodSource("caseFiles")
  void kindsOfCasesAreThoseOfTheList(Path file) {
    assertThat(RuleFiles.cases(file))
        .extracting(RuleCase::kind)
        .filteredOn(Objects::nonNull)
        .isSubsetOf(RuleFiles.kinds().keySet());
  }

  @Test
  void casesExpectWhatTheirKindAllows() {
    for (Path file : RuleFiles.caseFiles()) {
      for (RuleCase one : RuleFiles.cases(file)) {
        assertThat(one.because()).as(one.title()).isNotBlank();
        assertThat(allowed(one.side())).as(one.title()).contains(one.expect());
        assertThat(one.between().isEmpty())
            .as("members of " + one.title())
            .isEqualTo(one.expect() == Expect.NOTHING);
      }
    }
  }

  private static Set<Expect> allowed(Side side) {
    return switch (side) {
      case SILENT -> Set.of(Expect.AGREEMENT, Expect.NOTHING);
      case SPEAKS -> Set.of(Expect.CONFLICT, Expect.STRAIN, Expect.AGREEMENT, Expect.REMARK);
      case COARSE -> Set.of(Expect.STRAIN, Expect.AGREEMENT, Expect.NOTHING);
    };
  }

  @Test
  void featuresAndRulesHaveTheSameNames() {
    List<String> blocks =
        RuleFiles.files(FEATURES, ".feature").stream()
            .map(RuleFiles::text)
            .flatMap(text -> RULE_BLOCK.matcher(text).results())
            .map(match -> match.group(1))
            .toList();
    assertThat(new TreeSet<>(blocks))
        .isEqualTo(
            rules().stream().map(RuleText::name).collect(Collectors.toCollection(TreeSet::new)));
  }
}
