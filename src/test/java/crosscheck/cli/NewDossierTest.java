package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.reasoning.Reasoner;
import crosscheck.scenario.Scenarios;
import crosscheck.verdict.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDossierTest {

  @TempDir private Path folder;

  @Test
  void aNewDossierPasses() {
    Path ferry = folder.resolve("ferry");
    CommandLines made = CommandLines.run("init", ferry);
    assertThat(made.status()).isZero();
    assertThat(made.out()).contains("facts.yaml", "next: crosscheck check");
    CommandLines checked = CommandLines.run("check", ferry, "--strict");
    assertThat(checked.status()).isZero();
    assertThat(checked.out()).contains("0 unchecked", "2 corroborated");
  }

  @Test
  void theScenariosOfANewDossierPass() {
    CommandLines.run("init", folder);
    boolean passed =
        Scenarios.pass(
            List.of(folder.resolve("features")),
            Reasoner.standard(),
            text -> {},
            false,
            false,
            Progress.UNTOLD);
    assertThat(passed).isTrue();
  }

  @Test
  void detailsAreTheStepsWithTheirPlacesAndNothingOfTheCodeBehindThem() throws IOException {
    CommandLines.run("init", folder);
    Path feature = folder.resolve("features/first.feature");
    CommandLines run = CommandLines.run("scenarios", "-d", folder, "--details");
    List<String> lines = Files.readAllLines(feature);
    int step = 1;
    while (!lines.get(step - 1).contains("Then ")) {
      step++;
    }
    String told = run.out().replaceAll("\\s+", " ");
    assertThat(told)
        .contains("passed " + feature + ":" + step + ": " + lines.get(step - 1).strip())
        .doesNotContain("crosscheck.scenario", "java.lang")
        .endsWith("2 scenarios: 2 passed ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aScenarioThatFailsIsToldByTheStatus() throws IOException {
    CommandLines.run("init", folder);
    Path facts = folder.resolve("facts.yaml");
    Files.writeString(facts, Files.readString(facts).replace("33 miles", "53 miles"));
    assertThat(CommandLines.run("scenarios", "-d", folder).status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void aScenarioThatFailsIsToldWithItsPlaceAndReason() throws IOException {
    CommandLines.run("init", folder);
    Path facts = folder.resolve("facts.yaml");
    Files.writeString(facts, Files.readString(facts).replace("33 miles", "53 miles"));
    assertThat(CommandLines.run("scenarios", "-d", folder).out())
        .contains("first.feature:6: Miles and kilometres go together")
        .contains("gazette-distance is not corroborated; it is conflicting")
        .contains("2 scenarios: 2 failed")
        .doesNotContain("Exception", "at crosscheck");
  }

  /** Lines 9, 12 and 20 in this order; the step that no sentence matches is among them. */
  @Test
  void whatFailsIsToldInTheOrderOfReadingAndWithinTheTerminal() throws IOException {
    CommandLines.run("init", folder);
    Path feature = folder.resolve("features/first.feature");
    Files.writeString(
        feature,
        """
        Feature: Order
          Scenario: Known
            Given the dossier "../facts.yaml"
            Then nothing conflicts



          Scenario: Nine
            Then nothing holds at all
          Scenario: A name as long as those that people give who want to say everything in the name itself
            Given the dossier "../facts.yaml"
            Then gazette-distance conflicts with wire-distance, gazette-passengers and what is known, because of "one-quantity-one-value"




          Scenario: Twenty

            Given the dossier "../facts.yaml"
            Then gazette-distance is conflicting
        """
            .replace("../facts.yaml", folder.resolve("facts.yaml").toString()));
    CommandLines run = CommandLines.run("scenarios", "-d", folder);
    assertThat(run.out())
        .containsSubsequence(
            "feature:9: Nine", "there is no such sentence", "feature:12: ", "feature:20: Twenty")
        .contains("4 scenarios: 3 failed, 1 passed");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aFeatureThatIsNoneIsAnErrorWithItsPlace() throws IOException {
    CommandLines.run("init", folder);
    Files.writeString(folder.resolve("features/first.feature"), "garbage\n");
    CommandLines run = CommandLines.run("scenarios", "-d", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("first.feature", "(1:1)");
  }

  @Test
  void noScenarioAtAllIsNoPass() throws IOException {
    CommandLines.run("init", folder);
    Files.writeString(folder.resolve("features/first.feature"), "Feature: Nothing\n");
    CommandLines run = CommandLines.run("scenarios", "-d", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("no scenario in");
  }

  @Test
  void whatIsThereIsKept() throws IOException {
    Path facts = Files.writeString(folder.resolve("facts.yaml"), "mine");
    CommandLines run = CommandLines.run("init", folder);
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("facts.yaml: exists already, nothing was written");
    assertThat(facts).hasContent("mine");
    assertThat(folder.toFile().list()).containsExactly("facts.yaml");
  }

  @Test
  void aDraftListsWhatATextTells() throws IOException {
    CommandLines.run("init", folder);
    Path article =
        Files.writeString(
            folder.resolve("gazette.txt"),
            "Heading\n\nOn Tuesday the ferry went 50 miles.\nIt took 3 hours to Samothrace; 50 miles.\n");
    CommandLines run = CommandLines.run("draft", article, "-d", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("3 figures, 1 dates and times, 1 places")
        .contains("id: gazette-2-tuesday", "gives: \"\"      # EVENT.time")
        .contains("id: gazette-2-50-miles", "paragraph: 2", "wording: 50 miles")
        .contains("id: gazette-3-3-hours", "id: gazette-3-50-miles")
        .contains("wording: Samothrace", "located: {what: \"\", in: \"\"}");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void aDraftOfNoFileIsAnError() {
    CommandLines run = CommandLines.run("draft", folder.resolve("none.txt"));
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("none.txt");
  }
}
