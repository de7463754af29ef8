package crosscheck.network;

import crosscheck.dossier.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Finds out how much latitude sets of grounds need. Wider margins never exclude more, so the factor
 * is found by halving.
 */
public final class Tolerances {

  /** Finer than what is told. */
  private static final BigFraction PRECISION = BigFraction.of(1, 400);

  private final Network network;
  private final Map<Ground, List<Integer>> partsByGround;
  private final int cases;

  /** Tolerances in a network. */
  public Tolerances(Network network, Effort effort) {
    this.network = network;
    this.partsByGround = network.partsByGround();
    this.cases = effort.cases();
  }

  /**
   * The tolerance that grounds need to go together, in a part of the network that all of them are
   * in.
   *
   * @return empty if there is no such part: what they say is no figure
   */
  public Optional<Tolerance> of(SortedSet<Ground> grounds) {
    Map<Integer, List<Ground>> byPart = new HashMap<>();
    for (Ground ground : grounds) {
      for (Integer part : partsByGround.getOrDefault(ground, List.of())) {
        byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(ground);
      }
    }
    return byPart.entrySet().stream()
        .filter(entry -> entry.getValue().size() == grounds.size())
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> in(network.parts().get(entry.getKey()).restrictedTo(grounds)).stream())
        .reduce(Tolerance::and);
  }

  private Optional<Tolerance> in(Part part) {
    Constraints constraints = part.constraints();
    if (isRefuted(part, constraints, Latitude.HARD_ENDS_ONLY)) {
      return Optional.of(Tolerance.INFINITE);
    }
    if (isSolved(part, constraints, BigFraction.ZERO)) {
      return Optional.of(Tolerance.of(BigFraction.ZERO));
    }
    BigFraction most = BigFraction.of(Tolerance.MOST.toBigInteger());
    BigFraction enough = BigFraction.ONE;
    while (!isSolved(part, constraints, enough)) {
      if (enough.compareTo(most) >= 0) {
        return Optional.of(new Tolerance(Tolerance.MOST));
      }
      enough = enough.multiply(2);
    }
    return Optional.of(between(part, constraints, BigFraction.ZERO, enough));
  }

  private Tolerance between(
      Part part, Constraints constraints, BigFraction tooLittle, BigFraction enough) {
    BigFraction low = tooLittle;
    BigFraction high = enough;
    while (high.subtract(low).compareTo(PRECISION) > 0) {
      BigFraction middle = low.add(high).divide(2);
      if (isSolved(part, constraints, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Tolerance.of(high);
  }

  private boolean isRefuted(Part part, Constraints constraints, Latitude latitude) {
    return new Decision(constraints, latitude, cases).of(part.all()) instanceof Outcome.Refuted;
  }

  private boolean isSolved(Part part, Constraints constraints, BigFraction factor) {
    Decision decision = new Decision(constraints, Latitude.widened(factor), cases);
    return decision.of(part.all()) instanceof Outcome.Solved;
  }
}
