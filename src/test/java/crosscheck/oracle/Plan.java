package crosscheck.oracle;

import java.util.List;

/**
 * The draws from which a dossier is made. Every draw is taken modulo what there is to choose from,
 * so that any plan makes a dossier, and a smaller plan a smaller one.
 *
 * @param truths draws for what is true
 * @param draws one for each statement
 * @param culprit draw for the statement that is spoilt, where one is
 * @param spoil draw for how it is
 */
record Plan(
    Family family,
    Shape shape,
    Honesty honesty,
    List<Integer> truths,
    List<Draw> draws,
    int culprit,
    int spoil) {

  /** How statements hang together. */
  enum Shape {
    /** Anything about anything. */
    SCATTER,
    /** Hardly any value is stated; what there is has to be solved together. */
    SPARSE,
    /** A row of multiples or gaps with a value at either end. */
    CHAIN,
    /** A row of multiples or gaps that comes back to its start. */
    CYCLE
  }

  /** How figures follow from what is true. */
  enum Honesty {
    /** Each as it is, rounded and hedged. */
    TRUE,
    /** All but one. */
    ONE_SPOILT,
    /** Each a little off. */
    NOISY,
    /** Each as it comes. */
    RANDOM
  }

  /** The draws for one statement. */
  record Draw(int form, int one, int other, int hedge, int unit, int noise) {}
}
