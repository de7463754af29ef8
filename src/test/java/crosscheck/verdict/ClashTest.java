package crosscheck.verdict;

import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Tolerance;
import crosscheck.quantity.Fit;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One minimal set: who is in it, what it is about, and how hard it is to follow. */
class ClashTest {

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground place = Ground.place("ash");

  private static Clash clash(String subject, Ground... members) {
    return Told.clash(Fit.CLASHES, subject, members);
  }

  @Test
  void whatIsKnownIsNoMember() {
    Ground cited = Ground.of(Said.by("k", "knowledge", "atlas"));
    assertThat(clash("wall", a, b, place, cited).members()).isEqualTo(2);
    assertThat(clash("wall", place, cited).members()).isZero();
  }

  @Test
  void standsWithoutASourceIfOthersSayTheSame() {
    Ground shared = Said.together(Said.own("s", "a"), Said.own("t", "y"));
    assertThat(clash("wall", a, b).standsWithout("a")).isFalse();
    assertThat(clash("wall", a, b).standsWithout("c")).isTrue();
    assertThat(clash("wall", shared, b, place).standsWithout("a")).isTrue();
    assertThat(clash("wall", shared, b, place).standsWithout("b")).isFalse();
  }

  @Test
  void isToldOfAnotherSubjectIfAComparisonShowsItThere() {
    Check wall = Told.check("compare", Fit.CLASHES, "wall", a, b);
    Check fence = Told.check("compare", Fit.CLASHES, "fence", a, b);
    Tolerance two = new Tolerance(BigDecimal.valueOf(2));
    Clash clash = Told.clash(grounds(a, b), wall, fence).withTolerance(two);
    assertThat(clash.subject()).isEqualTo("wall");

    assertThat(clash.about("wall")).contains(clash);
    assertThat(clash.about("gate")).isEmpty();
    Clash there = clash.about("fence").orElseThrow();
    assertThat(there.subject()).isEqualTo("fence");
    assertThat(there.witness()).isEqualTo(fence);
    assertThat(there.witnesses()).containsExactly(wall, fence);
    assertThat(there.tolerance()).isEqualTo(two);
  }

  /** Fewest steps; then least knowledge; then the subject. */
  @Test
  void theEasiestToFollowComesFirst() {
    Clash plain = clash("wall", a, b);
    Clash later = clash("windmill", a, b);
    Clash learned = clash("arch", a, b, place);
    Check steps =
        Check.of("compare", Walls.derived(Walls.exactly("[0, 1]", a)), Walls.exactly("[2, 3]", b));
    Clash far = Told.clash(steps.grounds(), steps);
    assertThat(Stream.of(far, learned, later, plain).sorted())
        .containsExactly(plain, later, learned, far);
  }
}
