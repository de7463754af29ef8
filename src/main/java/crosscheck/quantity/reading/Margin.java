package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;

/**
 * How far a figure may be from its value to either side, in its own unit.
 *
 * @param inner in the plain reading
 * @param outer in the charitable reading; at least {@code inner}
 */
record Margin(Fraction inner, Fraction outer) {

  /** Half the finest likely grain, and half the coarsest one up to the cap. */
  static Margin bare(Numeral number, boolean multiple) {
    Fraction size = number.value().abs();
    if (number.style() == Numeral.Style.DOZENS) {
      return dozens(number.lastPlace().divide(2), size);
    }
    Hedges.Bare widths = Hedges.standard().bare();
    Fraction cap = size.multiply(widths.cap());
    Fraction likely = number.coarsest().divide(widths.finestInCoarsest());
    Fraction fine = max(likely, number.lastPlace()).divide(2);
    if (number.scaled()) {
      // "one million" is not known to half a million: its last digit is its only one.
      fine = min(fine, max(cap, likely.divide(2)));
    }
    Fraction coarse = max(fine, min(number.coarsest().divide(2), cap));
    return multiple && size.signum() > 0
        ? new Margin(
            min(fine, size.multiply(widths.ratioInner())),
            min(coarse, size.multiply(widths.ratioOuter())))
        : new Margin(fine, coarse);
  }

  private static Margin dozens(Fraction half, Fraction size) {
    Hedges.Dozens widths = Hedges.standard().dozens();
    return new Margin(half, max(half, max(widths.least(), size.multiply(widths.share()))));
  }

  /** The margin opened to the shares that the hedge allows. */
  Margin openedBy(Hedge hedge, Numeral number) {
    Fraction size = number.value().abs();
    Fraction plain = max(inner, size.multiply(hedge.innerShare()));
    return new Margin(plain, max(plain, max(outer, size.multiply(hedge.outerShare()))));
  }

  /** The margin opened to at least {@code step} in the charitable reading. */
  Margin outerAtLeast(Fraction step) {
    return new Margin(inner, max(outer, step));
  }

  /** The margin opened to at least {@code step} in both readings. */
  Margin atLeast(Fraction step) {
    return new Margin(max(inner, step), max(outer, step));
  }

  static Fraction max(Fraction one, Fraction other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  static Fraction min(Fraction one, Fraction other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
