package crosscheck.scenario;

import crosscheck.reasoning.Reasoner;
import crosscheck.verdict.Progress;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs features outside a project, with the packaged sentences. */
public final class Scenarios {

  private Scenarios() {}

  /** Features that cannot be run. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  /**
   * Runs features and prints what fails, and how many scenarios passed.
   *
   * @param features files and folders
   * @param reasoner what the dossiers are judged with
   * @param out where to print
   * @param styled whether output may be coloured
   * @param details whether every step is printed, with its place
   * @param progress is told how many scenarios have run
   * @return whether all scenarios passed
   * @throws Unreadable if a feature is not in the form of one, or there is no scenario at all
   */
  public static boolean pass(
      List<Path> features,
      Reasoner reasoner,
      Consumer<String> out,
      boolean styled,
      boolean details,
      Progress progress) {
    Examiner.shared().use(reasoner);
    ScenarioReport report = new ScenarioReport(progress);
    Runtime runtime =
        Runtime.builder()
            .withRuntimeOptions(options(features, styled))
            .withAdditionalPlugins(report)
            .withClassLoader(Scenarios.class::getClassLoader)
            .build();
    try {
      runtime.run();
    } catch (FeatureParserException e) {
      throw new Unreadable(String.valueOf(e.getMessage()).strip().replaceAll("\\R\\s*", "; "));
    }
    if (report.scenarios() == 0) {
      throw new Unreadable("no scenario in " + features);
    }
    out.accept((details ? report.details(styled) : "") + report.text());
    return runtime.exitStatus() == 0;
  }

  private static RuntimeOptions options(List<Path> features, boolean styled) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--glue", Scenarios.class.getPackageName()));
    arguments.addAll(List.of("--plugin", NearestSentence.class.getName()));
    if (!styled) {
      arguments.add("--monochrome");
    }
    features.forEach(feature -> arguments.add(feature.toString()));
    return new CommandlineOptionsParser(System.out).parse(arguments.toArray(String[]::new)).build();
  }
}
