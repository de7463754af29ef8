package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** What of a contradictory part of a network is needed to show the contradiction. */
final class Premises {

  private final Part part;
  private final Latitude latitude;
  private final Effort effort;
  private List<Estimate> estimates;
  private List<Tie> ties;

  private Premises(Part part, Latitude latitude, Effort effort) {
    this.part = part;
    this.latitude = latitude;
    this.effort = effort;
    this.estimates = part.stated();
    this.ties = part.ties();
  }

  /** The premises of a part in which no ground can be spared. */
  static Premises of(Part part, Latitude latitude, Effort effort) {
    Premises premises = new Premises(part, latitude, effort);
    premises.leaveOut();
    return premises;
  }

  /** The contradiction with its premises. */
  Contradiction show(Fit fit) {
    TreeSet<Ground> members = new TreeSet<>(part.grounds());
    List<Estimate> said =
        isLinear()
            ? estimates
            : estimates.stream().filter(estimate -> !estimate.support().isEmpty()).toList();
    return new Contradiction(members, fit, said, inOrder(ties));
  }

  /** Tries each premise: what is still contradictory without it does not need it. */
  private void leaveOut() {
    for (Tie tie : part.ties()) {
      List<Tie> fewer = without(ties, tie);
      if (contradicts(estimates, fewer)) {
        ties = fewer;
      }
    }
    if (!isLinear()) {
      return;
    }
    for (Estimate estimate : part.stated()) {
      List<Estimate> fewer = without(estimates, estimate);
      if (contradicts(fewer, ties)) {
        estimates = fewer;
      }
    }
  }

  /** Where quantities are multiplied, that none is negative is always needed. */
  private boolean isLinear() {
    return ties.stream().allMatch(t -> t instanceof Tie.Offset || t instanceof Tie.Sum);
  }

  private boolean contradicts(List<Estimate> some, List<Tie> tied) {
    Part fewer = Part.of(some, tied);
    BitSet all = fewer.all();
    Decision decision = new Decision(fewer.constraints(), latitude, effort.cases());
    return decision.of(all) instanceof Outcome.Refuted;
  }

  private static <T> List<T> without(List<T> all, T one) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(one);
    return fewer;
  }

  /** Each tie after one with which it shares a quantity, so that a chain reads as one. */
  private static List<Tie> inOrder(List<Tie> ties) {
    List<Tie> left = new ArrayList<>(ties);
    List<Tie> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Tie next =
          left.stream().filter(tie -> continues(ordered, tie)).findFirst().orElse(left.get(0));
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean continues(List<Tie> ordered, Tie tie) {
    return !ordered.isEmpty()
        && !Collections.disjoint(ordered.get(ordered.size() - 1).quantities(), tie.quantities());
  }
}
