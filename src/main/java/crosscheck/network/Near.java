package crosscheck.network;


/**
 * A number, or one that lies infinitely close to it: how an open end is told from a closed one.
 *
 * @param number the number
 * @param steps how many infinitely small steps above it (below it, if negative)
 */
record Near(Ratio number, Ratio steps) implements Comparable<Near> {

  static final Near ZERO = exactly(Ratio.ZERO);

  static Near exactly(Ratio number) {
    return new Near(number, Ratio.ZERO);
  }

  static Near above(Ratio number) {
    return new Near(number, Ratio.ONE);
  }

  static Near below(Ratio number) {
    return new Near(number, Ratio.MINUS_ONE);
  }

  Near plus(Near other) {
    return new Near(number.plus(other.number), steps.plus(other.steps));
  }

  Near minus(Near other) {
    return new Near(number.minus(other.number), steps.minus(other.steps));
  }

  Near times(Ratio factor) {
    return new Near(number.times(factor), steps.times(factor));
  }

  /** The number it is if an infinitely small step has this size. */
  Ratio at(Ratio step) {
    return number.plus(steps.times(step));
  }

  @Override
  public int compareTo(Near other) {
    int order = number.compareTo(other.number);
    return order != 0 ? order : steps.compareTo(other.steps);
  }
}
