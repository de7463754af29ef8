package crosscheck.quantity.reading;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far a figure may be from its value to either side, in its own unit.
 *
 * @param inner in the plain reading
 * @param outer in the charitable reading; at least {@code inner}
 */
record Margin(BigFraction inner, BigFraction outer) {

  /** Half the finest likely grain, and half the coarsest one up to the cap. */
  static Margin bare(Numeral number, boolean multiple) {
    BigFraction size = number.value().abs();
    if (number.style() == Numeral.Style.DOZENS) {
      return dozens(number.lastPlace().divide(2), size);
    }
    Hedges.Bare widths = Hedges.standard().bare();
    BigFraction cap = size.multiply(widths.cap());
    BigFraction likely = number.coarsest().divide(widths.finestInCoarsest());
    BigFraction fine = max(likely, number.lastPlace()).divide(2);
    if (number.scaled()) {
      // "one million" is not known to half a million: its last digit is its only one.
      fine = min(fine, max(cap, likely.divide(2)));
    }
    BigFraction coarse = max(fine, min(number.coarsest().divide(2), cap));
    return multiple && size.signum() > 0
        ? new Margin(
            min(fine, size.multiply(widths.ratioInner())),
            min(coarse, size.multiply(widths.ratioOuter())))
        : new Margin(fine, coarse);
  }

  private static Margin dozens(BigFraction half, BigFraction size) {
    Hedges.Dozens widths = Hedges.standard().dozens();
    return new Margin(half, max(half, max(widths.least(), size.multiply(widths.share()))));
  }

  /** The margin opened to the shares that the hedge allows. */
  Margin openedBy(Hedge hedge, Numeral number) {
    BigFraction size = number.value().abs();
    BigFraction plain = max(inner, size.multiply(hedge.innerShare()));
    return new Margin(plain, max(plain, max(outer, size.multiply(hedge.outerShare()))));
  }

  /** The margin opened to at least {@code step} in the charitable reading. */
  Margin outerAtLeast(BigFraction step) {
    return new Margin(inner, max(outer, step));
  }

  /** The margin opened to at least {@code step} in both readings. */
  Margin atLeast(BigFraction step) {
    return new Margin(max(inner, step), max(outer, step));
  }

  static BigFraction max(BigFraction one, BigFraction other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  static BigFraction min(BigFraction one, BigFraction other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
