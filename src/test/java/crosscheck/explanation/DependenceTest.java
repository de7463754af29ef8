package crosscheck.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.explanation.Dependence.Outcome;
import crosscheck.verdict.Verdict;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DependenceTest {

  private static Dependence dependence(Verdict verdict, List<String> in, Outcome... outcomes) {
    return new Dependence("s", "900 tons", verdict, new TreeSet<>(in), List.of(outcomes));
  }

  private static Outcome outcome(String reading, Verdict verdict, String... findings) {
    return new Outcome(reading, verdict, new TreeSet<>(List.of(findings)));
  }

  @Test
  void oneReadingCarriesTheVerdict() {
    Dependence dependence =
        dependence(
            Verdict.UNCONTESTED,
            List.of(),
            outcome("metric tons", Verdict.CONFLICTING, "conflict:x"),
            outcome("short tons", Verdict.UNCONTESTED),
            outcome("long tons", Verdict.UNCONTESTED));
    assertThat(dependence.matters()).isTrue();
    assertThat(dependence.decisive()).containsExactly("short tons", "long tons");
    assertThat(dependence.text())
        .isEqualTo(
            "uncontested only if \"900 tons\" means short tons or long tons:"
                + " read as metric tons it would be conflicting");
  }

  @Test
  void noReadingCarriesTheVerdictAlone() {
    assertThat(
            dependence(
                    Verdict.UNCONTESTED,
                    List.of(),
                    outcome("one", Verdict.STRAINED, "strain:x"),
                    outcome("other", Verdict.CONFLICTING, "conflict:y"))
                .text())
        .isEqualTo(
            "uncontested only while it is open how \"900 tons\" is meant:"
                + " read as one it would be strained, read as other it would be conflicting");
  }

  @Test
  void theVerdictStaysAndAFindingGoes() {
    Dependence dependence =
        dependence(
            Verdict.CONFLICTING,
            List.of("conflict:x", "conflict:y"),
            outcome("one", Verdict.CONFLICTING, "conflict:x", "conflict:y"),
            outcome("other", Verdict.CONFLICTING, "conflict:x"));
    assertThat(dependence.matters()).isTrue();
    assertThat(dependence.text())
        .isEqualTo("conflicting either way, but in conflict:y only if \"900 tons\" means one");
  }

  @Test
  void readingsThatLeadToTheSameDoNotMatter() {
    assertThat(
            dependence(
                    Verdict.STRAINED,
                    List.of("strain:x"),
                    outcome("one", Verdict.STRAINED, "strain:x"),
                    outcome("other", Verdict.STRAINED, "strain:x"))
                .matters())
        .isFalse();
  }
}
