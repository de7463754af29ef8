package crosscheck.reasoning.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A place in a generated Java source, and the rule it was generated from. */
record GeneratedSource(Path file, int position, String line) {
  private static final Pattern RULE_NAME = Pattern.compile("Rule name: (.*)");

  static GeneratedSource at(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
    if (diagnostic.getSource() == null) {
      return new GeneratedSource(Path.of("?"), 0, "");
    }
    Path file = Path.of(diagnostic.getSource().toUri());
    int line = Math.toIntExact(Math.max(1, diagnostic.getLineNumber()));
    return new GeneratedSource(
        file,
        Math.toIntExact(Math.max(0, diagnostic.getPosition())),
        Files.readAllLines(file).get(line - 1).strip());
  }

  /** The name of the rule that holds this place or uses its class. */
  String ruleAmong(List<Path> sources) throws IOException {
    String rule = lastRuleName(Files.readString(file).substring(0, position));
    if (!rule.isEmpty()) {
      return rule;
    }
    String className = file.getFileName().toString().replace(".java", "");
    for (Path source : sources) {
      String text = Files.readString(source);
      int use = text.indexOf(className);
      rule = use < 0 ? "" : lastRuleName(text.substring(0, use));
      if (!rule.isEmpty()) {
        return rule;
      }
    }
    return "?";
  }

  private static String lastRuleName(String text) {
    return RULE_NAME.matcher(text).results().reduce((a, b) -> b).map(m -> m.group(1)).orElse("");
  }
}
