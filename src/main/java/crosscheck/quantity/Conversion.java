package crosscheck.quantity;

/**
 * One meaning of a unit, as the exact way from it to the base unit of its kind.
 *
 * @param name "statute miles"
 * @param factor base units in one of this unit
 * @param offset what to add after multiplying; zero but for scales of temperature
 * @param plausible whether a bare use of the unit's word may mean this
 * @param reciprocal whether the unit measures one over its kind: litres on 100 km
 * @param spread what the factor is to be multiplied by, where it is not one number: the speed of
 *     sound
 */
public record Conversion(
    String name,
    Fraction factor,
    Fraction offset,
    boolean plausible,
    boolean reciprocal,
    Rings spread) {

  private static final Range ONE = Range.of(Interval.point(Fraction.ONE));

  /** What the factor of most units is to be multiplied by: one. */
  static final Rings NO_SPREAD = Rings.of(ONE);

  /** A factor that is one number. */
  static Conversion by(String name, Fraction factor, Fraction offset, boolean plausible) {
    return new Conversion(name, factor, offset, plausible, false, NO_SPREAD);
  }

  /** The rings of a figure in this unit, in the base unit. */
  public Rings toBase(Rings figure) {
    Rings turned = reciprocal ? figure.each(Conversion::turned) : figure;
    Rings wide = spread.equals(NO_SPREAD) ? turned : turned.times(spread);
    Range shift = Range.of(Interval.point(offset));
    return wide.each(range -> range.scale(factor).plus(shift));
  }

  /** One number in this unit, in the base unit at the plain factor. */
  public Fraction toBase(Fraction figure) {
    return (reciprocal ? figure.reciprocal() : figure).multiply(factor).add(offset);
  }

  /** One number of base units, in this unit at its plain factor. */
  public Fraction fromBase(Fraction base) {
    Fraction figure = base.subtract(offset).divide(factor);
    return reciprocal ? figure.reciprocal() : figure;
  }

  /** The range of base units, in this unit at its plain factor. */
  public Range fromBase(Range base) {
    Range figure = base.minus(Range.of(Interval.point(offset))).scale(factor.reciprocal());
    return reciprocal ? turned(figure) : figure;
  }

  /** One over a range, as far as it is positive: nothing runs on no fuel. */
  private static Range turned(Range figure) {
    return figure
        .intersect(Range.of(Interval.above(Fraction.ZERO)))
        .map(ONE::dividedBy)
        .orElse(Range.ALL);
  }

  /** The same for a difference of two values, where the offset cancels. */
  public Conversion ofDifference() {
    return new Conversion(name, factor, Fraction.ZERO, plausible, reciprocal, spread);
  }
}
