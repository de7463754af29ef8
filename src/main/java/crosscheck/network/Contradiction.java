package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A minimal set of grounds without a common solution, and the premises that show it.
 *
 * @param members take any one away and the rest has a solution
 * @param fit {@link Fit#CLASHES} if the charitable readings have none, {@link Fit#STRAINS} if only
 *     the plain ones have none
 * @param estimates what is stated, as far as it is needed
 * @param ties the ties that are needed, each after one that it shares a quantity with, if there is
 */
public record Contradiction(
    SortedSet<Ground> members, Fit fit, List<Estimate> estimates, List<Tie> ties) {

  public Contradiction {
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    estimates = List.copyOf(estimates);
    ties = List.copyOf(ties);
  }

  /** What it is about: what a statement ties to something else, else what one states. */
  public String subject() {
    return Stream.of(
            ties.stream().filter(tie -> isSaid(tie.grounds())).map(tie -> tie.quantities().get(0)),
            estimates.stream().filter(e -> isSaid(e.support())).map(Estimate::quantity).sorted(),
            ties.stream().map(tie -> tie.quantities().get(0)),
            estimates.stream().map(Estimate::quantity))
        .flatMap(quantities -> quantities)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSaid(Collection<Ground> grounds) {
    return grounds.stream().anyMatch(ground -> !ground.isKnowledge());
  }

  /** Names of the rules behind the premises. */
  public SortedSet<String> rules() {
    TreeSet<String> rules = new TreeSet<>();
    estimates.forEach(estimate -> rules.add(estimate.rule()));
    ties.forEach(tie -> rules.add(tie.rule()));
    return rules;
  }

  /** How many premises there are. */
  public int size() {
    return estimates.size() + ties.size();
  }
}
