package crosscheck.network;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number, or one that lies infinitely close to it: how an open end is told from a closed one.
 *
 * @param number the number
 * @param steps how many infinitely small steps above it (below it, if negative)
 */
record Near(BigFraction number, BigFraction steps) implements Comparable<Near> {

  static final Near ZERO = exactly(BigFraction.ZERO);

  static Near exactly(BigFraction number) {
    return new Near(number, BigFraction.ZERO);
  }

  static Near above(BigFraction number) {
    return new Near(number, BigFraction.ONE);
  }

  static Near below(BigFraction number) {
    return new Near(number, BigFraction.ONE.negate());
  }

  Near plus(Near other) {
    return new Near(number.add(other.number), steps.add(other.steps));
  }

  Near minus(Near other) {
    return new Near(number.subtract(other.number), steps.subtract(other.steps));
  }

  Near times(BigFraction factor) {
    return new Near(number.multiply(factor), steps.multiply(factor));
  }

  /** The number it is if an infinitely small step has this size. */
  BigFraction at(BigFraction step) {
    return number.add(steps.multiply(step));
  }

  @Override
  public int compareTo(Near other) {
    int order = number.compareTo(other.number);
    return order != 0 ? order : steps.compareTo(other.steps);
  }
}
