package crosscheck.scenario;

import crosscheck.reasoning.Reasoner;
import io.cucumber.core.cli.Main;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs features outside a project, with the packaged sentences. */
public final class Scenarios {

  private Scenarios() {}

  /**
   * Runs features and prints what fails, with a summary, to standard output.
   *
   * @param features files and folders
   * @param reasoner what the dossiers are judged with
   * @param styled whether output may be coloured
   * @param details whether every step is printed
   * @return whether all scenarios passed
   */
  public static boolean pass(
      List<Path> features, Reasoner reasoner, boolean styled, boolean details) {
    Examiner.shared().use(reasoner);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--glue", Scenarios.class.getPackageName()));
    arguments.addAll(List.of("--plugin", NearestSentence.class.getName()));
    arguments.addAll(List.of("--plugin", details ? "pretty" : "progress"));
    arguments.addAll(List.of("--plugin", "summary"));
    if (!styled) {
      arguments.add("--monochrome");
    }
    features.forEach(feature -> arguments.add(feature.toString()));
    ClassLoader loader = Scenarios.class.getClassLoader();
    return Main.run(arguments.toArray(String[]::new), loader) == 0;
  }
}
