package crosscheck.network;

import crosscheck.network.Constraints.Times;
import crosscheck.network.Node.Held;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values that may solve a case.
 *
 * @param node the case
 * @param values one for each variable
 */
record Candidate(Node node, List<Fraction> values) {

  /** The values of a relaxed case, with the factors of inexact ties set to what they come to. */
  static Candidate of(Node node, List<Fraction> solution) {
    List<Fraction> values = new ArrayList<>(solution);
    for (Times product : node.products()) {
      Fraction base = values.get(product.right());
      if (product.inexact() && base.signum() != 0) {
        Fraction factor = values.get(product.whole()).divide(base);
        if (node.leaves(product.left(), factor)) {
          values.set(product.left(), factor);
        }
      }
    }
    return new Candidate(node, List.copyOf(values));
  }

  /** Whether it keeps every constraint exactly. */
  boolean isExact() {
    return node.holds().stream().allMatch(held -> held.allows(values))
        && node.products().stream().allMatch(product -> error(product, values).signum() == 0);
  }

  /** The first broken hold of which some reading has not been looked at by itself. */
  Optional<Held> openHold() {
    return node.holds().stream().filter(held -> held.isOpen() && !held.allows(values)).findFirst();
  }

  /** The product that is furthest from exact. */
  Times worst() {
    return node.products().stream()
        .max(Decision.byError(values).thenComparing(product -> -product.whole()))
        .orElseThrow();
  }

  /** Whether a variable has but one value left. */
  boolean isSettled(int variable, Boxes boxes) {
    Interval range = boxes.of(variable).interval();
    return range.low() != null && range.low().equals(range.high());
  }

  /** The value of a factor; one, where it is nothing and its product need not be. */
  Fraction orOne(Times product, int factor) {
    Fraction value = values.get(factor);
    return value.signum() == 0 ? Fraction.ONE : value;
  }

  /**
   * A value of a factor with which its product may come out: the one it has, if the rest can follow
   * it; else one from the middle of what the other factor leaves.
   */
  Fraction promising(Times product, int factor, Boxes boxes) {
    int other = factor == product.left() ? product.right() : product.left();
    Interval own = boxes.of(factor).interval();
    Interval whole = Interval.point(values.get(product.whole()));
    Interval needed = whole.dividedBy(boxes.of(other).interval());
    Interval range = own.intersect(needed).orElse(own);
    Fraction value = values.get(factor);
    return value.signum() != 0 && range.contains(value) ? value : within(range);
  }

  private static Fraction within(Interval range) {
    Fraction low = range.low();
    Fraction high = range.high();
    if (low != null && high != null) {
      return low.add(high).divide(2);
    }
    if (low == null) {
      return high == null ? Fraction.ONE : high.subtract(Fraction.ONE);
    }
    return low.multiply(2).add(Fraction.ONE);
  }

  /** How far a product is from exact, relative to its size. */
  static Fraction error(Times product, List<Fraction> values) {
    Fraction whole = values.get(product.whole());
    Fraction computed = values.get(product.left()).multiply(values.get(product.right()));
    Fraction size = whole.abs().add(computed.abs());
    return size.signum() == 0 ? size : whole.subtract(computed).abs().divide(size);
  }
}
