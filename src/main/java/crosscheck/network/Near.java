package crosscheck.network;

import crosscheck.quantity.Fraction;

/**
 * A number, or one that lies infinitely close to it: how an open end is told from a closed one.
 *
 * @param number the number
 * @param steps how many infinitely small steps above it (below it, if negative)
 */
record Near(Fraction number, Fraction steps) implements Comparable<Near> {

  static final Near ZERO = exactly(Fraction.ZERO);

  static Near exactly(Fraction number) {
    return new Near(number, Fraction.ZERO);
  }

  static Near above(Fraction number) {
    return new Near(number, Fraction.ONE);
  }

  static Near below(Fraction number) {
    return new Near(number, Fraction.ONE.negate());
  }

  Near plus(Near other) {
    return new Near(number.add(other.number), steps.add(other.steps));
  }

  Near minus(Near other) {
    return new Near(number.subtract(other.number), steps.subtract(other.steps));
  }

  Near times(Fraction factor) {
    return new Near(number.multiply(factor), steps.multiply(factor));
  }

  /** The number it is if an infinitely small step has this size. */
  Fraction at(Fraction step) {
    return number.add(steps.multiply(step));
  }

  @Override
  public int compareTo(Near other) {
    int order = number.compareTo(other.number);
    return order != 0 ? order : steps.compareTo(other.steps);
  }
}
