package crosscheck.verdict;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds the first of some ranges, in their order, that comes near a given one and passes a test. A
 * tree over the order keeps how far each part of it reaches, and whom it goes back to if that is
 * one for all of it, so that whole parts are passed over.
 */
final class FirstMeeting {

  /** Whom a range goes back to, where it is not one for all. */
  static final int SEVERAL = -1;

  /** Passes nothing over. */
  static final int NOBODY = -2;

  private final Spans spans;
  private final int[] members;
  private final int leaves;
  private final int[] lowest;
  private final int[] highest;
  private final int[] origin;
  private final int[] source;

  /**
   * A tree over some of the ranges.
   *
   * @param members numbers of the ranges in the order of search
   * @param origins for each range the number of its only origin, or {@link #SEVERAL}
   * @param sources for each range the number of its only source, or {@link #SEVERAL}
   */
  FirstMeeting(Spans spans, int[] members, int[] origins, int[] sources) {
    this.spans = spans;
    this.members = members.clone();
    this.leaves = Integer.highestOneBit(Math.max(1, members.length - 1)) * 2;
    this.lowest = new int[2 * leaves];
    this.highest = new int[2 * leaves];
    this.origin = new int[2 * leaves];
    this.source = new int[2 * leaves];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    Arrays.fill(highest, Integer.MIN_VALUE);
    Arrays.fill(origin, SEVERAL);
    Arrays.fill(source, SEVERAL);
    for (int i = 0; i < members.length; i++) {
      lowest[leaves + i] = spans.low(members[i]);
      highest[leaves + i] = spans.high(members[i]);
      origin[leaves + i] = origins[members[i]];
      source[leaves + i] = sources[members[i]];
    }
    for (int node = leaves - 1; node > 0; node--) {
      join(node, 2 * node, 2 * node + 1);
    }
  }

  private void join(int node, int left, int right) {
    boolean empty = lowest[right] == Integer.MAX_VALUE && highest[right] == Integer.MIN_VALUE;
    lowest[node] = Math.min(lowest[left], lowest[right]);
    highest[node] = Math.max(highest[left], highest[right]);
    origin[node] = empty || origin[left] == origin[right] ? origin[left] : SEVERAL;
    source[node] = empty || source[left] == source[right] ? source[left] : SEVERAL;
  }

  /** Whom the search passes over; {@link #NOBODY} for none. */
  record Except(int origin, int source) {
    static final Except NONE = new Except(NOBODY, NOBODY);
  }

  /** Number of the first range that meets the given one and passes the test; -1 if none does. */
  int first(int range, Except except, IntPredicate test) {
    return first(1, range, except, test);
  }

  private int first(int node, int range, Except except, IntPredicate test) {
    if (lowest[node] > spans.high(range)
        || highest[node] < spans.low(range)
        || origin[node] == except.origin
        || source[node] == except.source) {
      return -1;
    }
    if (node >= leaves) {
      int member = node - leaves < members.length ? members[node - leaves] : -1;
      return member >= 0 && member != range && spans.meet(member, range) && test.test(member)
          ? member
          : -1;
    }
    int found = first(2 * node, range, except, test);
    return found >= 0 ? found : first(2 * node + 1, range, except, test);
  }
}
