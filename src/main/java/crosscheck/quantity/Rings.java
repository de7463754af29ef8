package crosscheck.quantity;

import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a wording allows, read twice: plainly and charitably.
 *
 * <p>Two rings of one quantity whose inner ranges are disjoint while the outer ones meet are
 * strained; disjoint outer ranges conflict.
 *
 * @param inner the plain reading
 * @param outer the charitable reading; contains {@code inner}
 * @param printed what stands there before any tolerance: the digits of a rounded figure, the bound
 *     of an open one; ends at which it meets the charitable reading are hard
 */
public record Rings(Range inner, Range outer, Range printed) {

  /** No restriction in either ring. */
  public static final Rings ALL = new Rings(Range.ALL, Range.ALL);

  public Rings {
    if (!outer.contains(inner)) {
      throw new IllegalArgumentException(
          "the charitable range " + outer + " must contain the plain one " + inner);
    }
  }

  /** Readings whose plain range is what stands there. */
  public Rings(Range inner, Range outer) {
    this(inner, outer, inner);
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

  /** The same readings of other digits. */
  public Rings printedAs(Interval digits) {
    return new Rings(inner, outer, Range.of(digits));
  }

  /**
   * The charitable range with every soft margin, from what is printed to its end, so many times as
   * wide. Hard ends stay.
   *
   * @param factor 0 for what is printed, 1 for the charitable range
   */
  public Range widened(Fraction factor) {
    return SoftMargins.of(this).widened(factor);
  }

  /** The charitable range without its soft ends: what no tolerance can excuse. */
  public Range hardOnly() {
    return SoftMargins.of(this).dropped();
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

  public Rings scale(Fraction factor) {
    return each(range -> range.scale(factor));
  }

  /** Applies one operation ring by ring. */
  public Rings each(UnaryOperator<Range> operation) {
    return new Rings(operation.apply(inner), operation.apply(outer), operation.apply(printed));
  }

  private Rings both(Rings other, BinaryOperator<Range> operation) {
    return new Rings(
        operation.apply(inner, other.inner),
        operation.apply(outer, other.outer),
        operation.apply(printed, other.printed));
  }

  /** Two readings are equal if they allow the same, however it was printed. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rings that && inner.equals(that.inner) && outer.equals(that.outer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(inner, outer);
  }

  @Override
  public String toString() {
    return inner.equals(outer) ? inner.toString() : inner + " within " + outer;
  }
}
