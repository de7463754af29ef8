package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.reasoning.RuleFiles.RuleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How rules are written: conditions that read as a sentence, one call, and no dossier in mind. */
class RuleTextTest {

  private static final Pattern ONE_CALL = Pattern.compile("(?s)\\s*insert\\([^;{}]*\\);\\s*");

  /** What no rule has: it would make the order of firing count, or hide a join from the engine. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "salience|no-loop|agenda-group|ruleflow|lock-on-active|auto-focus|\\beval\\b|&&"
              + "|\\bupdate\\s*\\(|\\bmodify\\b|\\bretract\\b|\\bdelete\\b|insertLogical|\\bglobal\\b"
              + "|\\bfunction\\b|\\bdeclare\\b");

  /** Java that decides or computes in a consequence. */
  private static final Pattern LOGIC =
      Pattern.compile("\\b(if|for|while|switch|new\\s+\\w+\\s*\\[|return|try)\\b|[-+*/%?{}<>=]|->");

  static List<RuleText> rules() {
    return RuleFiles.rules();
  }

  static List<Path> drls() {
    return RuleFiles.drls();
  }

  @ParameterizedTest
  @MethodSource("drls")
  void nothingDependsOnTheOrderOfFiring(Path drl) {
    assertThat(codeOf(drl)).doesNotContainPattern(FORBIDDEN);
  }

  /** The rules without documentation and comments, which may use any word. */
  private static String codeOf(Path drl) {
    return RuleFiles.text(drl).replaceAll("(?m)^\\s*@.*$|//.*$", "");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void consequencesAreOneCall(RuleText rule) {
    assertThat(rule.then()).as(rule.name()).matches(ONE_CALL);
    assertThat(rule.then()).as(rule.name()).doesNotContainPattern(LOGIC);
  }

  static List<Path> dossiers() {
    return Dossiers.files();
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void noRuleKnowsADossier(Path facts) {
    DossierNames names = DossierNames.of(facts);
    Map<Path, Set<String>> known = new TreeMap<>();
    Stream.of("rules", "src/main")
        .map(Path::of)
        .flatMap(RuleTextTest::all)
        .filter(file -> !names.in(file).isEmpty())
        .forEach(file -> known.put(file, names.in(file)));
    assertThat(known).isEmpty();
  }

  private static Stream<Path> all(Path folder) {
    return RuleFiles.files(folder, "").stream().filter(Files::isRegularFile);
  }
}
