package crosscheck.network;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the ranges of variables constraint by constraint until little changes (Davis, Constraint
 * propagation with interval labels, Artificial Intelligence 32, 1987). What it excludes is
 * excluded; what it leaves need not be possible.
 */
final class Boxes {

  /** Cycles can narrow for ever; what they have not shown by then is left to the simplex. */
  private static final int ROUNDS = 12;

  private final List<Box> boxes = new ArrayList<>();
  private Optional<BitSet> contradiction = Optional.empty();

  /** How many changes there were, and how many there had been when each variable changed last. */
  private int changes;

  private final int[] changedAt;

  Boxes(int variables) {
    changedAt = new int[variables];
    for (int i = 0; i < variables; i++) {
      boxes.add(Box.ANYTHING);
    }
  }

  /** What is left of a variable; only while there is no contradiction. */
  Box of(int variable) {
    return boxes.get(variable);
  }

  /** Grounds that leave a variable without a value, if that has happened. */
  Optional<BitSet> contradiction() {
    return contradiction;
  }

  /** Narrows by all constraints, again and again. */
  void narrow(List<Node.Held> holds, List<Times> products) {
    List<Narrowing> narrowings = new ArrayList<>();
    for (Node.Held held : holds) {
      Set<Integer> variables = held.hold().form().keySet();
      narrowings.add(
          new Narrowing(
              variables.size() == 1 ? Set.of() : variables,
              () -> byForm(held.hold(), held.to(), held.reason())));
    }
    for (Times product : products) {
      List<Integer> variables = List.of(product.whole(), product.left(), product.right());
      narrowings.add(new Narrowing(variables, () -> byProduct(product)));
    }
    int before = -1;
    for (int round = 0; round < ROUNDS && changes > before; round++) {
      before = changes;
      narrowings.forEach(Narrowing::run);
    }
  }

  /** Narrowing by one constraint; there is nothing to gain while what it goes by is unchanged. */
  private final class Narrowing {
    private final Collection<Integer> by;
    private final Runnable step;
    private int ranAt = -1;

    Narrowing(Collection<Integer> by, Runnable step) {
      this.by = by;
      this.step = step;
    }

    void run() {
      if (contradiction.isEmpty()
          && (ranAt < 0 || by.stream().anyMatch(v -> changedAt[v] > ranAt))) {
        ranAt = changes;
        step.run();
      }
    }
  }

  /** Each variable of a form lies where the others leave it. */
  private void byForm(Hold hold, Interval to, BitSet reason) {
    for (Map.Entry<Integer, Fraction> own : hold.form().entrySet()) {
      Interval rest = to;
      BitSet why = (BitSet) reason.clone();
      for (Map.Entry<Integer, Fraction> term : hold.form().entrySet()) {
        if (contradiction.isPresent()) {
          return;
        }
        if (!term.getKey().equals(own.getKey())) {
          Box box = boxes.get(term.getKey());
          rest = rest.minus(box.interval().scale(term.getValue()));
          why.or(box.reason());
        }
      }
      set(own.getKey(), rest.scale(own.getValue().reciprocal()), why);
    }
  }

  private void byProduct(Times product) {
    toWhole(product);
    openAtZero(product, product.left());
    openAtZero(product, product.right());
    toFactor(product, product.left(), product.right());
    toFactor(product, product.right(), product.left());
  }

  private void toWhole(Times product) {
    if (contradiction.isEmpty()) {
      Box left = boxes.get(product.left());
      Box right = boxes.get(product.right());
      Interval whole = left.interval().times(right.interval());
      set(product.whole(), whole, all(product, left, right));
    }
  }

  private void toFactor(Times product, int factor, int other) {
    if (contradiction.isEmpty()) {
      Box whole = boxes.get(product.whole());
      Box by = boxes.get(other);
      set(factor, whole.interval().dividedBy(by.interval()), all(product, whole, by));
    }
  }

  /** Where the product cannot be zero, no factor can. */
  private void openAtZero(Times product, int factor) {
    if (contradiction.isPresent()
        || boxes.get(product.whole()).interval().contains(Fraction.ZERO)) {
      return;
    }
    Box box = boxes.get(factor);
    BitSet why = all(product, boxes.get(product.whole()), box);
    if (isZero(box.interval().low())) {
      set(factor, Interval.above(Fraction.ZERO), why);
    } else if (isZero(box.interval().high())) {
      set(factor, Interval.below(Fraction.ZERO), why);
    }
  }

  private static boolean isZero(@Nullable Fraction end) {
    return end != null && end.signum() == 0;
  }

  private static BitSet all(Times product, Box one, Box other) {
    BitSet all = one.reason();
    all.or(other.reason());
    all.or(product.grounds());
    return all;
  }

  private void set(int variable, Interval limit, BitSet reason) {
    Box before = boxes.get(variable);
    Box after = before.within(limit, reason);
    if (after.equals(before) || contradiction.isPresent()) {
      return;
    }
    boxes.set(variable, after);
    changes++;
    changedAt[variable] = changes;
    if (after.isEmpty()) {
      contradiction = Optional.of(after.reason());
    }
  }
}
