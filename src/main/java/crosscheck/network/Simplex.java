package crosscheck.network;

import crosscheck.quantity.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Decides exactly whether bounds on linear forms have a common solution, open ends included
 * (Dutertre and de Moura, A fast linear-arithmetic solver for DPLL(T), CAV 2006; pivots by Bland's
 * rule, so that it ends).
 *
 * <p>Not safe for use by several threads.
 */
final class Simplex {

  /**
   * One bound that a contradiction uses.
   *
   * @param form the variable or form it is a bound on
   * @param upper whether it is an upper bound
   * @param factor how many times it enters the sum; positive
   */
  record Use(int form, boolean upper, BigFraction factor) {}

  /** A limit with what it rests on. */
  private record Bound(Near at, BitSet reason) {}

  private final List<@Nullable Bound> lower = new ArrayList<>();
  private final List<@Nullable Bound> upper = new ArrayList<>();
  private final List<Near> value = new ArrayList<>();

  /** Each dependent variable as a form of the others. */
  private final SortedMap<Integer, SortedMap<Integer, BigFraction>> rows = new TreeMap<>();

  /** The contradiction found last. */
  private List<Use> refutation = List.of();

  /** A new variable. */
  int variable() {
    value.add(Near.ZERO);
    lower.add(null);
    upper.add(null);
    return value.size() - 1;
  }

  /** A new variable that equals a form of others; a factor of zero is no term. */
  int form(Map<Integer, BigFraction> terms) {
    int form = variable();
    SortedMap<Integer, BigFraction> row = new TreeMap<>();
    terms.forEach((variable, factor) -> addTo(row, variable, factor));
    rows.put(form, row);
    value.set(form, valueOf(row));
    return form;
  }

  private void addTo(SortedMap<Integer, BigFraction> row, int variable, BigFraction factor) {
    SortedMap<Integer, BigFraction> known = rows.get(variable);
    if (known == null) {
      add(row, variable, factor);
    } else {
      known.forEach((other, times) -> add(row, other, times.multiply(factor)));
    }
  }

  private static void add(SortedMap<Integer, BigFraction> row, int variable, BigFraction factor) {
    BigFraction sum = row.getOrDefault(variable, BigFraction.ZERO).add(factor);
    if (sum.signum() == 0) {
      row.remove(variable);
    } else {
      row.put(variable, sum);
    }
  }

  private Near valueOf(SortedMap<Integer, BigFraction> row) {
    Near sum = Near.ZERO;
    for (Map.Entry<Integer, BigFraction> term : row.entrySet()) {
      sum = sum.plus(value.get(term.getKey()).times(term.getValue()));
    }
    return sum;
  }

  /** Holds a variable or form to an interval, for a reason; the tighter of two bounds counts. */
  void bound(int form, Interval to, BitSet reason) {
    BigFraction low = to.low();
    BigFraction high = to.high();
    if (low != null) {
      Near at = to.lowClosed() ? Near.exactly(low) : Near.above(low);
      Bound known = lower.get(form);
      if (known == null || at.compareTo(known.at) > 0) {
        lower.set(form, new Bound(at, reason));
      }
    }
    if (high != null) {
      Near at = to.highClosed() ? Near.exactly(high) : Near.below(high);
      Bound known = upper.get(form);
      if (known == null || at.compareTo(known.at) < 0) {
        upper.set(form, new Bound(at, reason));
      }
    }
  }

  /** The reasons of bounds that contradict each other; empty if there is a solution. */
  Optional<BitSet> contradiction() {
    for (int v = 0; v < value.size(); v++) {
      if (crossed(v)) {
        return refuted(
            List.of(new Use(v, false, BigFraction.ONE), new Use(v, true, BigFraction.ONE)));
      }
      if (!rows.containsKey(v)) {
        settle(v);
      }
    }
    while (true) {
      Integer broken = firstBroken();
      if (broken == null) {
        return Optional.empty();
      }
      boolean low = isBelow(broken);
      Integer partner = partner(rowOf(broken), low);
      if (partner == null) {
        return refuted(blame(broken, low));
      }
      pivot(broken, partner, (low ? lower : upper).get(broken));
    }
  }

  /** The bounds of the contradiction found last, with their factors: added up they are absurd. */
  List<Use> refutation() {
    return refutation;
  }

  /** Values that keep all bounds, by variable; only after no contradiction was found. */
  List<BigFraction> solution() {
    BigFraction step = BigFraction.ONE;
    for (int v = 0; v < value.size(); v++) {
      step = stepWithin(lower.get(v), value.get(v), step);
      Bound high = upper.get(v);
      step = high == null ? step : stepBetween(value.get(v), high.at, step);
    }
    BigFraction size = step;
    return value.stream().map(near -> near.at(size)).toList();
  }

