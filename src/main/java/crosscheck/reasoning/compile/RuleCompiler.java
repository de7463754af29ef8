package crosscheck.reasoning.compile;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.drools.codegen.common.GeneratedFile;

/** Compiles DRL texts by way of Java sources to classes, and lists the models as services. */
public final class RuleCompiler {
  static final String SERVICES = "META-INF/services/org.drools.model.Model";

  private final String release;
  private final Path sources;
  private final Path classes;

  /**
   * A compiler for rules that are used together.
   *
   * @param release a name that tells the generated classes from those of other rules
   * @param sources folder for what is generated
   * @param classes folder for what is compiled
   */
  public RuleCompiler(String release, Path sources, Path classes) {
    this.release = release;
    this.sources = sources;
    this.classes = classes;
  }

  /** The names of the compiled models, sorted. */
  public List<String> models() throws IOException {
    return Files.readAllLines(classes.resolve(SERVICES));
  }

  /**
   * Compiles DRL texts by file name.
   *
   * @throws RuleFaults if any rule does not compile
   */
  public void compile(Map<String, String> drls) throws IOException {
    DrlModel model = DrlModel.of(release, drls);
    List<RuleFault> faults = javac(write(model), drls);
    if (!faults.isEmpty()) {
      throw new RuleFaults(faults);
    }
    Path services = classes.resolve(SERVICES);
    Files.createDirectories(services.getParent());
    Files.write(services, model.modelNames().stream().sorted().toList());
  }

  private List<Path> write(DrlModel model) throws IOException {
    List<Path> files = new ArrayList<>();
    for (GeneratedFile source : model.sources()) {
      Path file = sources.resolve(source.path().toString());
      Files.createDirectories(file.getParent());
      Files.write(file, source.contents());
      files.add(file);
    }
    return files;
  }

  private List<RuleFault> javac(List<Path> sourceFiles, Map<String, String> drls)
      throws IOException {
    Files.createDirectories(classes);
    if (sourceFiles.isEmpty()) {
      return List.of();
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return List.of(new RuleFault("rules", 0, "rules are compiled, which takes a JDK, not a JRE"));
    }
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (var files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sourceFiles);
      boolean done = compiler.getTask(null, files, diagnostics, options(), null, units).call();
      return done ? List.of() : faults(diagnostics.getDiagnostics(), sourceFiles, drls);
    }
  }

  private List<String> options() {
    String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
    return List.of(
        "-d",
        classes.toString(),
        "-classpath",
        classPath,
        "--release",
        "17",
        "-g",
        "-proc:none",
        "-nowarn",
        "-Xlint:none");
  }

  private static List<RuleFault> faults(
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      List<Path> sourceFiles,
      Map<String, String> drls)
      throws IOException {
    List<RuleFault> faults = new ArrayList<>();
    for (var diagnostic : diagnostics) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        var generated = GeneratedSource.at(diagnostic);
        String message = diagnostic.getMessage(Locale.ROOT).lines().limit(3).collect(joining("\n"));
        String rule = generated.ruleAmong(sourceFiles);
        faults.add(DrlModel.faultInRule(drls, rule, message + "\n  in " + generated.line()));
      }
    }
    return faults;
  }
}
