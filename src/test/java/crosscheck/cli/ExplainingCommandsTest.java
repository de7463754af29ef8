package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainingCommandsTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeDossier() throws IOException {
    Dossiers.clashing(folder);
  }

  @Test
  void explainTellsWhyAStatementHasItsVerdict() {
    CommandLines run = CommandLines.run("explain", "a-length", "-d", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("a-length (conflicting; report a, paragraph 1): \"100 m\": Its length.")
        .contains("one-quantity-one-value, Length of the wall")
        .contains("\"120 m\"");
  }

  @Test
  void explainAsksForTheFactThatIsMissing() {
    CommandLines run = CommandLines.run("explain", "b-height", "-d", folder);
    assertThat(run.out()).contains("unchecked", "missing", "Height of the wall");
  }

  @Test
  void explainNamesTheNearestWord() {
    CommandLines run = CommandLines.run("explain", "a-lenght", "-d", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("no statement or quantity `a-lenght`; did you mean `a-length`?");
  }

  @Test
  void explainTakesAQuantityToo() {
    CommandLines run = CommandLines.run("explain", "wall.length", "-d", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Length of the wall: 95 to 105 m", "\"120 m\" (own voice)");
  }

  @Test
  void compareShowsBothSides() {
    CommandLines run = CommandLines.run("compare", "a-length", "b-length", "-d", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "a-length (conflicting", "b-length (conflicting", "100 m\" says 95 to 105 m, but");
  }

  @Test
  void compareSaysWhyNotWhereThereIsNoComparison() {
    CommandLines run = CommandLines.run("compare", "a-length", "b-height", "-d", folder);
    assertThat(run.out()).contains("wall.length and wall.height are two quantities");
  }

  @Test
  void whyNotNamesWhatKeepsTwoApart() {
    CommandLines run = CommandLines.run("why-not", "a-length", "b-height", "-d", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("two quantities");
  }

  @Test
  void logIsFilteredByRuleStatementAndText() {
    String byRule = CommandLines.run("log", "-r", "stated-value", "-d", folder).out();
    assertThat(byRule).contains("a-length", "b-length", "b-height").doesNotContain("one-quantity");
    String byStatement = CommandLines.run("log", "-s", "b-height", "-d", folder).out();
    assertThat(byStatement).contains("b-height").doesNotContain("a-length");
    String byText = CommandLines.run("log", "-t", "\"120 M\"", "-d", folder).out();
    assertThat(byText).contains("b-length").doesNotContain("b-height");
  }

  @Test
  void logTakesTheStatementAsAWordOfItsOwn() {
    assertThat(CommandLines.run("log", "b-height", "-d", folder))
        .isEqualTo(CommandLines.run("log", "-s", "b-height", "-d", folder));
    CommandLines slip = CommandLines.run("log", "b-heigt", "-d", folder);
    assertThat(slip.err()).contains("no statement `b-heigt`; did you mean `b-height`?");
    CommandLines far = CommandLines.run("log", "nonsense", "-d", folder);
    assertThat(far.err())
        .contains("no statement `nonsense`; there are a-length, b-height, b-length\n");
    CommandLines two = CommandLines.run("log", "b-height", "-s", "a-length", "-d", folder);
    assertThat(two.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(two.err()).contains("two statements, b-height and a-length: name one");
  }

  @Test
  void logAsJsonHasOneObjectALine() {
    String log = CommandLines.run("log", "--json", "-s", "b-height", "-d", folder).out();
    assertThat(log.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  @Test
  void logRefusesUnknownRules() {
    CommandLines run = CommandLines.run("log", "-r", "stated-valu", "-d", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("no rule `stated-valu`; did you mean `stated-value`?");
  }

  @Test
  void coverageSaysThatNothingWasCounted() {
    CommandLines run = CommandLines.run("coverage", "-d", folder);
    assertThat(run.out()).contains("a: not counted", "b: not counted");
  }

  @Test
  void explainSaysOnceThatAnExpectationIsSuperseded() throws IOException {
    Path facts = Dossiers.clashing(folder);
    Files.writeString(
        facts,
        Files.readString(facts)
            .replace("wording: 100 m, says", "wording: 100 m, mood: expected, says"));
    assertThat(CommandLines.run("explain", "a-length", "-d", folder).out())
        .startsWith("a-length (superseded; ")
        .contains("a-length is an expectation, superseded by b-length")
        .doesNotContain("unchecked")
        .doesNotContain("note ")
        .doesNotContain("superseded: ");
    assertThat(CommandLines.run("check", folder, "-f", "junit").out())
        .contains("message=\"an expectation, superseded by b-length\"")
        .doesNotContain("superseded: ");
  }
}
