package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRulesTest {

  /** No two lengths of this dossier may be told, by whatever statements. */
  private static final String RULE =
      """
      package crosscheck.rules.accuse;

      import crosscheck.network.Estimate;
      import crosscheck.quantity.Fit;
      import crosscheck.verdict.Check;

      rule "never-two"
      @sentence("Of nothing two values are told.")
      @severity("hard")
      when
        $one: Estimate(support.size() == 1, parents.isEmpty())
        $two: Estimate(quantity == $one.quantity, support.size() == 1, this > $one)
      then
        insert(Check.of("never-two", $one.getQuantity(), $one.support().first(), $two.support().first(), Fit.CLASHES));
      end
      """
          .replace("$one.getQuantity()", "$one.quantity()");

  @TempDir private Path folder;

  @BeforeEach
  void makeDossier() throws IOException {
    Dossiers.agreeing(folder);
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/own.drl"), RULE);
  }

  @Test
  void rulesOfADossierAreLeftAloneUnlessAskedFor() {
    assertThat(CommandLines.run("check", folder).status()).isZero();
    assertThat(CommandLines.run("rules", "-d", folder).out()).doesNotContain("never-two");
  }

  @Test
  void rulesOfADossierJudgeWithTheOthersWhenAskedFor() {
    CommandLines run = CommandLines.run("check", folder, "--with-rules");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("never-two: Of nothing two values are told.");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(CommandLines.run("rules", "-d", folder, "--with-rules").out())
        .contains("never-two (accuse): Of nothing two values are told.", "one-quantity-one-value");
  }

  /** Ties the length to something, whatever the dossier says of that. */
  private CommandLines tied(String... others) throws IOException {
    StringBuilder rules = new StringBuilder("package crosscheck.rules.derive;\n");
    rules.append("import crosscheck.network.Tie;\nimport crosscheck.dossier.Quantity;\n");
    for (int i = 0; i < others.length; i++) {
      rules.append(
          """
          rule "tie-%d"
          @sentence("The wall is at least so long.")
          when
            Quantity(id == "wall.length")
          then
            insert(Tie.atMost("tie-%d", Tie.ALWAYS, "%s", "wall.length"));
          end
          """
              .formatted(i, i, others[i]));
    }
    Files.writeString(folder.resolve("rules/own.drl"), rules);
    return CommandLines.run("check", folder, "--with-rules");
  }

  @Test
  void aTieToAnUnknownQuantityIsToldWithTheNearest() throws IOException {
    CommandLines run = tied("wall.heigt");
    assertThat(run.err().replaceAll("\\s+", " "))
        .isEqualTo(
            "rule `tie-0` ties `wall.heigt`, of which nothing is known; did you mean `wall.height`?"
                + " ");
    assertThat(run.status()).isZero();
  }

  @Test
  void tiesToWhatIsKnownOrSharedAreNotLoose() throws IOException {
    assertThat(tied("wall.height").err()).isEmpty();
    assertThat(tied("wall.between", "wall.between").err()).isEmpty();
  }

  @Test
  void theRuleInTheGuideWorks() throws IOException {
    String guide = Files.readString(Path.of("rules", "README.md"));
    String rule = guide.split("```java\\R", 2)[1].split("```", 2)[0];
    Files.writeString(folder.resolve("rules/own.drl"), rule);
    Path facts = folder.resolve("facts.yaml");
    Files.writeString(
        facts,
        Files.readString(facts)
            .replace("wall.length", "upper-gauge.height")
            .replace("wall.height", "lower-gauge.height"));
    assertThat(CommandLines.run("check", folder).status()).isZero();
    Files.writeString(facts, Files.readString(facts).replace("3 m", "130 m"));
    CommandLines run = CommandLines.run("check", folder, "--with-rules");
    assertThat(run.out()).contains("by downstream-not-higher", "130 m");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void aRuleThatDoesNotCompileIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("rules/own.drl"), RULE.replace("quantity ==", "quantty =="));
    CommandLines run = CommandLines.run("check", folder, "--with-rules");
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("own.drl:7", "quantty");
  }

  @Test
  void askingForRulesWhereThereAreNoneIsAnError() throws IOException {
    Files.delete(folder.resolve("rules/own.drl"));
    CommandLines run = CommandLines.run("check", folder, "--with-rules");
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("no *.drl file in it");
  }
}
