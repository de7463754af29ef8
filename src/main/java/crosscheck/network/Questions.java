package crosscheck.network;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Asks which grounds go together, and remembers solutions: a solution found once answers for all
 * sets of grounds whose constraints it keeps.
 */
final class Questions {

  /** Older ones answered nothing more where that was tried. */
  private static final int MOST_REMEMBERED = 100;

  private final Constraints constraints;
  private final Decision decision;
  private final Latitude latitude;
  private final List<List<BitSet>> broken = new ArrayList<>();
  private final List<List<Fraction>> solvedBefore;
  private final List<List<BitSet>> brokenBefore = new ArrayList<>();
  private final List<BitSet> refutedBefore;
  private final Experience learnt;
  private boolean undecided;
  private boolean unproven;

  /**
   * Questions about some constraints.
   *
   * @param effort how much work may go into them
   * @param before what is known from before
   * @param learnt what is noted of the answers
   */
  Questions(
      Constraints constraints,
      Latitude latitude,
      Effort effort,
      Experience before,
      Experience learnt) {
    this.constraints = constraints;
    this.latitude = latitude;
    this.decision = new Decision(constraints, latitude, effort.cases());
    this.learnt = learnt;
    this.refutedBefore = before.refutations(latitude, constraints);
    this.solvedBefore = before.solutions(latitude, constraints);
  }

  /** Whether some question got no answer. */
  boolean hadNoAnswer() {
    return undecided;
  }

  /** Whether the set that was shrunk last might be smaller still. */
  boolean lastIsUnproven() {
    return unproven;
  }

  /** What is known of a set of grounds. */
  Outcome ask(BitSet present) {
    if (isKept(broken, present) || isKeptBefore(present)) {
      return new Outcome.Solved(List.of());
    }
    Optional<BitSet> refuted =
        refutedBefore.stream().filter(set -> HittingSets.contains(present, set)).findFirst();
    return refuted.isPresent() ? new Outcome.Refuted(refuted.get()) : decide(present);
  }

  /** Whether some solution breaks no constraint that rests on these grounds alone. */
  private static boolean isKept(List<List<BitSet>> broken, BitSet present) {
    return broken.stream()
        .anyMatch(sets -> sets.stream().noneMatch(set -> HittingSets.contains(present, set)));
  }

  /** The latest solutions answer most; what earlier ones break is looked at only when need be. */
  private boolean isKeptBefore(BitSet present) {
    if (isKept(brokenBefore, present)) {
      return true;
    }
    while (brokenBefore.size() < solvedBefore.size()) {
      List<BitSet> next = brokenBy(solvedBefore.get(brokenBefore.size()));
      brokenBefore.add(next);
      if (isKept(List.of(next), present)) {
        return true;
      }
    }
    return false;
  }

  private Outcome decide(BitSet present) {
    Outcome outcome = decision.of(present);
    learnt.note(latitude, constraints, outcome);
    if (outcome instanceof Outcome.Solved solved && !solved.values().isEmpty()) {
      if (broken.size() == MOST_REMEMBERED) {
        broken.remove(0);
      }
      broken.add(brokenBy(solved.values()));
    }
    undecided |= outcome instanceof Outcome.Undecided;
    return outcome;
  }

  /**
   * A set without which nothing in it contradicts: take any ground away and the rest goes together.
   *
   * @param core a set that is known to contradict itself
   */
  BitSet shrink(BitSet core) {
    BitSet set = core;
    unproven = false;
    for (int ground = core.nextSetBit(0); ground >= 0; ground = core.nextSetBit(ground + 1)) {
      if (set.get(ground)) {
        BitSet rest = (BitSet) set.clone();
        rest.clear(ground);
        Outcome outcome = ask(rest);
        unproven |= outcome instanceof Outcome.Undecided;
        if (outcome instanceof Outcome.Refuted refuted) {
          set = refuted.core();
        }
      }
    }
    return set;
  }

  /** Grounds of the constraints that values do not keep, one set each. */
  private List<BitSet> brokenBy(List<Fraction> values) {
    List<BitSet> sets = new ArrayList<>();
    for (Hold hold : constraints.holds()) {
      if (!Node.Held.to(latitude.of(hold.rings()), hold).allows(values)) {
        sets.add(hold.grounds());
      }
    }
    for (Times product : constraints.products()) {
      if (Candidate.error(product, values).signum() != 0) {
        sets.add(product.grounds());
      }
    }
    return sets;
  }
}
