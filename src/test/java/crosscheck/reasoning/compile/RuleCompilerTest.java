package crosscheck.reasoning.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.reasoning.DrlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;

class RuleCompilerTest {
  private static final String TWO_RULES =
      """
      package crosscheck.rules.test

      rule "long word"
        @sentence("A word of more than three letters is long.")
      when
        $word : String(length > 3)
      then
        insert($word.length());
      end

      rule "first letter"
      when
        $word : String(length > 0)
      then
        insert($word.charAt(0));
      end
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "length > 3 | lengthy > 3 | words.drl:3: rule \"long word\": Unable to parse left part",
        "$word.length() | $word.size() | words.drl:3: rule \"long word\": cannot find symbol",
        "first letter | long word | words.drl:11: Duplicate rule name: long word",
        "(length > 3) | (length > 3 | words.drl:7: [ERR 102] Line 7:0 mismatched input",
        "length > 3 | when == 3 | words.drl:3: rule \"long word\": Encountered unexpected token",
      })
  void namesFileLineAndFault(String right, String wrong, String message) {
    var compiler = new RuleCompiler("test", folder.resolve("sources"), folder.resolve("classes"));
    var drls = Map.of("words.drl", TWO_RULES.replace(right, wrong));

    assertThatThrownBy(() -> compiler.compile(drls))
        .isInstanceOf(RuleFaults.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void keepsTheDocumentationOfARule() {
    KieBase base = DrlText.baseOf(TWO_RULES);

    assertThat(base.getRule("crosscheck.rules.test", "long word").getMetaData())
        .containsEntry("sentence", "\"A word of more than three letters is long.\"");
  }

  @Test
  void firesInTheOrderOfTheRules() {
    assertThat(namesFired(DrlText.baseOf(TWO_RULES))).containsExactly("long word", "first letter");
    assertThat(namesFired(DrlText.baseOf(TWO_RULES, RuleCompilerTest::reversed)))
        .containsExactly("first letter", "long word");
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<String> namesFired(KieBase base) {
    List<String> names = new ArrayList<>();
    var session = base.newKieSession();
    try {
      session.insert("word");
      session.fireAllRules(match -> names.add(match.getRule().getName()));
    } finally {
      session.dispose();
    }
    return names;
  }
}
