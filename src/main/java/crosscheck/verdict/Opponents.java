package crosscheck.verdict;

import crosscheck.network.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Who stands farthest off: for an estimate that clashes, the one opponent on either side from which
 * most lies between, as where there are too many pairs to tell each. Opponents that rest on one
 * ground come first, as the set of the two is then as small as can be.
 */
final class Opponents {

  private final Spans inner;
  private final Spans outer;

  /** Candidates for the farthest one, the worst fit first. */
  private final List<Extremes> extremes = new ArrayList<>();

  /** The ranges that end lowest and begin highest. */
  private record Extremes(Spans spans, int lowest, int highest) {

    boolean isBelow(int range) {
      return lowest >= 0 && spans.high(lowest) < spans.low(range);
    }

    boolean isAbove(int range) {
      return highest >= 0 && spans.low(highest) > spans.high(range);
    }
  }

  /**
   * The opponents among some estimates.
   *
   * @param inner their plain ranges
   * @param outer their charitable ranges
   */
  Opponents(List<Estimate> estimates, Spans inner, Spans outer) {
    this.inner = inner;
    this.outer = outer;
    List<Integer> all = new ArrayList<>();
    List<Integer> simple = new ArrayList<>();
    for (int i = 0; i < estimates.size(); i++) {
      all.add(i);
      if (estimates.get(i).support().size() == 1) {
        simple.add(i);
      }
    }
    for (Spans ring : List.of(outer, inner)) {
      extremes.add(extremes(ring, simple));
      extremes.add(extremes(ring, all));
    }
  }

  private static Extremes extremes(Spans spans, List<Integer> among) {
    return new Extremes(
        spans, least(among, spans::high), least(among, range -> -1 - spans.low(range)));
  }

  private static int least(List<Integer> among, ToIntFunction<Integer> measure) {
    int least = -1;
    for (int range : among) {
      if (least < 0 || measure.applyAsInt(range) < measure.applyAsInt(least)) {
        least = range;
      }
    }
    return least;
  }

  /** For every estimate the opponents that stand for all of its opponents. */
  void each(Disjoint.Pairs pairs) {
    boolean[] clashing = new boolean[inner.size()];
    boolean[] opposed = new boolean[inner.size()];
    Disjoint.Pairs noted =
        (one, other) -> {
          boolean clash = !outer.meet(one, other);
          clashing[one] |= clash;
          clashing[other] |= clash;
          opposed[one] = true;
          opposed[other] = true;
          pairs.take(one, other);
        };
    for (int i = 0; i < inner.size(); i++) {
      int range = i;
      extremes.stream()
          .filter(one -> one.isBelow(range))
          .findFirst()
          .ifPresent(one -> noted.take(one.lowest, range));
      extremes.stream()
          .filter(one -> one.isAbove(range))
          .findFirst()
          .ifPresent(one -> noted.take(range, one.highest));
    }
    inGaps(outer, clashing, noted);
    inGaps(inner, opposed, noted);
  }

  /** What clashes only with what lies in a gap, or has it in a gap, is still told once. */
  private static void inGaps(Spans ring, boolean[] told, Disjoint.Pairs pairs) {
    new Disjoint(ring)
        .eachInAGap(
            (one, other) -> {
              if (!told[one] || !told[other]) {
                pairs.take(one, other);
              }
            });
  }
}
