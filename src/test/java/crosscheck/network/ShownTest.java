package crosscheck.network;

import static crosscheck.network.Given.grounds;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import org.junit.jupiter.api.Test;

class ShownTest {

  private final Shown shown = new Shown();

  @Test
  void ofTwoComparisonsOfOneSetTheWorseCounts() {
    shown.add(grounds("a", "b"), Fit.STRAINS);
    assertThat(shown.shows(grounds("a", "b"), Fit.STRAINS)).isTrue();
    assertThat(shown.shows(grounds("a", "b"), Fit.CLASHES)).isFalse();
    shown.add(grounds("b", "a"), Fit.CLASHES);
    shown.add(grounds("a", "b"), Fit.STRAINS);
    assertThat(shown.shows(grounds("a", "b"), Fit.STRAINS)).isTrue();
    assertThat(shown.shows(grounds("a", "b"), Fit.CLASHES)).isTrue();
    assertThat(shown.sets()).hasSize(1);
  }

  @Test
  void neitherAgreementsNorNothingAreKept() {
    shown.add(grounds("a", "b"), Fit.AGREES);
    shown.add(grounds(), Fit.CLASHES);
    assertThat(shown.sets()).isEmpty();
    assertThat(shown.shows(grounds("a", "b"), Fit.STRAINS)).isFalse();
  }

  @Test
  void smallSetsComeFirstThenByTheirIds() {
    shown.add(grounds("a", "b", "c"), Fit.CLASHES);
    shown.add(grounds("c", "d"), Fit.CLASHES);
    shown.add(grounds("b", "d"), Fit.STRAINS);
    assertThat(shown.sets().keySet())
        .containsExactly(grounds("b", "d"), grounds("c", "d"), grounds("a", "b", "c"));
  }
}
