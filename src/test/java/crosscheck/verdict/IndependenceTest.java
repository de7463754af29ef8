package crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndependenceTest {

  @Test
  void twoSourcesInTheirOwnVoicesAreIndependent() {
    assertThat(Independence.independent(Said.own("s1", "a"), Said.own("s2", "b"))).isTrue();
    assertThat(Independence.independent(Said.own("s1", "a"), Said.own("s2", "a"))).isFalse();
  }

  @Test
  void anAgencyToldTwiceIsOneOrigin() {
    assertThat(Independence.independent(Said.by("s1", "a", "wire"), Said.by("s2", "b", "wire")))
        .isFalse();
    assertThat(Independence.independent(Said.by("s1", "a", "wire"), Said.by("s2", "a", "state")))
        .as("two whom one source quotes")
        .isTrue();
  }

  @Test
  void aSourceDoesNotBearOutWhomItQuotes() {
    assertThat(Independence.independent(Said.own("s1", "a"), Said.by("s2", "a", "wire"))).isFalse();
    assertThat(Independence.independent(Said.by("s2", "a", "wire"), Said.own("s1", "a"))).isFalse();
    assertThat(Independence.independent(Said.own("s1", "a"), Said.by("s2", "b", "wire"))).isTrue();
  }

  @Test
  void everyGroundNeedsOneIndependentVoice() {
    var statement = Said.by("s1", "a", "wire");
    Ground copied = Said.together(Said.by("s2", "b", "wire"));
    Ground shared = Said.together(Said.by("s2", "b", "wire"), Said.own("s3", "c"));
    Ground other = Said.together(Said.own("s4", "d"));

    assertThat(Independence.of(statement, List.of(copied))).isFalse();
    assertThat(Independence.of(statement, List.of(shared))).isTrue();
    assertThat(Independence.of(statement, List.of(shared, other))).isTrue();
    assertThat(Independence.of(statement, List.of(other, copied))).isFalse();
  }

  @Test
  void whatIsKnownIsIndependentOfEverybody() {
    assertThat(Independence.of(Said.own("s1", "a"), List.of(Ground.place("ash")))).isTrue();
  }
}
