package crosscheck.scenario;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Quantity;
import crosscheck.network.Estimate;
import crosscheck.quantity.Interval;
import crosscheck.verdict.Narrator;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences on what follows for a quantity. */
public final class EstimateSteps {

  private final Case current;

  public EstimateSteps(Case current) {
    this.current = current;
  }

  /** Some estimate that is worked out, not stated, has its plain range between the two. */
  @Then("{quantity} lies between {figure} and {figure}")
  public void liesBetween(String id, String low, String high) {
    Quantity quantity = current.known().quantity(id);
    Interval between = new Bounds(current.result().dossier(), quantity).between(low, high);
    List<Estimate> workedOut =
        current.result().estimates().stream()
            .filter(estimate -> estimate.quantity().equals(id) && isWorkedOut(estimate))
            .toList();
    if (workedOut.stream().noneMatch(e -> between.contains(e.rings().inner().hull()))) {
      throw new AssertionError(
          "nothing puts %s between %s and %s; %s".formatted(id, low, high, told(workedOut)));
    }
  }

  private static boolean isWorkedOut(Estimate estimate) {
    boolean known = estimate.support().stream().allMatch(Ground::isKnowledge);
    return !estimate.support().isEmpty() && (known || !estimate.isStated());
  }

  private String told(List<Estimate> estimates) {
    Narrator narrator = new Narrator(current.result().dossier());
    return estimates.isEmpty()
        ? "nothing follows for it at all"
        : estimates.stream()
            .map(narrator::estimate)
            .distinct()
            .collect(Collectors.joining("\n  ", "what follows is\n  ", ""));
  }
}
