package crosscheck.quantity;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One meaning of a unit, as the exact way from it to the base unit of its kind.
 *
 * @param name "statute miles"
 * @param factor base units in one of this unit
 * @param offset what to add after multiplying; zero but for scales of temperature
 * @param plausible whether a bare use of the unit's word may mean this
 */
public record Conversion(String name, BigFraction factor, BigFraction offset, boolean plausible) {

  /** The rings of a figure in this unit, in the base unit. */
  public Rings toBase(Rings figure) {
    Range shift = Range.of(Interval.point(offset));
    return figure.each(range -> range.scale(factor).plus(shift));
  }

  /** The range of base units, in this unit. */
  public Range fromBase(Range base) {
    return base.minus(Range.of(Interval.point(offset))).scale(factor.reciprocal());
  }

  /** The same for a difference of two values, where the offset cancels. */
  public Conversion ofDifference() {
    return new Conversion(name, factor, BigFraction.ZERO, plausible);
  }
}
