package crosscheck.network;

import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Interval;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A case with its products replaced by the tightest linear bounds that their factors' ranges give
 * (McCormick, Computability of global solutions to factorable nonconvex programs, Mathematical
 * Programming 10, 1976). What contradicts it is contradictory; what solves it need not be exact.
 */
final class Relaxation {

  private static final BigFraction ONE = BigFraction.ONE;

  private final int variables;
  private final Simplex simplex = new Simplex();
  private final Map<SortedMap<Integer, BigFraction>, Integer> forms = new HashMap<>();

  /** The case as far as it is linear. */
  Relaxation(Node node) {
    this.variables = node.variables();
    for (int i = 0; i < node.variables(); i++) {
      simplex.variable();
    }
    for (Node.Held held : node.holds()) {
      bound(held.hold().form(), held.to(), held.reason());
    }
  }

  /** Adds what is known of the ranges of variables and, by them, of the products. */
  Relaxation with(Boxes boxes, List<Times> products) {
    for (int i = 0; i < variables; i++) {
      Box box = boxes.of(i);
      simplex.bound(i, box.from(), box.fromReason());
      simplex.bound(i, box.to(), box.toReason());
    }
    products.forEach(product -> add(product, boxes));
    return this;
  }

  /** Holds the product to be exact for one value of a factor. */
  Relaxation fixing(Times product, int factor, BigFraction value) {
    BitSet none = new BitSet();
    int other = factor == product.left() ? product.right() : product.left();
    bound(form(factor, ONE), Interval.point(value), none);
    Interval zero = Interval.point(BigFraction.ZERO);
    bound(form(product.whole(), ONE, other, value.negate()), zero, none);
    return this;
  }

  /** Grounds that contradict each other, if any do. */
  Optional<BitSet> contradiction() {
    return simplex.contradiction();
  }

  /** Values that keep all bounds; only after no contradiction was found. */
  List<BigFraction> solution() {
    return simplex.solution();
  }

  private void add(Times product, Boxes boxes) {
    Box left = boxes.of(product.left());
    Box right = boxes.of(product.right());
    corner(product, low(left), low(right), true);
    corner(product, high(left), high(right), true);
    corner(product, high(left), low(right), false);
    corner(product, low(left), high(right), false);
    exact(product, left, product.right());
    exact(product, right, product.left());
  }

  /** One end of a range, with its reason; no number where it is unbounded. */
  private record End(@Nullable BigFraction at, BitSet reason) {}

  private static End low(Box box) {
    return new End(box.from().low(), box.fromReason());
  }

  private static End high(Box box) {
    return new End(box.to().high(), box.toReason());
  }

  /** From (left - a)(right - b) of a known sign: whole >= a right + b left - ab, or <=. */
  private void corner(Times product, End left, End right, boolean atLeast) {
    BigFraction a = left.at;
    BigFraction b = right.at;
    if (a == null || b == null) {
      return;
    }
    BigFraction limit = a.multiply(b).negate();
    BitSet reason = (BitSet) product.grounds().clone();
    reason.or(left.reason);
    reason.or(right.reason);
    SortedMap<Integer, BigFraction> form = form(product.whole(), ONE, product.right(), a.negate());
    form.merge(product.left(), b.negate(), BigFraction::add);
    bound(form, atLeast ? Interval.atLeast(limit) : Interval.atMost(limit), reason);
  }

  /** A product with a known factor is linear. */
  private void exact(Times product, Box known, int other) {
    Interval interval = known.interval();
    BigFraction value = interval.low();
    if (value != null && value.equals(interval.high())) {
      BitSet reason = known.reason();
      reason.or(product.grounds());
      Interval zero = Interval.point(BigFraction.ZERO);
      bound(form(product.whole(), ONE, other, value.negate()), zero, reason);
    }
  }

  private static SortedMap<Integer, BigFraction> form(int variable, BigFraction factor) {
    SortedMap<Integer, BigFraction> form = new TreeMap<>();
    form.put(variable, factor);
    return form;
  }

  private static SortedMap<Integer, BigFraction> form(
      int one, BigFraction factor, int other, BigFraction otherFactor) {
    SortedMap<Integer, BigFraction> form = form(one, factor);
    form.merge(other, otherFactor, BigFraction::add);
    return form;
  }

  private void bound(SortedMap<Integer, BigFraction> terms, Interval to, BitSet reason) {
    SortedMap<Integer, BigFraction> form = new TreeMap<>(terms);
    form.values().removeIf(factor -> factor.signum() == 0);
    boolean plain = form.size() == 1 && form.containsValue(ONE);
    int variable =
        plain ? form.firstKey() : forms.computeIfAbsent(form, missing -> simplex.form(form));
    simplex.bound(variable, to, reason);
  }
}
