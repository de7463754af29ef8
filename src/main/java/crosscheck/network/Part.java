package crosscheck.network;

import crosscheck.dossier.Ground;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of a network that no tie joins to the rest.
 *
 * @param grounds everything it rests on, sorted; a ground is known by its place in this list
 * @param stated the estimates that are not derived
 * @param ties the ties
 */
record Part(List<Ground> grounds, List<Estimate> stated, List<Tie> ties) {

  static Part of(List<Estimate> stated, List<Tie> ties) {
    TreeSet<Ground> grounds = new TreeSet<>();
    stated.forEach(estimate -> grounds.addAll(estimate.support()));
    ties.forEach(tie -> grounds.addAll(tie.grounds()));
    return new Part(List.copyOf(grounds), List.copyOf(stated), List.copyOf(ties));
  }

  /**
   * Whether it is one quantity of which every statement allows one interval: then two statements
   * clash or all go together (Helly's theorem on the line), and comparing them is enough.
   */
  boolean isPlainlyCompared() {
    return ties.isEmpty()
        && stated.stream().allMatch(estimate -> estimate.rings().outer().parts().size() == 1)
        && stated.stream().allMatch(estimate -> estimate.rings().inner().parts().size() == 1);
  }

  /** The constraints of the part. */
  Constraints constraints() {
    return Constraints.of(grounds, stated, ties);
  }

  /** The numbers of all grounds. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, grounds.size());
    return all;
  }

  /** The numbers of the grounds that ties rest on: what orders and relates, without any value. */
  BitSet tying() {
    BitSet tying = new BitSet();
    ties.stream().flatMap(tie -> numbers(tie.grounds()).stream()).forEach(tying::or);
    return tying;
  }

  /** The numbers of some grounds; empty if one of them is not of this part. */
  Optional<BitSet> numbers(Collection<Ground> some) {
    BitSet numbers = new BitSet();
    for (Ground ground : some) {
      int number = Collections.binarySearch(grounds, ground);
      if (number < 0) {
        return Optional.empty();
      }
      numbers.set(number);
    }
    return Optional.of(numbers);
  }

  /** The grounds of these numbers. */
  SortedSet<Ground> named(BitSet numbers) {
    TreeSet<Ground> named = new TreeSet<>();
    numbers.stream().forEach(number -> named.add(grounds.get(number)));
    return named;
  }

  /** What is left of the part if only some grounds are believed. */
  Part restrictedTo(Collection<Ground> some) {
    List<Estimate> estimates = new ArrayList<>(stated);
    estimates.removeIf(estimate -> !some.containsAll(estimate.support()));
    List<Tie> left = new ArrayList<>(ties);
    left.removeIf(tie -> !some.containsAll(tie.grounds()));
    return of(estimates, left);
  }
}