  private static BigFraction stepWithin(@Nullable Bound low, Near value, BigFraction step) {
    return low == null ? step : stepBetween(low.at, value, step);
  }

  /** A step small enough to keep the order of two numbers. */
  private static BigFraction stepBetween(Near less, Near more, BigFraction step) {
    BigFraction room = more.number().subtract(less.number());
    BigFraction lost = less.steps().subtract(more.steps());
    if (room.signum() <= 0 || lost.signum() <= 0) {
      return step;
    }
    BigFraction most = room.divide(lost);
    return most.compareTo(step) < 0 ? most : step;
  }

  private boolean crossed(int v) {
    Bound low = lower.get(v);
    Bound high = upper.get(v);
    return low != null && high != null && low.at.compareTo(high.at) > 0;
  }

  /** Moves an independent variable into its bounds. */
  private void settle(int v) {
    Bound low = lower.get(v);
    Bound high = upper.get(v);
    Near at = value.get(v);
    if (low != null && at.compareTo(low.at) < 0) {
      move(v, low.at);
    } else if (high != null && at.compareTo(high.at) > 0) {
      move(v, high.at);
    }
  }

  private void move(int v, Near to) {
    Near by = to.minus(value.get(v));
    value.set(v, to);
    rows.forEach(
        (dependent, row) -> {
          BigFraction factor = row.get(v);
          if (factor != null) {
            value.set(dependent, value.get(dependent).plus(by.times(factor)));
          }
        });
  }

  private @Nullable Integer firstBroken() {
    for (Integer dependent : rows.keySet()) {
      if (isBelow(dependent) || isAbove(dependent)) {
        return dependent;
      }
    }
    return null;
  }

  private boolean isBelow(int v) {
    Bound low = lower.get(v);
    return low != null && value.get(v).compareTo(low.at) < 0;
  }

  private boolean isAbove(int v) {
    Bound high = upper.get(v);
    return high != null && value.get(v).compareTo(high.at) > 0;
  }

  /** The first independent variable that can still move a form up (or down). */
  private @Nullable Integer partner(SortedMap<Integer, BigFraction> row, boolean up) {
    for (Map.Entry<Integer, BigFraction> term : row.entrySet()) {
      int v = term.getKey();
      boolean rises = term.getValue().signum() > 0 == up;
      Bound limit = (rises ? upper : lower).get(v);
      if (limit == null || limit.at.compareTo(value.get(v)) != 0) {
        return v;
      }
    }
    return null;
  }

  private SortedMap<Integer, BigFraction> rowOf(int dependent) {
    SortedMap<Integer, BigFraction> row = rows.get(dependent);
    if (row == null) {
      throw new IllegalStateException("not a dependent variable: " + dependent);
    }
    return row;
  }

  private List<Use> blame(int broken, boolean low) {
    List<Use> uses = new ArrayList<>(List.of(new Use(broken, !low, BigFraction.ONE)));
    rowOf(broken)
        .forEach((v, factor) -> uses.add(new Use(v, factor.signum() > 0 == low, factor.abs())));
    return uses;
  }

  private Optional<BitSet> refuted(List<Use> uses) {
    refutation = List.copyOf(uses);
    BitSet reasons = new BitSet();
    for (Use use : uses) {
      Bound bound = (use.upper ? upper : lower).get(use.form);
      if (bound != null) {
        reasons.or(bound.reason);
      }
    }
    return Optional.of(reasons);
  }

  /** Makes {@code leaving} independent at a bound of its own, and {@code entering} dependent. */
  private void pivot(int leaving, int entering, @Nullable Bound bound) {
    if (bound == null) {
      throw new IllegalStateException("no bound is broken");
    }
    SortedMap<Integer, BigFraction> row = rowOf(leaving);
    rows.remove(leaving);
    BigFraction factor = Objects.requireNonNull(row.remove(entering));
    SortedMap<Integer, BigFraction> turned = new TreeMap<>();
    row.forEach((v, times) -> turned.put(v, times.divide(factor).negate()));
    turned.put(leaving, factor.reciprocal());
    rows.values()
        .forEach(
            other -> {
              BigFraction times = other.remove(entering);
              if (times != null) {
                turned.forEach((v, each) -> add(other, v, each.multiply(times)));
              }
            });
    rows.put(entering, turned);
    Near by = bound.at.minus(value.get(leaving));
    value.set(leaving, bound.at);
    value.set(entering, value.get(entering).plus(by.times(factor.reciprocal())));
    refresh(entering, leaving, by);
  }

  /** Every other dependent variable follows the one that was moved to its bound. */
  private void refresh(int entered, int left, Near by) {
    rows.forEach(
        (dependent, row) -> {
          BigFraction factor = dependent.intValue() == entered ? null : row.get(left);
          if (factor != null) {
            value.set(dependent, value.get(dependent).plus(by.times(factor)));
          }
        });
  }
}
