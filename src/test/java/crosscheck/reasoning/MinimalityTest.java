package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each set of the five reports' findings clashes alone, and no longer without any one member. */
class MinimalityTest {

  private final Reasoner reasoner = Reasoner.standard().withoutLog();

  @TestFactory
  Stream<DynamicTest> setsClashAloneAndNotWithoutAnyMember() {
    return clashes(FactsYaml.judged())
        .map(clash -> dynamicTest(name(clash), () -> verify(clash, clash.witness().fit())));
  }

  private static String name(Clash clash) {
    return clash.witness().fit() + " " + clash.grounds();
  }

  private void verify(Clash clash, Fit fit) {
    Dossier alone = Removal.allBut(FactsYaml.judged().dossier(), clash.grounds());
    assertThat(sets(reasoner.judge(alone), fit))
        .as("alone")
        .contains(new TreeSet<>(clash.grounds()));

    for (Ground ground : clash.grounds()) {
      Set<Ground> rest = new TreeSet<>(clash.grounds());
      rest.remove(ground);
      assertThat(sets(reasoner.judge(Removal.of(alone, ground)), fit))
          .as("without " + ground)
          .noneMatch(rest::containsAll);
    }
  }

  /** The sets that clash at least so badly. */
  private static List<Set<Ground>> sets(Result result, Fit fit) {
    return clashes(result)
        .filter(clash -> clash.witness().fit().compareTo(fit) >= 0)
        .<Set<Ground>>map(Clash::grounds)
        .toList();
  }

  private static Stream<Clash> clashes(Result result) {
    return result.findings().stream()
        .flatMap(f -> Stream.concat(f.clashes().stream(), f.consequences().stream()));
  }
}
