package crosscheck.network;

import static crosscheck.network.Given.grounds;
import static crosscheck.network.Given.length;
import static crosscheck.network.Given.rings;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

  private final Estimate left = length("s1", "left", "[1, 2]");
  private final Estimate right = length("s2", "right", "[3, 4]");
  private final Estimate whole =
      Estimate.derived(
          "adds-up",
          "whole = left + right",
          grounds("s3"),
          "whole",
          Kind.LENGTH,
          rings("[4, 6]", "[4, 6]"),
          List.of(left, right));

  @Test
  void aStatedOneRestsOnItsGround() {
    assertThat(left.quantity()).isEqualTo("left");
    assertThat(left.kind()).isEqualTo(Kind.LENGTH);
    assertThat(left.rings()).isEqualTo(rings("[1, 2]", "[1, 2]"));
    assertThat(left.support()).isEqualTo(grounds("s1"));
    assertThat(left.rule()).isEqualTo("told");
    assertThat(left.relation()).isEmpty();
    assertThat(left.parents()).isEmpty();
    assertThat(left.isStated()).isTrue();
    assertThat(left.size()).isEqualTo(1);
    assertThat(left.tree()).containsExactly(left);
    assertThat(left.eventId()).isEmpty();
  }

  @Test
  void aDerivedOneRestsOnItsTieAndItsParents() {
    assertThat(whole.support()).isEqualTo(grounds("s1", "s2", "s3"));
    assertThat(whole.relation()).isEqualTo("whole = left + right");
    assertThat(whole.parents()).containsExactly(left, right);
    assertThat(whole.isStated()).isFalse();
    assertThat(whole.size()).isEqualTo(3);
    assertThat(whole.tree()).containsExactly(whole, left, right);
    assertThat(whole.rules()).containsExactly("adds-up", "told");
  }

  @Test
  void whatRestsOnNothingIsNotStated() {
    Estimate always = Estimate.known("not-less", Tie.ALWAYS, "left", Kind.LENGTH, Tie.NOT_NEGATIVE);
    assertThat(always.isStated()).isFalse();
    assertThat(always.isInformative()).isTrue();
    assertThat(Estimate.known("any", Tie.ALWAYS, "left", Kind.LENGTH, Rings.ALL).isInformative())
        .isFalse();
  }

  @Test
  void knowledgeIsNoMember() {
    TreeSet<Ground> support = new TreeSet<>(grounds("s1"));
    support.add(Ground.place("ash"));
    assertThat(Estimate.known("r", support, "q", Kind.LENGTH, Rings.ALL).members()).isEqualTo(1);
    assertThat(whole.members()).isEqualTo(3);
  }

  @Test
  void anInstantBelongsToItsEvent() {
    Estimate time = Estimate.stated("r", Given.ground("s"), "talks.time", Kind.INSTANT, Rings.ALL);
    assertThat(time.eventId()).isEqualTo("talks");
  }

  /** What follows for a quantity that has been passed is never narrower: here propagation ends. */
  @Test
  void remembersWhatItHasPassed() {
    assertThat(whole.hasPassed("left")).isTrue();
    assertThat(whole.hasPassed("whole")).isTrue();
    assertThat(whole.hasPassed("other")).isFalse();
    assertThat(whole.crosses(left)).isTrue();
    assertThat(left.crosses(whole)).isTrue();
    assertThat(left.crosses(right)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2] | [0, 3] | (3, 5] | (3, 5] | true  | true
          [1, 2] | [0, 3] | [3, 5] | [3, 5] | false | true
          [1, 2] | [0, 3] | [2, 5] | [2, 5] | false | false
          [4, 5] | [4, 5] | [1, 2] | [1, 2] | false | false
          """)
  void precedes(
      String inner, String outer, String then, String thenOuter, boolean surely, boolean plainly) {
    Estimate first = length("s1", "q", inner, outer);
    Estimate second = length("s2", "q", then, thenOuter);
    assertThat(first.precedes(second)).isEqualTo(surely);
    assertThat(first.plainlyPrecedes(second)).isEqualTo(plainly);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2]    | true
          [1, inf)  | false
          (-inf, 2] | false
          """)
  void isBoundedByTwoEnds(String range, boolean bounded) {
    assertThat(length("s", "q", "[1, 2]", range).isBounded()).isEqualTo(bounded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2, 3] | [1, 4] | true  | the same
          [2, 2] | [2, 3] | true  | narrower
          [1, 3] | [1, 4] | false | plainly wider
          [2, 3] | [1, 5] | false | charitably wider
          """)
  void dominatesWithRangesAsNarrow(String inner, String outer, boolean dominates, String why) {
    Estimate other = length("s", "q", "[2, 3]", "[1, 4]");
    assertThat(length("s", "q", inner, outer).dominates(other)).as(why).isEqualTo(dominates);
    assertThat(length("t", "q", inner, outer).dominates(other)).as("another ground").isFalse();
  }

  @Test
  void dominatesOnFewerGrounds() {
    Estimate onMore =
        Estimate.known("r", grounds("s", "t"), "q", Kind.LENGTH, rings("[2, 3]", "[1, 4]"));
    assertThat(length("s", "q", "[2, 3]", "[1, 4]").dominates(onMore)).isTrue();
    assertThat(onMore.dominates(length("s", "q", "[2, 3]", "[1, 4]"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [4, 6] | [4, 6] | true
          [3, 6] | [3, 6] | false
          [4, 6] | [4, 7] | false
          [5, 5] | [5, 5] | true
          """)
  void overshadowsWhatExcludesNoMore(String inner, String outer, boolean overshadows) {
    Estimate stated = length("s9", "whole", inner, outer);
    assertThat(stated.overshadows(whole)).isEqualTo(overshadows);
    assertThat(stated.overshadows(length("s8", "whole", "[0, 9]"))).as("a stated one").isFalse();
  }

  @Test
  void isOrderedByQuantityThenSizeThenContent() {
    Estimate large = length("s9", "whole", "[4, 6]");
    assertThat(left).isLessThan(right);
    assertThat(large).isLessThan(whole);
    assertThat(length("s1", "left", "[1, 2]")).isEqualByComparingTo(left);
    assertThat(length("s2", "left", "[1, 2]")).isGreaterThan(left);
  }

  @Test
  void isEqualBySayingTheSameOnTheSameGroundsByTheSameWay() {
    assertThat(length("s1", "left", "[1, 2]")).isEqualTo(left).hasSameHashCodeAs(left);
    assertThat(length("s2", "left", "[1, 2]")).isNotEqualTo(left);
    assertThat(length("s1", "other", "[1, 2]")).isNotEqualTo(left);
    assertThat(length("s1", "left", "[1, 3]")).isNotEqualTo(left);
    assertThat(left).isNotEqualTo("left");
  }

  /** The same sum of other parts is another way to say the same. */
  @Test
  void isNotEqualByAnotherWay() {
    Estimate otherLeft = length("s1", "left", "[0, 2]");
    Estimate same =
        Estimate.derived(
            "adds-up",
            "whole = left + right",
            grounds("s3"),
            "whole",
            Kind.LENGTH,
            rings("[4, 6]", "[4, 6]"),
            List.of(otherLeft, right));
    assertThat(same).hasToString(whole.toString()).isNotEqualTo(whole);
  }
}
