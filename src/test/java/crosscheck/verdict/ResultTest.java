package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Dossier;
import crosscheck.network.Experience;
import crosscheck.place.Gazetteer;
import crosscheck.quantity.Fit;
import crosscheck.time.NamedDays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultTest {

  private static final Finding CONFLICT = finding("conflict:q", Fit.CLASHES);
  private static final Finding STRAIN = finding("strain:q", Fit.STRAINS);

  private static Finding finding(String id, Fit fit) {
    return new Finding(id, "q", fit, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Result result(Verdict... verdicts) {
    TreeMap<String, Judgement> judgements = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      String id = "s" + judgements.size();
      judgements.put(
          id, new Judgement(Said.own(id, "a"), verdict, "because", List.of(), List.of()));
    }
    return new Result(
        nothing(),
        List.of(CONFLICT, STRAIN),
        judgements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Experience.NONE,
        List.of());
  }

  private static Dossier nothing() {
    return new Dossier(
        "id",
        "title",
        "about",
        new TreeMap<>(),
        new Gazetteer(List.of()),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        NamedDays.STANDARD,
        new TreeMap<>(),
        List.of());
  }

  @Test
  void keepsConflictsAndStrainsApart() {
    assertThat(result().conflicts()).containsExactly(CONFLICT);
    assertThat(result().strains()).containsExactly(STRAIN);
  }

  @Test
  void countsAVerdict() {
    Result result = result(Verdict.STRAINED, Verdict.UNCHECKED, Verdict.STRAINED);
    assertThat(result.count(Verdict.STRAINED)).isEqualTo(2);
    assertThat(result.count(Verdict.ERROR)).isZero();
  }

  @Test
  void onlyWhatWasCheckedAndIsNotContestedHolds() {
    assertThat(Stream.of(Verdict.values()).filter(Verdict::holds))
        .containsExactly(Verdict.UNCONTESTED, Verdict.CORROBORATED);
  }
}
