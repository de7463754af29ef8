package crosscheck.network;

import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Looks for an exact solution beside values that nearly are one: with one factor of each product
 * set to a value, what is left is linear. A guess that fails proves nothing.
 */
final class Guess {

  private static final List<ToIntFunction<Times>> FACTORS = List.of(Times::right, Times::left);

  private Guess() {}

  /** Chooses a value for a factor of a product. */
  interface Choice {
    /** The value that a factor gets. */
    Fraction of(Candidate candidate, Times product, int factor);
  }

  /** An exact solution near a candidate, if one is found. */
  static Optional<Candidate> near(Node node, Candidate candidate, Choice choice) {
    return FACTORS.stream()
        .flatMap(factor -> fixing(node, candidate, factor, choice).stream())
        .findFirst();
  }

  private static Optional<Candidate> fixing(
      Node node, Candidate candidate, ToIntFunction<Times> which, Choice choice) {
    Relaxation relaxed = Relaxation.positive(node);
    for (Times product : node.products()) {
      if (!product.inexact()) {
        int factor = which.applyAsInt(product);
        relaxed.fixing(product, factor, round(choice.of(candidate, product, factor)));
      }
    }
    return relaxed.contradiction().isPresent()
        ? Optional.empty()
        : Optional.of(Candidate.of(node, relaxed.solution())).filter(Candidate::isExact);
  }

  /** Long fractions cost time; a guess may as well be short. */
  private static Fraction round(Fraction value) {
    boolean isShort = value.getNumerator().bitLength() + value.getDenominator().bitLength() < 100;
    return isShort || Double.isInfinite(value.doubleValue())
        ? value
        : Fraction.from(value.doubleValue());
  }
}
