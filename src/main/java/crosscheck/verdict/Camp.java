package crosscheck.verdict;

import crosscheck.network.Estimate;
import crosscheck.quantity.Rings;
import java.util.List;

/**
 * The estimates that agree on one value of a quantity.
 *
 * @param rings what all of them allow together
 * @param estimates the members
 */
public record Camp(Rings rings, List<Estimate> estimates) {}
