package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.dossier.BaselineReader;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.KnownFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final Finding FAR = Found.conflict("far", "002-far", "001-far=003-far");
  private static final Finding LATE = Found.strain("late", "a", "no");

  private static final String TEXT =
      """
      # Findings that are known: a check held against this file fails only on others.
      baseline: 1
      findings:
      - finding: conflict
        between: [001-far, 002-far, 003-far]
        rules: [a-rule]
      - finding: strain
        between: ['a', 'no']
        rules: [a-rule]
      """;

  private static Result result(Finding... findings) {
    return Found.result(List.of(findings), List.of());
  }

  private static Baseline parse(String yaml) {
    try {
      return new Baseline(BaselineReader.readText(yaml));
    } catch (DossierException e) {
      throw new AssertionError(e);
    }
  }

  private static KnownFinding known(String severity, String... between) {
    return new KnownFinding(severity, new TreeSet<>(Set.of(between)), new TreeSet<>());
  }

  @Test
  void isWrittenTheSameInAnyOrder() {
    assertThat(Baseline.of(result(LATE, FAR)).text()).isEqualTo(TEXT);
    assertThat(Baseline.of(result(FAR, LATE)).text()).isEqualTo(TEXT);
  }

  @Test
  void isReadAsItWasWritten(@TempDir Path folder) throws IOException, DossierException {
    Path file = folder.resolve("baseline.yaml");
    Baseline written = Baseline.of(result(FAR, LATE));
    written.write(file);
    assertThat(Files.readString(file)).isEqualTo(TEXT);
    assertThat(Baseline.read(file)).isEqualTo(written);
  }

  @Test
  void anEmptyOneIsReadToo() {
    String none = Baseline.of(result()).text();
    assertThat(none).endsWith("findings: []\n");
    assertThat(parse(none).findings()).isEmpty();
  }

  @Test
  void rulesOfAnyNameSurvive() {
    KnownFinding odd =
        new KnownFinding(
            "strain", new TreeSet<>(Set.of("a")), new TreeSet<>(Set.of("it's: [\"x\"], #1", "12")));
    Baseline baseline = new Baseline(List.of(odd));
    assertThat(parse(baseline.text())).isEqualTo(baseline);
  }

  @Test
  void tellsNewKnownAndGone() {
    Finding fresh = Found.conflict("deep", "c", "d");
    Baseline.Comparison compared = parse(TEXT).compare(result(fresh, FAR));
    assertThat(compared.fresh()).containsExactly(fresh);
    assertThat(compared.known()).containsExactly(FAR);
    assertThat(compared.gone()).containsExactly(parse(TEXT).findings().get(1));
  }

  @Test
  void subjectAndRulesDoNotMatter() {
    Baseline baseline = new Baseline(List.of(known("conflict", "x", "y")));
    assertThat(baseline.compare(result(Found.conflict("any", "y", "x"))).fresh()).isEmpty();
  }

  @Test
  void anotherSeverityIsNew() {
    Baseline baseline = new Baseline(List.of(known("strain", "x", "y")));
    Baseline.Comparison compared = baseline.compare(result(Found.conflict("q", "x", "y")));
    assertThat(compared.fresh()).hasSize(1);
    assertThat(compared.gone()).hasSize(1);
  }

  @Test
  void oneStatementMoreIsNew() {
    Baseline baseline = new Baseline(List.of(known("conflict", "x", "y")));
    assertThat(baseline.compare(result(Found.conflict("q", "x", "y=z"))).fresh()).hasSize(1);
  }

  @Test
  void readingIsStrict() {
    String yaml =
        """
        baseline: 2
        findings:
        - {finding: conflikt, between: [a]}
        - {finding: strain, betwen: [a]}
        - {finding: strain, between: []}
        - {finding: strain, between: [A b]}
        """;
    assertThatThrownBy(() -> BaselineReader.readText(yaml))
        .isInstanceOf(DossierException.class)
        .hasMessage(
            """
            inline:1:11: `2`: this program reads baselines of format 1
            inline:3:13: unknown severity `conflikt`; did you mean `conflict`?
            inline:4:3: missing key `between`
            inline:4:21: unknown key `betwen`; did you mean `between`?
            inline:5:30: `between` takes at least 1 items, not 0
            inline:6:31: `A b`: an id has lower-case letters, digits and single hyphens""");
  }

  @Test
  void refusesTheSameFindingTwice() {
    String twice = TEXT + "- {finding: strain, between: [no, a]}\n";
    assertThatThrownBy(() -> BaselineReader.readText(twice))
        .hasMessage("inline:10:3: duplicate finding: strain between a and no; first in inline:7:3");
  }

  @Test
  void aMissingFileIsAnError(@TempDir Path folder) {
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none.yaml")))
        .isInstanceOf(DossierException.class)
        .hasMessageEndingWith("none.yaml:1:1: there is no such file");
  }
}
