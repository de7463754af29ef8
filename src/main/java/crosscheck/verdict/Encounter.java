package crosscheck.verdict;

import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;

/** Two estimates of one quantity that a comparison has brought together. */
public record Encounter(Estimate left, Estimate right, Fit fit) {

  static Encounter of(Estimate left, Estimate right) {
    return new Encounter(left, right, left.rings().fit(right.rings()));
  }

  int size() {
    return left.size() + right.size();
  }
}
