package crosscheck.network;

import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case with its products replaced by the tightest linear bounds that their factors' ranges give
 * (McCormick, Computability of global solutions to factorable nonconvex programs, Mathematical
 * Programming 10, 1976). What contradicts it is contradictory; what solves it need not be exact.
 */
final class Relaxation {

  private static final Fraction ONE = Fraction.ONE;

  private final int variables;
  private final Simplex simplex = new Simplex();
  private final Map<SortedMap<Integer, Fraction>, Integer> forms = new HashMap<>();

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

  /**
   * The case with its inexact ties as what they are where their bases are not negative: linear.
   * What contradicts it is contradictory.
   */
  static Relaxation linear(Node node) {
    Relaxation relaxation = new Relaxation(node);
    node.products().stream().filter(Times::inexact).forEach(tie -> relaxation.addTie(tie, node));
    return relaxation;
  }

  /**
   * The same as if every base were positive, so that open ends of factors are kept. What solves it
   * may solve the case; what contradicts it need not contradict the case, as all may be nothing.
   */
  static Relaxation positive(Node node) {
    Relaxation relaxation = new Relaxation(node);
    for (Times tie : node.products()) {
      if (tie.inexact()) {
        node.onPlain(tie.left())
            .forEach(factor -> relaxation.addTie(tie, factor, new BitSet(), true));
      }
    }
    return relaxation;
  }

  /** From a <= factor <= b follows a base <= whole <= b base, strictly so for a positive base. */
  private void addTie(Times tie, Node node) {
    Optional<Node.Held> base =
        node.onPlain(tie.right()).filter(held -> isNotNegative(held.to())).findFirst();
    Optional<Node.Held> positive =
        node.onPlain(tie.right()).filter(Relaxation::isPositive).findFirst();
    node.onPlain(tie.left())
        .forEach(
            factor -> {
              base.ifPresent(known -> addTie(tie, factor, known.reason(), false));
              positive.ifPresent(known -> addTie(tie, factor, known.reason(), true));
            });
  }

  private void addTie(Times tie, Node.Held factor, BitSet base, boolean strict) {
    BitSet reason = (BitSet) tie.grounds().clone();
    reason.or(factor.reason());
    reason.or(base);
    Interval to = factor.to();
    Fraction low = to.low();
    Fraction high = to.high();
    Fraction zero = Fraction.ZERO;
    if (low != null) {
      boolean open = strict && !to.lowClosed();
      Interval above = open ? Interval.above(zero) : Interval.atLeast(zero);
      bound(form(tie.whole(), ONE, tie.right(), low.negate()), above, reason);
    }
    if (high != null) {
      boolean open = strict && !to.highClosed();
      Interval below = open ? Interval.below(zero) : Interval.atMost(zero);
      bound(form(tie.whole(), ONE, tie.right(), high.negate()), below, reason);
    }
  }

  private static boolean isNotNegative(Interval interval) {
    Fraction low = interval.low();
    return low != null && low.signum() >= 0;
  }

  private static boolean isPositive(Node.Held held) {
    return isNotNegative(held.to()) && !held.to().contains(Fraction.ZERO);
  }

  /** Adds what is known of the ranges of variables and, by them, of the products. */
  Relaxation with(Boxes boxes, List<Times> products, Node node) {
    for (int i = 0; i < variables; i++) {
      Box box = boxes.of(i);
      simplex.bound(i, box.from(), box.fromReason());
      simplex.bound(i, box.to(), box.toReason());
    }
    products.forEach(product -> add(product, boxes, node));
    return this;
  }

  /** Holds the product to be exact for one value of a factor. */
  Relaxation fixing(Times product, int factor, Fraction value) {
    BitSet none = new BitSet();
    int other = factor == product.left() ? product.right() : product.left();
    bound(form(factor, ONE), Interval.point(value), none);
    Interval zero = Interval.point(Fraction.ZERO);
    bound(form(product.whole(), ONE, other, value.negate()), zero, none);
    return this;
  }

  /** Grounds that contradict each other, if any do. */
  Optional<BitSet> contradiction() {
    return simplex.contradiction();
  }

  /** Values that keep all bounds; only after no contradiction was found. */
  List<Fraction> solution() {
    return simplex.solution();
  }

  private void add(Times product, Boxes boxes, Node node) {
    Box base = boxes.of(product.right());
    if (product.inexact() && isNotNegative(base.from())) {
      boolean positive = !base.from().contains(Fraction.ZERO);
      node.onPlain(product.left())
          .forEach(factor -> addTie(product, factor, base.fromReason(), positive));
      return;
    }
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
  private record End(@Nullable Fraction at, BitSet reason) {}

  private static End low(Box box) {
    return new End(box.from().low(), box.fromReason());
  }

  private static End high(Box box) {
    return new End(box.to().high(), box.toReason());
  }

  /** From (left - a)(right - b) of a known sign: whole >= a right + b left - ab, or <=. */
  private void corner(Times product, End left, End right, boolean atLeast) {
    Fraction a = left.at;
    Fraction b = right.at;
    if (a == null || b == null) {
      return;
    }
    Fraction limit = a.multiply(b).negate();
    BitSet reason = (BitSet) product.grounds().clone();
    reason.or(left.reason);
    reason.or(right.reason);
    SortedMap<Integer, Fraction> form = form(product.whole(), ONE, product.right(), a.negate());
    form.merge(product.left(), b.negate(), Fraction::add);
    bound(form, atLeast ? Interval.atLeast(limit) : Interval.atMost(limit), reason);
  }

  /** A product with a known factor is linear. */
  private void exact(Times product, Box known, int other) {
    Interval interval = known.interval();
    Fraction value = interval.low();
    if (value != null && value.equals(interval.high())) {
      BitSet reason = known.reason();
      reason.or(product.grounds());
      Interval zero = Interval.point(Fraction.ZERO);
      bound(form(product.whole(), ONE, other, value.negate()), zero, reason);
    }
  }

  private static SortedMap<Integer, Fraction> form(int variable, Fraction factor) {
    SortedMap<Integer, Fraction> form = new TreeMap<>();
    form.put(variable, factor);
    return form;
  }

  private static SortedMap<Integer, Fraction> form(
      int one, Fraction factor, int other, Fraction otherFactor) {
    SortedMap<Integer, Fraction> form = form(one, factor);
    form.merge(other, otherFactor, Fraction::add);
    return form;
  }

  private void bound(SortedMap<Integer, Fraction> terms, Interval to, BitSet reason) {
    SortedMap<Integer, Fraction> form = new TreeMap<>(terms);
    form.values().removeIf(factor -> factor.signum() == 0);
    boolean plain = form.size() == 1 && form.containsValue(ONE);
    int variable =
        plain ? form.firstKey() : forms.computeIfAbsent(form, missing -> simplex.form(form));
    simplex.bound(variable, to, reason);
  }
}
