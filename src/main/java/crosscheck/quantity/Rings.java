package crosscheck.quantity;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a wording allows, read twice: plainly and charitably.
 *
 * <p>Two rings of one quantity whose inner ranges are disjoint while the outer ones meet are
 * strained; disjoint outer ranges conflict.
 *
 * @param inner the plain reading
 * @param outer the charitable reading; contains {@code inner}
 */
public record Rings(Range inner, Range outer) {

  /** No restriction in either ring. */
  public static final Rings ALL = new Rings(Range.ALL, Range.ALL);

  public Rings {
    if (!outer.contains(inner)) {
      throw new IllegalArgumentException(
          "the charitable range " + outer + " must contain the plain one " + inner);
    }
  }

  /** One range for both readings. */
  public static Rings of(Range both) {
    return new Rings(both, both);
  }

  /** One interval for both readings. */
  public static Rings of(Interval both) {
    return of(Range.of(both));
  }

  /** The inner and the outer interval. */
  public static Rings of(Interval inner, Interval outer) {
    return new Rings(Range.of(inner), Range.of(outer));
  }

  /** How well two readings of one quantity go together. */
  public Fit fit(Rings other) {
    if (inner.meets(other.inner)) {
      return Fit.AGREES;
    }
    return outer.meets(other.outer) ? Fit.STRAINS : Fit.CLASHES;
  }

  public Rings plus(Rings other) {
    return both(other, Range::plus);
  }

  public Rings minus(Rings other) {
    return both(other, Range::minus);
  }

  public Rings times(Rings other) {
    return both(other, Range::times);
  }

  public Rings dividedBy(Rings divisor) {
    return both(divisor, Range::dividedBy);
  }

  public Rings union(Rings other) {
    return both(other, Range::union);
  }

  public Rings scale(BigFraction factor) {
    return each(range -> range.scale(factor));
  }

  /** Applies one operation ring by ring. */
  public Rings each(UnaryOperator<Range> operation) {
    return new Rings(operation.apply(inner), operation.apply(outer));
  }

  private Rings both(Rings other, BinaryOperator<Range> operation) {
    return new Rings(operation.apply(inner, other.inner), operation.apply(outer, other.outer));
  }

  @Override
  public String toString() {
    return inner.equals(outer) ? inner.toString() : inner + " within " + outer;
  }
}
