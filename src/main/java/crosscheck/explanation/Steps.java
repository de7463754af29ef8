package crosscheck.explanation;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells how estimates come about. */
public final class Steps {

  private final Titles titles;
  private final Values values;
  private final Voices voices;

  public Steps(Titles titles, Values values, Voices voices) {
    this.titles = titles;
    this.values = values;
    this.voices = voices;
  }

  /** The derivation of an estimate down to what was stated. */
  public Step tell(Estimate estimate) {
    return new Step(
        titles.of(estimate.quantity()),
        values.of(estimate),
        estimate.rule(),
        basis(estimate),
        voices.of(ownGrounds(estimate)),
        estimate.parents().stream().map(this::tell).toList());
  }

  /** The right-hand side of the relation; its left-hand side is the quantity itself. */
  private String basis(Estimate estimate) {
    String relation = estimate.relation();
    String left = estimate.quantity() + " ";
    return titles.inWords(relation.startsWith(left) ? relation.substring(left.length()) : relation);
  }

  /** What a step rests on over and above the steps below it. */
  public static SortedSet<Ground> ownGrounds(Estimate estimate) {
    SortedSet<Ground> own = new TreeSet<>(estimate.support());
    estimate.parents().forEach(parent -> own.removeAll(parent.support()));
    return own;
  }
}
