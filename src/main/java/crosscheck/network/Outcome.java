package crosscheck.network;

import crosscheck.quantity.Fraction;
import java.util.BitSet;
import java.util.List;

/** What came of the question whether constraints have a common solution. */
sealed interface Outcome {

  /**
   * They have.
   *
   * @param values a solution, checked constraint by constraint; none if it is known in logarithms
   *     only
   */
  record Solved(List<Fraction> values) implements Outcome {}

  /** They have not: grounds of these numbers contradict each other. */
  record Refuted(BitSet core) implements Outcome {}

  /** Neither was shown within the limit on cases. */
  record Undecided() implements Outcome {}
}
