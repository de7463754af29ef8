package crosscheck.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The minimal sets that have a member in common with each of some sets (Berge, Hypergraphs, 1989:
 * one set after the other is multiplied in). Removing all of a hitting set of all contradictions
 * leaves none.
 */
public final class HittingSets {

  /** Fewest members first, then by the numbers of their members. */
  static final Comparator<BitSet> ORDER =
      Comparator.comparing(BitSet::cardinality).thenComparing(HittingSets::compareMembers);

  private List<BitSet> minimal = List.of(new BitSet());

  /** The set with the lower first member that the other has not comes first. */
  private static int compareMembers(BitSet one, BitSet other) {
    BitSet different = (BitSet) one.clone();
    different.xor(other);
    int first = different.nextSetBit(0);
    return first < 0 ? 0 : one.get(first) ? -1 : 1;
  }

  private final int most;
  private boolean complete = true;

  /**
   * Nothing to hit yet: the empty set does.
   *
   * @param most how many sets to keep; if there are more, the smallest stay
   */
  public HittingSets(int most) {
    this.most = most;
  }

  /** Whether all minimal sets are kept. */
  public boolean isComplete() {
    return complete;
  }

  /** Multiplies one more set in. */
  public void mustHit(BitSet set) {
    List<BitSet> kept = minimal.stream().filter(hitting -> hitting.intersects(set)).toList();
    List<BitSet> grown = new ArrayList<>(kept);
    for (int member = set.nextSetBit(0); member >= 0; member = set.nextSetBit(member + 1)) {
      int added = member;
      // Only a set that holds the member that was added can be within what it was added to.
      List<BitSet> rivals = kept.stream().filter(hitting -> hitting.get(added)).toList();
      for (BitSet hitting : minimal) {
        if (!hitting.intersects(set)) {
          BitSet larger = with(hitting, added);
          if (rivals.stream().noneMatch(smaller -> contains(larger, smaller))) {
            grown.add(larger);
          }
        }
      }
    }
    complete &= grown.size() <= most;
    minimal = grown.stream().sorted(ORDER).limit(most).toList();
  }

  /** All of them, in a fixed order. */
  public List<BitSet> all() {
    return minimal;
  }

  private static BitSet with(BitSet set, int member) {
    BitSet larger = (BitSet) set.clone();
    larger.set(member);
    return larger;
  }

  static boolean contains(BitSet larger, BitSet smaller) {
    for (int member = smaller.nextSetBit(0); member >= 0; member = smaller.nextSetBit(member + 1)) {
      if (!larger.get(member)) {
        return false;
      }
    }
    return true;
  }
}
