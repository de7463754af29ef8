package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds out how much latitude sets of grounds need. Wider margins never exclude more, so the factor
 * is found by halving. Safe for use by several threads.
 */
public final class Tolerances {

  /** Steps from one whole factor to the next: as fine as what is told, so that it is exact. */
  private static final int STEPS = 100;

  private final Network network;
  private final Map<Ground, List<Integer>> partsByGround;
  private final int cases;
  private final Map<SortedSet<Ground>, Optional<Tolerance>> known = new ConcurrentHashMap<>();

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
    return known.computeIfAbsent(grounds, this::needed);
  }

  private Optional<Tolerance> needed(SortedSet<Ground> grounds) {
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
    if (isSolved(part, constraints, 0)) {
      return Optional.of(Tolerance.of(Fraction.ZERO));
    }
    int enough = STEPS;
    while (!isSolved(part, constraints, enough)) {
      if (enough >= STEPS * Tolerance.MOST.intValue()) {
        return Optional.of(new Tolerance(Tolerance.MOST));
      }
      enough *= 2;
    }
    return Optional.of(fewest(part, constraints, enough));
  }

  /** The factor of the fewest steps that are enough; none at all are too few. */
  private Tolerance fewest(Part part, Constraints constraints, int enough) {
    int low = 0;
    int high = enough;
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (isSolved(part, constraints, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Tolerance.of(Fraction.of(high, STEPS));
  }

  private boolean isRefuted(Part part, Constraints constraints, Latitude latitude) {
    return new Decision(constraints, latitude, cases).of(part.all()) instanceof Outcome.Refuted;
  }

  private boolean isSolved(Part part, Constraints constraints, int steps) {
    Latitude latitude = Latitude.widened(Fraction.of(steps, STEPS));
    Decision decision = new Decision(constraints, latitude, cases);
    return decision.of(part.all()) instanceof Outcome.Solved;
  }
}
