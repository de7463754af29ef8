package crosscheck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import crosscheck.reasoning.Reasoner;
import crosscheck.verdict.Clash;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of the five reports, as far as it is numbers and times. */
class FiveReportsTest {

  /** Rules that compare what the solver knows nothing of: digits without a day, a calendar. */
  private static final Set<String> BESIDES =
      Set.of("clock-digits-in-two-zones", "weekday-against-date");

  @Test
  void eachSetIsMinimalForTheSolverToo() throws DossierException {
    Dossier dossier = DossierReader.read(Path.of("facts.yaml"), null).dossier();
    List<Clash> sets = numeric(dossier);
    assertThat(sets).hasSizeGreaterThan(5);
    try (Oracle oracle = new Oracle()) {
      Theory plain = oracle.theory(dossier, Ring.PLAIN);
      Theory charitable = oracle.theory(dossier, Ring.CHARITABLE);
      for (Clash set : sets) {
        boolean conflicts = set.witness().fit() == Fit.CLASHES;
        Theory theory = conflicts ? charitable : plain;
        assertThat(theory.minimal(set.grounds().stream().map(Comparison::ids).toList()))
            .as(set.grounds().toString())
            .isEqualTo(Answer.UNSATISFIABLE);
      }
    }
  }

  private static List<Clash> numeric(Dossier dossier) {
    return Reasoner.standard().withoutLog().judge(dossier).findings().stream()
        .flatMap(f -> Stream.concat(f.clashes().stream(), f.consequences().stream()))
        .filter(clash -> !BESIDES.contains(clash.witness().rule()))
        .filter(clash -> clash.grounds().stream().allMatch(ground -> isNumeric(dossier, ground)))
        .toList();
  }

  private static boolean isNumeric(Dossier dossier, Ground ground) {
    return ground.voices().stream()
        .allMatch(voice -> Translation.covers(dossier.claims().get(voice.id())));
  }
}
