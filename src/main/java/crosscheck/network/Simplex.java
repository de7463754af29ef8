package crosscheck.network;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  record Use(int form, boolean upper, Fraction factor) {}

  private static final int NONE = -1;

  /** A limit with what it rests on. */
  private record Bound(Near at, BitSet reason) {}

  private final List<@Nullable Bound> lower = new ArrayList<>();
  private final List<@Nullable Bound> upper = new ArrayList<>();
  private final List<Near> value = new ArrayList<>();

  /** Each dependent variable as a form of the independent ones, which have none. */
  private final List<@Nullable Row> rows = new ArrayList<>();

  /** The contradiction found last. */
  private List<Use> refutation = List.of();

  /** A new variable. */
  int variable() {
    value.add(Near.ZERO);
    lower.add(null);
    upper.add(null);
    rows.add(null);
    return value.size() - 1;
  }

  /** A new variable that equals a form of others; a factor of zero is no term. */
  int form(Map<Integer, Fraction> terms) {
    Row row = Row.EMPTY;
    for (Map.Entry<Integer, Fraction> term : terms.entrySet()) {
      Row known = rows.get(term.getKey());
      row = row.plus(known == null ? Row.of(term.getKey(), Fraction.ONE) : known, term.getValue());
    }
    int form = variable();
    rows.set(form, row);
    value.set(form, valueOf(row));
    return form;
  }

  private Near valueOf(Row row) {
    Near sum = Near.ZERO;
    for (int i = 0; i < row.size(); i++) {
      sum = sum.plus(value.get(row.variable(i)).times(row.factor(i)));
    }
    return sum;
  }

  /** Holds a variable or form to an interval, for a reason; the tighter of two bounds counts. */
  void bound(int form, Interval to, BitSet reason) {
    Fraction low = to.low();
    Fraction high = to.high();
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
        return refuted(List.of(new Use(v, false, Fraction.ONE), new Use(v, true, Fraction.ONE)));
      }
      if (rows.get(v) == null) {
        settle(v);
      }
    }
    while (true) {
      int broken = firstBroken();
      if (broken == NONE) {
        return Optional.empty();
      }
      boolean low = isBelow(broken);
      int partner = partner(rowOf(broken), low);
      if (partner == NONE) {
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
  List<Fraction> solution() {
    Fraction step = Fraction.ONE;
    for (int v = 0; v < value.size(); v++) {
      step = stepWithin(lower.get(v), value.get(v), step);
      Bound high = upper.get(v);
      step = high == null ? step : stepBetween(value.get(v), high.at, step);
    }
    Fraction size = step;
    return value.stream().map(near -> near.at(size)).toList();
  }

  private static Fraction stepWithin(@Nullable Bound low, Near value, Fraction step) {
    return low == null ? step : stepBetween(low.at, value, step);
  }

  /** A step small enough to keep the order of two numbers. */
  private static Fraction stepBetween(Near less, Near more, Fraction step) {
    Fraction room = more.number().subtract(less.number());
    Fraction lost = less.steps().subtract(more.steps());
    if (room.signum() <= 0 || lost.signum() <= 0) {
      return step;
    }
    Fraction most = room.divide(lost);
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
    follow(v, by, NONE);
  }

  private int firstBroken() {
    for (int v = 0; v < rows.size(); v++) {
      if (rows.get(v) != null && (isBelow(v) || isAbove(v))) {
        return v;
      }
    }
    return NONE;
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
  private int partner(Row row, boolean up) {
    for (int i = 0; i < row.size(); i++) {
      int v = row.variable(i);
      boolean rises = row.factor(i).signum() > 0 == up;
      Bound limit = (rises ? upper : lower).get(v);
      if (limit == null || limit.at.compareTo(value.get(v)) != 0) {
        return v;
      }
    }
    return NONE;
  }

  private Row rowOf(int dependent) {
    Row row = rows.get(dependent);
    if (row == null) {
      throw new IllegalStateException("not a dependent variable: " + dependent);
    }
    return row;
  }

  private List<Use> blame(int broken, boolean low) {
    List<Use> uses = new ArrayList<>(List.of(new Use(broken, !low, Fraction.ONE)));
    Row row = rowOf(broken);
    for (int i = 0; i < row.size(); i++) {
      Fraction factor = row.factor(i);
      uses.add(new Use(row.variable(i), factor.signum() > 0 == low, factor.abs()));
    }
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
    Row row = rowOf(leaving);
    int place = row.place(entering);
    Fraction per = row.factor(place).reciprocal();
    Row turned = row.without(place).times(per.negate()).plus(Row.of(leaving, Fraction.ONE), per);
    rows.set(leaving, null);
    for (int v = 0; v < rows.size(); v++) {
      Row other = rows.get(v);
      int at = other == null ? NONE : other.place(entering);
      if (other != null && at >= 0) {
        rows.set(v, other.without(at).plus(turned, other.factor(at)));
      }
    }
    rows.set(entering, turned);
    Near by = bound.at.minus(value.get(leaving));
    value.set(leaving, bound.at);
    value.set(entering, value.get(entering).plus(by.times(per)));
    follow(leaving, by, entering);
  }

  /** Every dependent variable follows one that was moved, but for one that has done so. */
  private void follow(int moved, Near by, int done) {
    for (int v = 0; v < rows.size(); v++) {
      Row row = rows.get(v);
      int place = row == null || v == done ? NONE : row.place(moved);
      if (row != null && place >= 0) {
        value.set(v, value.get(v).plus(by.times(row.factor(place))));
      }
    }
  }
}
