package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.verdict.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word changed in the five reports changes the conflicts that hang on it, and no others. */
class EditedFactsTest {

  /** 11:43 to 11:53 on Wednesday in Seoul is 2:43 to 2:53 on Wednesday by GMT. */
  @Test
  void theRightDayRemovesTheConflictOfTheLaunchesAlone() {
    Set<List<String>> left = conflicts(FactsYaml.readWith("GMT Tuesday", "GMT Wednesday"));

    Set<List<String>> expected = conflicts(FactsYaml.judged());
    expected.removeIf(set -> set.contains("004-missile-time-gmt"));
    assertThat(left).isEqualTo(expected);
  }

  /**
   * About 620 miles, 998 km, fits both the other figure and the coordinates. With 435 miles before
   * it makes 1,055 miles, charitably at most 435.5 + 682 = 1,117.5; three times 435 miles is
   * charitably at least 2.7 x 434.5 = 1,173.
   */
  @Test
  void theRightFigureRemovesItsConflictsAndRaisesThatOfTheThreefold() {
    Set<List<String>> left = conflicts(FactsYaml.readWith("around 900 miles", "around 620 miles"));

    Set<List<String>> expected = conflicts(FactsYaml.judged());
    expected.removeIf(set -> set.contains("001-vladivostok-distance"));
    expected.add(List.of("001-three-times", "001-trip-2019-distance", "001-vladivostok-distance"));
    assertThat(left).isEqualTo(expected);
  }

  private static Set<List<String>> conflicts(Dossier dossier) {
    return conflicts(Reasoner.standard().withoutLog().judge(dossier));
  }

  private static Set<List<String>> conflicts(Result result) {
    return result.conflicts().stream()
        .flatMap(finding -> finding.clashes().stream())
        .map(clash -> clash.grounds().stream().map(Ground::id).toList())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
