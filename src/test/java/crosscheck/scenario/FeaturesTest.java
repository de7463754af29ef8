package crosscheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.reasoning.RuleCatalogue;
import crosscheck.verdict.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The features as a body. */
class FeaturesTest {

  private static final Path RULES = Path.of("rules");
  private static final int LINES = 120;

  @Test
  void everyStepIsASentence() {
    KnownSentences sentences = new KnownSentences(StepClasses.sentences().keySet());
    assertThat(
            FeatureFiles.steps().stream()
                .filter(step -> StepClasses.matching(step.text()).isEmpty())
                .map(step -> sentences.unknown(step.place(), step.text())))
        .isEmpty();
  }

  @Test
  void noStepIsTwoSentences() {
    assertThat(
            FeatureFiles.steps().stream()
                .filter(step -> StepClasses.matching(step.text()).size() > 1)
                .map(step -> step.place() + ": " + StepClasses.matching(step.text())))
        .isEmpty();
  }

  @Test
  void everySentenceIsUsed() {
    Set<String> used =
        FeatureFiles.steps().stream()
            .flatMap(step -> StepClasses.matching(step.text()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(StepClasses.sentences().keySet()).isEqualTo(used);
  }

  @Test
  void everyRuleHasABlockWithASpeakingAndASilentScenario() {
    Map<String, Long> blocks = new TreeMap<>();
    FeatureFiles.rules().forEach(rule -> blocks.merge(rule.name(), rule.scenarios(), Long::sum));
    assertThat(blocks.keySet())
        .isEqualTo(
            RuleCatalogue.cards().stream()
                .map(RuleCard::name)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(blocks).allSatisfy((rule, scenarios) -> assertThat(scenarios).isGreaterThan(1));
  }

  @Test
  void rulesStandInAFeatureNamedAfterTheirFile() throws IOException {
    Map<String, String> topics = topics();
    assertThat(FeatureFiles.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.file().getFileName().toString())
                    .as(rule.name())
                    .startsWith(topics.get(rule.name())));
  }

  /** File name without its ending, by the name of each rule in it. */
  private static Map<String, String> topics() throws IOException {
    Map<String, String> topics = new TreeMap<>();
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
        String topic = file.getFileName().toString().replace(".drl", "");
        names(Files.readString(file)).forEach(name -> topics.put(name, topic));
      }
    }
    return topics;
  }

  private static List<String> names(String drl) {
    return Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE)
        .matcher(drl)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void featuresAreSmall() {
    assertThat(FeatureFiles.all())
        .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LINES));
  }

  @Test
  void theReadmeListsEverySentenceWithAnExample() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\|", Pattern.MULTILINE)
        .matcher(Files.readString(FeatureFiles.FOLDER.resolve("README.md")))
        .results()
        .forEach((MatchResult row) -> listed.put(row.group(1), row.group(2)));
    assertThat((Collection<String>) listed.keySet()).isEqualTo(StepClasses.sentences().keySet());
    assertThat(listed)
        .allSatisfy(
            (sentence, example) ->
                assertThat(StepClasses.matching(example)).containsExactly(sentence));
  }
}
