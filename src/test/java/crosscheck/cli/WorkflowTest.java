package crosscheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowTest {

  private static final String WAIVER =
      """
      waivers:
      - between: [a-length, b-length]
        because: The wall was rebuilt between the reports.
        by: desk
        until: 2024-06-30
      """;

  @TempDir private Path folder;

  private Path waived() throws IOException {
    Path facts = Dossiers.clashing(folder);
    return Files.writeString(facts, WAIVER, StandardOpenOption.APPEND);
  }

  @Test
  void aWaivedConflictIsShownAndDoesNotCount() throws IOException {
    waived();
    CommandLines run = CommandLines.run("check", folder, "--today", "2024-06-30");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("CONFLICT 1", "The wall was rebuilt between the reports.");
  }

  /**
   * A conversion in brackets is a part of its statement: with it or without it, the waiver holds.
   */
  @Test
  void aWaiverCoversThePartsOfItsStatements() throws IOException {
    String bracketed =
        Files.readString(waived())
            .replace("wording: 100 m,", "wording: 100 m (328 feet),")
            .replace("wording: 120 m,", "wording: 120 m (394 feet),");
    assertThat(bracketed).contains("(328 feet)", "(394 feet)");
    String named =
        bracketed.replace("[a-length, b-length]", "[a-length, a-length-converted, b-length]");
    for (String facts : List.of(bracketed, named)) {
      Files.writeString(folder.resolve("facts.yaml"), facts);
      CommandLines run = CommandLines.run("check", folder, "--today", "2024-06-30");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("CONFLICT 1", "The wall was rebuilt between the reports.");
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void anExpiredWaiverFails() throws IOException {
    waived();
    CommandLines run = CommandLines.run("check", folder, "--today", "2024-07-01");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out()).contains("the waiver has run out", "no longer: The wall was rebuilt");
  }

  @Test
  void aBaselineLetsWhatIsKnownPassAndFailsOnWhatIsNew() throws IOException {
    Path facts = Dossiers.clashing(folder);
    Path baseline = folder.resolve("baseline.yaml");
    assertThat(CommandLines.run("check", folder, "--write-baseline", baseline).status()).isZero();
    CommandLines known = CommandLines.run("check", folder, "--baseline", baseline);
    assertThat(known.status()).isZero();
    assertThat(known.err()).contains("1 of its findings are still there, 0 gone; 0 new");
    Files.writeString(
        facts,
        "- {id: a-height, source: a, paragraph: 3, wording: 8 m, says: Its height., gives: wall.height}\n",
        StandardOpenOption.APPEND);
    CommandLines fresh = CommandLines.run("check", folder, "--baseline", baseline);
    assertThat(fresh.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(fresh.err()).contains("1 new").contains("conflict between a-height and b-height");
  }

  /** One conflict that the baseline knows, and one that came later. */
  private CommandLines heldAgainstBaseline(String format) throws IOException {
    Path facts = Dossiers.clashing(folder);
    Path baseline = folder.resolve("baseline.yaml");
    CommandLines.run("check", folder, "--write-baseline", baseline);
    Files.writeString(
        facts,
        "- {id: a-height, source: a, paragraph: 3, wording: 8 m, says: Its height., gives: wall.height}\n",
        StandardOpenOption.APPEND);
    return CommandLines.run("check", folder, "--baseline", baseline, "--format", format);
  }

  @Test
  void theSummaryTellsWhatTheBaselineKnows() throws IOException {
    assertThat(heldAgainstBaseline("text").out())
        .contains("baseline   1 known, 1 new, 0 gone")
        .containsPattern("Length of the wall [^\\n]*\\n +baseline +known\\n")
        .containsPattern("Height of the wall [^\\n]*\\n +baseline +new\\n");
  }

  @Test
  void thePageTellsWhatTheBaselineKnows() throws IOException {
    assertThat(heldAgainstBaseline("html").out())
        .containsOnlyOnce("<strong>known</strong> to the baseline")
        .containsOnlyOnce("<strong>new</strong> to the baseline");
  }

  @Test
  void dataTellWhatTheBaselineKnows() throws IOException {
    JsonNode findings =
        new ObjectMapper().readTree(heldAgainstBaseline("json").out()).get("findings");
    assertThat(findings)
        .extracting(node -> node.get("id").asText() + " " + node.get("baseline").asText())
        .containsExactlyInAnyOrder("conflict:wall.height new", "conflict:wall.length known");
  }

  @Test
  void sarifTellsTheBaselineStateOfEveryResult() throws IOException {
    JsonNode results =
        new ObjectMapper().readTree(heldAgainstBaseline("sarif").out()).at("/runs/0/results");
    assertThat(results)
        .filteredOn(result -> result.get("level").asText().equals("error"))
        .extracting(
            result ->
                result.at("/properties/subject").asText()
                    + " "
                    + result.get("baselineState").asText())
        .containsExactlyInAnyOrder("wall.height new", "wall.length unchanged");
    assertThat(results).allMatch(result -> result.has("baselineState"));
  }

  @Test
  void testCasesInKnownConflictsAreSkipped() throws IOException {
    assertThat(heldAgainstBaseline("junit").out())
        .containsPattern("name=\"a-length\"[^>]*>\\s*<skipped message=\"known to the baseline\"")
        .containsPattern("name=\"a-height\"[^>]*>\\s*<failure");
  }

  @Test
  void withoutABaselineNothingIsToldOfOne() throws IOException {
    Dossiers.clashing(folder);
    assertThat(CommandLines.run("check", folder).out()).doesNotContain("baseline");
    assertThat(CommandLines.run("check", folder, "--format", "sarif").out())
        .doesNotContain("baselineState");
    assertThat(CommandLines.run("check", folder, "--format", "html").out())
        .doesNotContain("to the baseline");
  }

  @Test
  void aBaselineTellsWhatIsGone() throws IOException {
    Dossiers.clashing(folder);
    Path baseline = folder.resolve("baseline.yaml");
    CommandLines.run("check", folder, "--write-baseline", baseline);
    Dossiers.agreeing(folder);
    CommandLines run = CommandLines.run("check", folder, "--baseline", baseline);
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("1 gone", "gone  conflict between a-length and b-length");
  }

  @Test
  void aBaselineThatIsNoneIsAnError() throws IOException {
    Dossiers.clashing(folder);
    CommandLines run =
        CommandLines.run("check", folder, "--baseline", folder.resolve("facts.yaml"));
    assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(run.err()).contains("facts.yaml:1:");
  }

  @Test
  void diffTellsWhatIsNewAndWhatIsGone() throws IOException {
    Path before = folder.resolve("before");
    Path after = folder.resolve("after");
    Dossiers.agreeing(before);
    Dossiers.clashing(after);
    CommandLines worse = CommandLines.run("diff", before, after);
    assertThat(worse.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(worse.out()).contains("NEW", "Length of the wall");
    CommandLines better = CommandLines.run("diff", after, before);
    assertThat(better.status()).isZero();
    assertThat(better.out()).contains("GONE", "Length of the wall");
    assertThat(CommandLines.run("diff", after, after).out()).contains("nothing has changed");
  }

  @Test
  void watchingWaitsForASave() throws Exception {
    Path facts = Dossiers.clashing(folder);
    try (SavedFiles saved = SavedFiles.under(folder)) {
      CompletableFuture<Boolean> told =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return saved.await();
                } catch (InterruptedException e) {
                  return false;
                }
              });
      Files.writeString(folder.resolve("notes.swp"), "of an editor");
      assertThat(told).isNotDone();
      Files.writeString(facts, "# saved\n", StandardOpenOption.APPEND);
      assertThat(told.get(30, TimeUnit.SECONDS)).isTrue();
    }
  }
}
