package crosscheck.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import crosscheck.reasoning.repair.Edit;
import crosscheck.reasoning.repair.Edits;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Slip;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edits of every statement of the five reports, as if each were in doubt. */
class EditsTest {

  /** Sorts of which the words need not stand in the wording: they are told of the claim. */
  private static final Set<Slip> OF_THE_CLAIM = Set.of(Slip.PLACES);

  private final Edits edits = new Edits(FactsYaml.judged());

  @Test
  void eachSaysSomethingElseInOtherWords() {
    assertThat(all())
        .isNotEmpty()
        .allSatisfy(
            edit -> {
              assertThat(edit.from()).isNotBlank().isNotEqualTo(edit.to());
              assertThat(edit.to()).isNotBlank();
              assertThat(edit.claim().content()).isNotEqualTo(original(edit).content());
            });
  }

  @Test
  void theWordsThatGoStandInTheWording() {
    assertThat(all().filter(edit -> !OF_THE_CLAIM.contains(edit.slip())))
        .allSatisfy(
            edit ->
                assertThat(original(edit).ground().voices().get(0).wording())
                    .contains(edit.from()));
  }

  /** Told in 2023, 2012 may stand for 2021 and 1991 for 1919, but not for 2102. */
  @Test
  void noFactOfTheFuture() {
    assertThat(all().filter(edit -> edit.slip() == Slip.DIGITS).map(Edit::to))
        .contains("2021", "1919")
        .doesNotContain("2102", "2109", "2061");
  }

  /** Times, lengths, durations, speeds, gaps, orders and directions all occur in the reports. */
  @Test
  void mostSortsOfSlipAreConsidered() {
    Map<Slip, Long> counts = new EnumMap<>(Slip.class);
    all().forEach(edit -> counts.merge(edit.slip(), 1L, Long::sum));

    assertThat(counts)
        .containsKeys(
            Slip.DAY, Slip.DATE, Slip.HALF_DAY, Slip.ZONE, Slip.UNIT, Slip.DIRECTION, Slip.DIGITS)
        .containsKey(Slip.MAGNITUDE);
  }

  private Stream<Edit> all() {
    return FactsYaml.judged().dossier().claims().values().stream()
        .map(Claim::ground)
        .filter(ground -> !ground.isKnowledge())
        .flatMap(ground -> edits.of(doubting(ground), ground).stream())
        .flatMap(sort -> sort);
  }

  private static Finding doubting(Ground ground) {
    return new Finding(
        "conflict:" + ground,
        ground.id(),
        Fit.CLASHES,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Claim original(Edit edit) {
    Claim claim = FactsYaml.judged().dossier().claims().get(edit.claim().ground().id());
    if (claim == null) {
      throw new AssertionError("no statement " + edit.claim().ground());
    }
    return claim;
  }
}
