package crosscheck.reasoning;

import crosscheck.reasoning.Reasoner.RuleSet;
import crosscheck.reasoning.compile.RuleCompiler;
import crosscheck.reasoning.compile.RuleFault;
import crosscheck.reasoning.compile.RuleFaults;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * Rules that a dossier brings along. They are code: whoever loads them trusts them. A file's first
 * line names its phase, such as {@code package crosscheck.rules.derive}.
 */
public final class OwnRules {

  private OwnRules() {}

  /**
   * The packaged rules together with those of a folder.
   *
   * @param folder where the {@code *.drl} files are, at any depth
   * @throws IOException if a file cannot be read, or there is none
   * @throws Faulty if one does not compile
   */
  public static RuleSet with(Path folder) throws IOException {
    List<Model> own = compiled(texts(folder));
    return new RuleSet(
        RuleBases.baseOf("derive", own),
        RuleBases.baseOf("propagate", own),
        RuleBases.baseOf("accuse", own),
        RuleBases.baseOf("prove", own));
  }

  /** Rules that do not compile. */
  public static final class Faulty extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    Faulty(RuleFaults faults) {
      super(faults.getMessage(), faults);
      this.faults = faults.faults().stream().map(RuleFault::toString).toList();
    }

    /** Every fault with file and line. */
    public List<String> faults() {
      return faults;
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".drl")).sorted().toList()) {
        texts.put(file.toString().replace('\\', '/'), Files.readString(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(folder + ": no *.drl file in it");
    }
    return texts;
  }

  private static List<Model> compiled(Map<String, String> texts) throws IOException {
    Path temporary = Files.createTempDirectory("crosscheck-rules");
    try {
      Path classes = temporary.resolve("classes");
      RuleCompiler compiler = new RuleCompiler("own", temporary.resolve("sources"), classes);
      compiler.compile(texts);
      return models(classes, compiler.models());
    } catch (RuleFaults e) {
      throw new Faulty(e);
    } finally {
      delete(temporary);
    }
  }

  /** Loads everything at once, as the files are gone afterwards. */
  private static List<Model> models(Path classes, List<String> names) throws IOException {
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, OwnRules.class.getClassLoader());
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path1 -> path1.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replaceAll("\\.class$", "");
        Class.forName(name.replaceAll("[/\\\\]", "."), true, loader);
      }
      List<Model> models = new ArrayList<>();
      for (String name : names) {
        models.add(
            Class.forName(name, true, loader)
                .asSubclass(Model.class)
                .getConstructor()
                .newInstance());
      }
      return models;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules cannot be loaded", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
