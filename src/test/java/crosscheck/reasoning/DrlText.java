package crosscheck.reasoning;

import crosscheck.reasoning.compile.RuleCompiler;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.kie.api.KieBase;

/** Rule bases from DRL written in a test; all texts must be of one package. */
public final class DrlText {
  private DrlText() {}

  public static KieBase baseOf(String drl) {
    return baseOf(drl, UnaryOperator.identity());
  }

  /** The base with its rules in another order. */
  public static KieBase baseOf(String drl, UnaryOperator<List<Rule>> order) {
    try {
      Path classes = Files.createTempDirectory("drl");
      new RuleCompiler("test", classes, classes).compile(Map.of("test.drl", drl));
      return RuleBases.baseOf(modelIn(classes), order);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("resource") // the base loads classes for as long as it lives
  private static Model modelIn(Path classes) throws IOException {
    var loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, DrlText.class.getClassLoader());
    return ServiceLoader.load(Model.class, loader).stream()
        .filter(provider -> provider.type().getClassLoader() == loader)
        .findFirst()
        .orElseThrow()
        .get();
  }
}
