package crosscheck.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All minimal sets of grounds that contradict each other. What hits every set found so far is taken
 * away; if the rest still contradicts itself there is one more, and when nothing that hits all of
 * them leaves a contradiction there is none (Reiter, A theory of diagnosis from first principles,
 * Artificial Intelligence 32, 1987).
 */
final class MinimalContradictions {

  /** Far more than questions can be asked. */
  private static final int MOST_HITTING = 250;

  private final Questions questions;
  private final List<BitSet> found = new ArrayList<>();
  private final HittingSets hitting = new HittingSets(MOST_HITTING);
  private final Set<BitSet> asked = new HashSet<>();
  private int left;

  /**
   * A search that asks these questions.
   *
   * @param most how many sets to try in looking for what was not seen already
   */
  MinimalContradictions(Questions questions, int most) {
    this.questions = questions;
    this.left = most;
  }

  /** Starts from a set in which a contradiction was seen; what is too much in it is left out. */
  void startFrom(BitSet seen) {
    boolean known = found.stream().anyMatch(set -> HittingSets.contains(seen, set));
    if (!known && questions.ask(seen) instanceof Outcome.Refuted refuted) {
      add(questions.shrink(refuted.core()));
    }
  }

  /** Takes a set for granted. */
  void know(BitSet minimal) {
    found.add(minimal);
    hitting.mustHit(minimal);
  }

  /** Looks for all others among some grounds. */
  void search(BitSet among) {
    asked.clear();
    for (Optional<BitSet> next = next(); next.isPresent(); next = next()) {
      left--;
      asked.add(next.get());
      BitSet rest = (BitSet) among.clone();
      rest.andNot(next.get());
      if (questions.ask(rest) instanceof Outcome.Refuted refuted) {
        add(questions.shrink(refuted.core()));
      }
    }
  }

  /** Whether nothing was left out of account in the last search. */
  boolean isComplete() {
    return hitting.isComplete() && left > 0 && next().isEmpty();
  }

  /** The sets found, in a fixed order. */
  List<BitSet> found() {
    return found.stream().sorted(HittingSets.ORDER).toList();
  }

  private Optional<BitSet> next() {
    return left <= 0
        ? Optional.empty()
        : hitting.all().stream().filter(set -> !asked.contains(set)).findFirst();
  }

  /** What may not be minimal is not told, but need not be found again. */
  private void add(BitSet set) {
    if (!questions.lastIsUnproven()) {
      found.add(set);
    }
    hitting.mustHit(set);
  }
}
