package crosscheck.reasoning;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import crosscheck.quantity.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules and their cases as they stand in the folder {@code rules}. */
final class RuleFiles {

  static final Path FOLDER = Path.of("rules");

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"([^\"]*)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b");

  private RuleFiles() {}

  /**
   * A rule as text.
   *
   * @param file where it stands
   * @param head name and documentation
   * @param when the conditions
   * @param then the consequence
   */
  record RuleText(Path file, String name, String head, String when, String then) {}

  /** The rule files, sorted. */
  static List<Path> drls() {
    return files(FOLDER, ".drl");
  }

  /** The case files, sorted. */
  static List<Path> caseFiles() {
    return files(FOLDER, ".cases.yaml");
  }

  /** Every rule of every file. */
  static List<RuleText> rules() {
    return drls().stream().flatMap(file -> rules(file).stream()).toList();
  }

  /** The rules of one file, in its order. */
  static List<RuleText> rules(Path file) {
    return RULE.matcher(text(file)).results().map(match -> rule(file, match)).toList();
  }

  /** The cases of one file, in its order. */
  static List<RuleCase> cases(Path file) {
    try {
      return YAML.readValue(text(file), new TypeReference<List<RuleCase>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  /** What cases can stand for, from {@code kinds.yaml}: a line of description each. */
  static Map<String, String> kinds() {
    return DataFile.read(Reasoner.class, "kinds.yaml", Kinds.class).kinds();
  }

  private record Kinds(String version, Map<String, String> kinds) {}

  /** The case file that belongs to a rule file. */
  static Path casesOf(Path drl) {
    String name = drl.getFileName().toString().replaceFirst("\\.drl$", ".cases.yaml");
    return drl.resolveSibling(name);
  }

  /** The files under a folder whose names end so, sorted; none if there is no folder. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(f -> f.toString().endsWith(ending)).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleText rule(Path file, MatchResult match) {
    return new RuleText(file, match.group(1), match.group(2), match.group(3), match.group(4));
  }
}
