package crosscheck.scenario;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the features, as Cucumber reads them. */
final class FeatureFiles {

  static final Path FOLDER = Path.of("features");

  private static final Path EXAMPLES = Path.of("src", "dossiers");

  private FeatureFiles() {}

  /** A step of a scenario, with the values of the examples filled in. */
  record Step(Path file, long line, String text) {
    String place() {
      return file.toString().replace('\\', '/') + ":" + line;
    }
  }

  /** A {@code Rule:} block and how many scenarios it has, examples counted one by one. */
  record RuleBlock(Path file, String name, long scenarios) {}

  /** Those of the project and of its example dossiers. */
  static List<Path> all() {
    return Stream.of(FOLDER, EXAMPLES).flatMap(folder -> in(folder).stream()).toList();
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".feature")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Path file : all()) {
      List<Envelope> parsed = parse(file);
      Map<String, Long> lines = lines(document(parsed));
      parsed.stream()
          .flatMap(envelope -> envelope.getPickle().stream())
          .flatMap(pickle -> pickle.getSteps().stream())
          .map(s -> new Step(file, lines.get(s.getAstNodeIds().get(0)), s.getText()))
          .forEach(steps::add);
    }
    return steps;
  }

  static List<RuleBlock> rules() {
    return all().stream().flatMap(FeatureFiles::rules).toList();
  }

  private static Stream<RuleBlock> rules(Path file) {
    List<Envelope> parsed = parse(file);
    List<Pickle> pickles = parsed.stream().flatMap(e -> e.getPickle().stream()).toList();
    return document(parsed).getFeature().orElseThrow().getChildren().stream()
        .flatMap(child -> child.getRule().stream())
        .map(
            rule -> {
              List<String> ids =
                  rule.getChildren().stream()
                      .flatMap(child -> child.getScenario().stream())
                      .map(Scenario::getId)
                      .toList();
              long count =
                  pickles.stream().filter(p -> ids.contains(p.getAstNodeIds().get(0))).count();
              return new RuleBlock(file, rule.getName(), count);
            });
  }

  private static List<Envelope> parse(Path file) {
    try (Stream<Envelope> envelopes = GherkinParser.builder().build().parse(file)) {
      List<Envelope> all = envelopes.toList();
      all.stream()
          .flatMap(envelope -> envelope.getParseError().stream())
          .findFirst()
          .ifPresent(
              error -> {
                throw new IllegalStateException(file + ": " + error.getMessage());
              });
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GherkinDocument document(List<Envelope> envelopes) {
    return envelopes.stream()
        .map(Envelope::getGherkinDocument)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** The line of each step, by the id of its node. */
  private static Map<String, Long> lines(GherkinDocument document) {
    Map<String, Long> lines = new HashMap<>();
    for (FeatureChild child : document.getFeature().orElseThrow().getChildren()) {
      child.getBackground().ifPresent(b -> add(lines, b.getSteps()));
      child.getScenario().ifPresent(s -> add(lines, s.getSteps()));
      for (RuleChild inner : child.getRule().map(r -> r.getChildren()).orElse(List.of())) {
        inner.getBackground().ifPresent(b -> add(lines, b.getSteps()));
        inner.getScenario().ifPresent(s -> add(lines, s.getSteps()));
      }
    }
    return lines;
  }

  private static void add(
      Map<String, Long> lines, Collection<io.cucumber.messages.types.Step> steps) {
    steps.forEach(step -> lines.put(step.getId(), step.getLocation().getLine()));
  }
}
