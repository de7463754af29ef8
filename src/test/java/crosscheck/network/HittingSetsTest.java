package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HittingSetsTest {

  private static BitSet set(int... members) {
    BitSet set = new BitSet();
    IntStream.of(members).forEach(set::set);
    return set;
  }

  private static HittingSets hitting(int most, BitSet... sets) {
    HittingSets hitting = new HittingSets(most);
    List.of(sets).forEach(hitting::mustHit);
    return hitting;
  }

  @Test
  void nothingIsHitByNothing() {
    assertThat(hitting(1).all()).containsExactly(set());
    assertThat(hitting(1).isComplete()).isTrue();
  }

  @Test
  void eachMemberOfOneSetHitsIt() {
    assertThat(hitting(9, set(2, 0, 1)).all()).containsExactly(set(0), set(1), set(2));
  }

  /** One member in common, or one of the rest of each. */
  @Test
  void aCommonMemberIsEnough() {
    assertThat(hitting(9, set(0, 1), set(1, 2)).all()).containsExactly(set(1), set(0, 2));
  }

  /** A triangle is hit by any two of its corners. */
  @Test
  void ofATriangleTwoCornersAreNeeded() {
    assertThat(hitting(9, set(0, 1), set(1, 2), set(0, 2)).all())
        .containsExactly(set(0, 1), set(0, 2), set(1, 2));
  }

  @Test
  void theOrderOfTheSetsDoesNotCount() {
    BitSet[] sets = {set(0, 1), set(2, 3), set(1, 3)};
    assertThat(hitting(9, sets).all())
        .containsExactly(set(0, 3), set(1, 2), set(1, 3))
        .isEqualTo(hitting(9, sets[2], sets[1], sets[0]).all());
  }

  @Test
  void whatCannotBeHitLeavesNothing() {
    assertThat(hitting(9, set(0), set()).all()).isEmpty();
  }

  /** Two disjoint pairs have four hitting sets. */
  @Test
  void keepsTheFirstAndSaysThatThereWereMore() {
    HittingSets four = hitting(4, set(0, 1), set(2, 3));
    assertThat(four.isComplete()).isTrue();
    assertThat(four.all()).containsExactly(set(0, 2), set(0, 3), set(1, 2), set(1, 3));

    HittingSets three = hitting(3, set(0, 1), set(2, 3));
    assertThat(three.isComplete()).isFalse();
    assertThat(three.all()).containsExactly(set(0, 2), set(0, 3), set(1, 2));
    three.mustHit(set(0));
    assertThat(three.all()).containsExactly(set(0, 2), set(0, 3));
    assertThat(three.isComplete()).as("what is lost stays lost").isFalse();
  }

  @Test
  void ordersBySizeThenByTheLowestMember() {
    assertThat(HittingSets.ORDER.compare(set(9), set(0, 1))).isNegative();
    assertThat(HittingSets.ORDER.compare(set(0, 3), set(1, 2))).isNegative();
    assertThat(HittingSets.ORDER.compare(set(0, 3), set(0, 2))).isPositive();
    assertThat(HittingSets.ORDER.compare(set(0, 3), set(0, 3))).isZero();
  }

  private static final int MEMBERS = 6;

  /** Sets of some of the first members, as numbers of as many bits. */
  @Provide
  Arbitrary<List<BitSet>> sets() {
    return Arbitraries.integers()
        .between(1, (1 << MEMBERS) - 1)
        .map(bits -> BitSet.valueOf(new long[] {bits}))
        .list()
        .ofMaxSize(7);
  }

  /** All subsets are tried: those that hit every set, and of which no member can be spared. */
  @Property
  void allMinimalOnesAreFoundAndNoOthers(@ForAll("sets") List<BitSet> sets) {
    List<BitSet> minimal =
        LongStream.range(0, 1 << MEMBERS)
            .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
            .filter(tried -> hitsAll(tried, sets))
            .filter(tried -> tried.stream().noneMatch(m -> hitsAll(without(tried, m), sets)))
            .toList();
    HittingSets hitting = hitting(1 << MEMBERS, sets.toArray(BitSet[]::new));
    assertThat(hitting.all()).containsExactlyInAnyOrderElementsOf(minimal);
    assertThat(hitting.all()).isSortedAccordingTo(HittingSets.ORDER);
    assertThat(hitting.isComplete()).isTrue();
  }

  /** Where some are lost, those that are left still hit everything, and none contains another. */
  @Property
  void ofAFewKeptEachHitsEverything(
      @ForAll("sets") List<BitSet> sets, @ForAll @IntRange(min = 1, max = 4) int most) {
    HittingSets hitting = hitting(most, sets.toArray(BitSet[]::new));
    assertThat(hitting.all()).hasSizeBetween(1, most).allMatch(kept -> hitsAll(kept, sets));
    for (BitSet kept : hitting.all()) {
      assertThat(hitting.all())
          .filteredOn(o -> HittingSets.contains(kept, o))
          .containsExactly(kept);
    }
  }

  private static boolean hitsAll(BitSet tried, List<BitSet> sets) {
    return sets.stream().allMatch(tried::intersects);
  }

  private static BitSet without(BitSet set, int member) {
    BitSet rest = (BitSet) set.clone();
    rest.clear(member);
    return rest;
  }
}
