package crosscheck.verdict;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs of ranges without a common value. Those where one range lies below the other are found
 * by sorting; those where it lies in a gap of the other, between two readings, are tried one by one
 * on numbered ends, for ranges with gaps only.
 */
final class Disjoint {

  private final Spans spans;
  private final int[] gapped;

  Disjoint(Spans spans) {
    this.spans = spans;
    this.gapped = IntStream.range(0, spans.size()).filter(spans::hasGaps).toArray();
  }

  /** Takes the numbers of two ranges. */
  interface Pairs {
    void take(int one, int other);
  }

  /** How many pairs there are, without visiting each. */
  long count() {
    int[] highs = IntStream.range(0, spans.size()).map(spans::high).sorted().toArray();
    long apart = 0;
    for (int i = 0; i < spans.size(); i++) {
      apart += below(highs, spans.low(i));
    }
    long[] nested = {0};
    eachInAGap((one, other) -> nested[0]++);
    return apart + nested[0];
  }

  /** How many of the ascending numbers are less than a limit. */
  private static int below(int[] ascending, int limit) {
    int from = 0;
    int to = ascending.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ascending[middle] < limit) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Every pair once. */
  void each(Pairs pairs) {
    List<Integer> byHigh = spans.byHigh();
    for (int i = 0; i < spans.size(); i++) {
      for (int other : byHigh) {
        if (spans.high(other) >= spans.low(i)) {
          break;
        }
        pairs.take(other, i);
      }
    }
    eachInAGap(pairs);
  }

  /** Every pair of which neither lies below the other. */
  void eachInAGap(Pairs pairs) {
    for (int i : gapped) {
      for (int other = 0; other < spans.size(); other++) {
        boolean first = other > i || !spans.hasGaps(other);
        if (first && overlap(i, other) && !spans.meet(i, other)) {
          pairs.take(i, other);
        }
      }
    }
  }

  private boolean overlap(int one, int other) {
    return spans.low(one) <= spans.high(other) && spans.low(other) <= spans.high(one);
  }
}
