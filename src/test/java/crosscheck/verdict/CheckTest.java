package crosscheck.verdict;

import static crosscheck.verdict.Walls.derived;
import static crosscheck.verdict.Walls.exactly;
import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static crosscheck.verdict.Walls.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscheck.dossier.Ground;
import crosscheck.network.Contradiction;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Check.Evidence;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one comparison is about, what it rests on, and how hard it is to follow. */
class CheckTest {

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");

  @Test
  void twoClaimsAreASideEach() {
    Check check = Check.of("agree", "wall", a, b, Fit.AGREES);
    assertThat(check.left()).containsExactly(a);
    assertThat(check.right()).containsExactly(b);
    assertThat(check.grounds()).containsExactly(a, b);
    assertThat(check.subject()).isEqualTo("wall");
    assertThat(check.fit()).isEqualTo(Fit.AGREES);
    assertThat(check.rules()).containsExactly("agree");
  }

  @Test
  void aClaimAloneHasNoOtherSide() {
    Check check = Check.alone("absurd", "wall", a, Fit.CLASHES);
    assertThat(check.left()).containsExactly(a);
    assertThat(check.right()).isEmpty();
    assertThat(check.grounds()).containsExactly(a);
  }

  /** What it implies may rest on several statements: all of them are against it together. */
  @Test
  void aClaimIsHeldAgainstAllThatEstimatesRestOn() {
    Estimate length = exactly("[0, 1]", b, c);
    Estimate width = exactly("[0, 1]", c, paper("d"));
    Check check = Check.of("implied", "wall", a, Fit.CLASHES, length, width);
    assertThat(check.left()).containsExactly(a);
    assertThat(check.right()).containsExactly(b, c, paper("d"));
  }

  @Test
  void twoEstimatesFitAsTheirRangesDo() {
    Estimate left = derived(within("[0, 1]", "[0, 2]", a));
    Estimate right = within("[2, 3]", "[1, 4]", b);
    Check check = Check.of("compare", left, right);
    assertThat(check.fit()).isEqualTo(Fit.STRAINS);
    assertThat(check.subject()).isEqualTo(Walls.LENGTH);
    assertThat(check.left()).containsExactly(a);
    assertThat(check.right()).containsExactly(b);
    assertThat(check.rules()).containsExactly("compare", "made-up", "tie");
    assertThat(Check.of("compare", right, left).rules()).isEqualTo(check.rules());
  }

  /** Three orders that lead in a circle: all premises have to be kept in mind at once. */
  @Test
  void aProofHoldsTheFirstAgainstTheOthers() {
    Contradiction circle =
        new Contradiction(
            grounds(a, b, c),
            Fit.CLASHES,
            List.of(),
            List.of(
                Tie.before("order", grounds(a), "start", "middle"),
                Tie.before("order", grounds(b), "middle", "end"),
                Tie.before("order", grounds(c), "end", "start")));
    Check check = Check.proven("prove", circle);
    assertThat(check.left()).containsExactly(a);
    assertThat(check.right()).containsExactly(b, c);
    assertThat(check.fit()).isEqualTo(Fit.CLASHES);
    assertThat(check.evidence()).isEqualTo(Evidence.NEITHER);
    assertThat(check.rules()).containsExactly("order", "prove");
    assertThat(check.size()).isEqualTo(2 * 3);
    assertThat(check.longerSide()).isZero();
  }

  /** Estimates of two and of one step: three in all. */
  @Test
  void sizeIsTheStepsOfReasoningBehindIt() {
    Estimate one = exactly("[0, 1]", a);
    Estimate two = derived(exactly("[0, 1]", b));
    assertThat(Check.of("agree", "wall", a, b, Fit.AGREES).size()).isEqualTo(2);
    assertThat(Check.of("compare", one, two).size()).isEqualTo(3);
    assertThat(Check.of("compare", two, one).size()).isEqualTo(3);
    assertThat(Check.of("compare", one, two).longerSide()).isEqualTo(2);
    assertThat(Check.of("compare", two, one).longerSide()).isEqualTo(2);
    assertThat(Check.of("agree", "wall", a, b, Fit.AGREES).longerSide()).isZero();
  }

  @Test
  void anAgreementSpeaksForBothSidesForOneOrForNeither() {
    Check both = Check.of("agree", "wall", a, b, Fit.AGREES);
    assertThat(both.speaksFor(a)).isTrue();
    assertThat(both.speaksFor(b)).isTrue();
    Check left = both.supportingLeft();
    assertThat(left.speaksFor(a)).isTrue();
    assertThat(left.speaksFor(b)).isFalse();
    Check neither = both.supportingNeither();
    assertThat(neither.speaksFor(a)).isFalse();
    assertThat(neither.speaksFor(b)).isFalse();
    assertThat(neither.grounds()).isEqualTo(both.grounds());
  }

  @Test
  void namesTheRulesThatLedToIt() {
    Check check = Check.of("agree", "wall", a, b, Fit.AGREES);
    Check through = check.through(new TreeSet<>(List.of("read", "tie")));
    assertThat(through.rules()).containsExactly("agree", "read", "tie");
    assertThat(through.supportingLeft().rules()).containsExactly("agree", "read", "tie");
    assertThat(through.through(new TreeSet<>())).isEqualTo(check);
  }

  @Test
  void isNotChangedByWhatItWasMadeOf() {
    TreeSet<Ground> side = new TreeSet<>(List.of(a));
    TreeSet<String> behind = new TreeSet<>(List.of("read"));
    Check check = Check.of("agree", "wall", side, side, Fit.AGREES).through(behind);
    side.add(b);
    behind.add("later");
    assertThat(check.grounds()).containsExactly(a);
    assertThat(check.behind()).containsExactly("read");
    assertThatThrownBy(() -> check.left().add(b)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> check.right().add(b))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> check.behind().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** The worst fit, fewest steps, subject, rule, and at last the sides. */
  @Test
  void theWorstComesFirstThenTheEasiestThenByName() {
    Check clash = Check.of("compare", derived(exactly("[0, 1]", a)), exactly("[2, 3]", b));
    Check strain = Check.of("compare", "wall", a, b, Fit.STRAINS);
    Check arch = Check.of("compare", "arch", b, c, Fit.AGREES);
    Check wall = Check.of("agree", "wall", a, b, Fit.AGREES);
    Check byRule = Check.of("compare", "wall", a, b, Fit.AGREES);
    Check byLeft = Check.of("compare", "wall", b, a, Fit.AGREES);
    Check byRight = Check.of("compare", "wall", b, c, Fit.AGREES);
    Check steps = Check.of("agree", derived(exactly("[0, 1]", a)), derived(exactly("[0, 1]", b)));
    assertThat(Stream.of(steps, byRight, byLeft, byRule, wall, arch, strain, clash).sorted())
        .containsExactly(clash, strain, arch, wall, byRule, byLeft, byRight, steps);
  }
}
