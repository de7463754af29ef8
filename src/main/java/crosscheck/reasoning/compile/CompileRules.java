package crosscheck.reasoning.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The build's step from {@code rules/} to classes. Does nothing while the rules and the classes
 * they may use are the same as last time.
 */
public final class CompileRules {
  private static final String GENERATED = "crosscheck/rules";
  private static final String CASES = ".cases.yaml";

  private final Path rules;
  private final Path classes;
  private final Path sources;

  private CompileRules(Path rules, Path classes, Path sources) {
    this.rules = rules;
    this.classes = classes;
    this.sources = sources;
  }

  /** Arguments: the folders of the rules, of the classes and of the generated sources. */
  public static void main(String[] args) throws IOException {
    try {
      new CompileRules(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).run();
    } catch (RuleFaults faults) {
      System.err.println(faults.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Path stamp = sources.resolve("inputs.sha256");
    String inputs = fingerprint();
    if (isComplete() && Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
      return;
    }
    delete(sources);
    delete(classes.resolve(GENERATED));
    Files.deleteIfExists(classes.resolve(RuleCompiler.SERVICES));
    Map<String, String> drls = new TreeMap<>();
    for (Path drl : files(rules, ".drl")) {
      drls.put("rules/" + slashed(rules, drl), Files.readString(drl));
    }
    new RuleCompiler("rules", sources, classes).compile(drls);
    CaseCounts.of(files(rules, CASES)).write(classes);
    Files.createDirectories(sources);
    Files.writeString(stamp, inputs);
    System.out.printf("Compiled %d rule files%n", drls.size());
  }

  private boolean isComplete() throws IOException {
    if (!Files.exists(classes.resolve(RuleCompiler.SERVICES))
        || !Files.exists(classes.resolve(CaseCounts.FILE))) {
      return false;
    }
    return files(sources, ".java").stream()
        .map(source -> slashed(sources, source).replace(".java", ".class"))
        .allMatch(name -> Files.exists(classes.resolve(name)));
  }

  private String fingerprint() throws IOException {
    MessageDigest digest = sha256();
    digest.update(System.getProperty("java.class.path").getBytes(StandardCharsets.UTF_8));
    for (String ending : List.of(".drl", CASES)) {
      for (Path file : files(rules, ending)) {
        digest.update(slashed(rules, file).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    for (Path file : files(classes, ".class")) {
      if (!file.startsWith(classes.resolve(GENERATED))) {
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static String slashed(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
