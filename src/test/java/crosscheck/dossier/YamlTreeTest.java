package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTreeTest {

  private final Problems problems = new Problems();

  private List<String> refused(String yaml) {
    YamlTree.read("x.yaml", yaml, problems);
    return Sample.printed(problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30",
        "no",
        "yes",
        "on",
        "NO",
        "True",
        "null",
        "~",
        "12.50",
        "1_000",
        "0x1F",
        "010",
        "1e3",
        "2023-09-12",
        "2023-09-12T10:30:00Z",
        ".inf",
        "+1.0",
        "1,000"
      })
  void everyScalarKeepsItsCharacters(String text) {
    Node.Fields root = YamlTree.read("x.yaml", "key: " + text, problems).orElseThrow();
    assertThat(root.text("key")).contains(text);
    assertThat(Sample.printed(problems)).isEmpty();
  }

  @Test
  void keysKeepTheirCharactersToo() {
    Node.Fields root = YamlTree.read("x.yaml", "no: 1\n1.50: 2\n", problems).orElseThrow();
    assertThat(root.byKey().keySet()).containsExactly("no", "1.50");
  }

  @Test
  void everyNodeKnowsItsLineAndColumn() {
    String yaml =
        """
        a:
          b: [x, y]
        é: "ü"
        """;
    Node.Fields root = YamlTree.read("x.yaml", yaml, problems).orElseThrow();
    assertThat(root.fields("a").keyAt("b")).hasToString("x.yaml:2:3");
    assertThat(root.fields("a").scalars("b").get(1).at()).hasToString("x.yaml:2:10");
    // Columns count characters, not bytes: é is one.
    assertThat(root.valueAt("é")).hasToString("x.yaml:3:4");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("", "x.yaml:1:1: the file is empty"),
        Arguments.of("# a remark\n", "x.yaml:1:1: the file is empty"),
        Arguments.of("--- \n", "x.yaml:1:1: the file is empty"),
        Arguments.of("- a\n", "x.yaml:1:1: the file must hold keys with values, not a list"),
        Arguments.of("text\n", "x.yaml:1:1: the file must hold keys with values, not a text"),
        Arguments.of(
            "a: 1\n---\nb: 2\n", "x.yaml:2:1: a second document begins here; a file holds one"),
        Arguments.of("a: 1\nb: 2\na: 3\n", "x.yaml:3:1: duplicate key `a`; first in line 1"),
        Arguments.of("a: {b: 1, b: 2}\n", "x.yaml:1:11: duplicate key `b`; first in line 1"),
        Arguments.of("? [a]\n: 1\n", "x.yaml:1:3: a key must be a text, not a list"),
        Arguments.of("a: !!int 1\n", "x.yaml:1:4: tags are not allowed: `!!int`"),
        Arguments.of("a: !mine {b: 1}\n", "x.yaml:1:4: tags are not allowed: `!mine`"),
        Arguments.of(
            "a: !!javax.script.ScriptEngineManager [x]\n",
            "x.yaml:1:4: tags are not allowed: `!!javax.script.ScriptEngineManager`"),
        Arguments.of(
            "a: [1, 2\nb: 3\n",
            "x.yaml:2:2: not YAML: while parsing a flow sequence: expected ',' or ']', but got :"),
        Arguments.of(
            "a: \"b\n",
            "x.yaml:2:1: not YAML: while scanning a quoted scalar: found unexpected end of stream"),
        Arguments.of("a: b: c\n", "x.yaml:1:5: not YAML: mapping values are not allowed here"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesWhatIsNoDossierFile(String yaml, String problem) {
    assertThat(refused(yaml)).containsExactly(problem);
  }

  @Test
  void refusesTabsAsIndentation() {
    assertThat(refused("a:\n\tb: 1\n"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:2:1: not YAML: while scanning for the next token: found character")
        .contains("TAB");
  }

  @Test
  void refusesAnchorsAndAliases() {
    assertThat(refused("a: &x 1\nb: *x\n"))
        .containsExactly(
            "x.yaml:1:4: anchors are not allowed: `&x`",
            "x.yaml:2:4: aliases are not allowed: `*x`");
  }

  @Test
  void refusesTheBombOfABillionLaughsWithoutUnfoldingIt() {
    String bomb =
        """
        a: &a [lol, lol]
        b: &b [*a, *a]
        c: [*b, *b]
        """;
    assertThat(refused(bomb))
        .containsExactly(
            "x.yaml:1:4: anchors are not allowed: `&a`",
            "x.yaml:2:4: anchors are not allowed: `&b`",
            "x.yaml:2:8: aliases are not allowed: `*a`",
            "x.yaml:2:12: aliases are not allowed: `*a`",
            "x.yaml:3:5: aliases are not allowed: `*b`",
            "x.yaml:3:9: aliases are not allowed: `*b`");
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    // The keys are level 1, so the 20th bracket, at column 3 + 20, opens level 21.
    assertThat(refused("a: " + "[".repeat(60_000)))
        .containsExactly("x.yaml:1:23: nested deeper than 20 levels");
    assertThat(YamlTree.read("x.yaml", "a: " + "[".repeat(18) + "]".repeat(18), new Problems()))
        .isPresent();
  }

  @Test
  void ofADuplicateKeyTheFirstValueStays() {
    Node.Fields root = YamlTree.read("x.yaml", "a: 1\na: 2\n", problems).orElseThrow();
    assertThat(root.text("a")).contains("1");
  }
}
