package crosscheck.network;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.network.Node.Held;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether constraints have a common solution, by cases: readings of ambiguous wordings one
 * by one, and ranges of factors halved until the products are exact or impossible. Linear
 * constraints are always decided; products nearly always, and what is not is said to be undecided.
 */
final class Decision {

  /** A thousandth of a range decides whatever smaller ranges can decide at all. */
  private static final int MOST_HALVINGS = 10;

  private final Constraints constraints;
  private final List<Range> ranges;
  private final int mostCases;
  private final Map<Island, Outcome> known = new HashMap<>();
  private int cases;
  private int marks;

  /**
   * A decision procedure for some constraints.
   *
   * @param latitude how generously wordings are read
   * @param mostCases how many cases of one island to look at before giving up
   */
  Decision(Constraints constraints, Latitude latitude, int mostCases) {
    this.constraints = constraints;
    this.ranges = constraints.holds().stream().map(hold -> latitude.of(hold.rings())).toList();
    this.mostCases = mostCases;
  }

  /**
   * Whether those constraints go together that rest on no other grounds than these.
   *
   * @param present numbers of the grounds
   */
  Outcome of(BitSet present) {
    List<Fraction> values =
        new ArrayList<>(Collections.nCopies(constraints.variables(), Fraction.ZERO));
    boolean valued = true;
    boolean decided = true;
    for (Island island : Island.of(constraints, present)) {
      Outcome outcome = known.computeIfAbsent(island, this::decide);
      if (outcome instanceof Outcome.Refuted) {
        return outcome;
      } else if (outcome instanceof Outcome.Solved solved && !solved.values().isEmpty()) {
        Iterator<Fraction> own = solved.values().iterator();
        island.variables(constraints).forEach(variable -> values.set(variable, own.next()));
      } else {
        valued = false;
        decided &= outcome instanceof Outcome.Solved;
      }
    }
    return decided
        ? new Outcome.Solved(valued ? List.copyOf(values) : List.of())
        : new Outcome.Undecided();
  }

  private Outcome decide(Island island) {
    Constraints alone = island.alone(constraints);
    List<Range> allowed = island.holds().stream().map(ranges::get).toList();
    List<Held> holds =
        IntStream.range(0, allowed.size())
            .mapToObj(i -> Held.to(allowed.get(i), alone.holds().get(i)))
            .toList();
    cases = 0;
    marks =
        Stream.concat(
                alone.holds().stream().map(Hold::grounds),
                alone.products().stream().map(Times::grounds))
            .mapToInt(BitSet::length)
            .max()
            .orElse(0);
    return decide(new Node(alone.variables(), holds, alone.products(), 0));
  }

  private Outcome decide(Node node) {
    if (++cases > mostCases) {
      return new Outcome.Undecided();
    }
    Relaxation linear = Relaxation.linear(node);
    Optional<BitSet> contradiction = linear.contradiction();
    if (contradiction.isPresent()) {
      return new Outcome.Refuted(contradiction.get());
    }
    Candidate candidate = Candidate.of(node, linear.solution());
    if (candidate.isExact()) {
      return new Outcome.Solved(candidate.values());
    }
    Optional<Candidate> guess = Guess.near(node, candidate, Candidate::orOne);
    if (guess.isPresent()) {
      return new Outcome.Solved(guess.get().values());
    }
    Optional<Held> open = candidate.openHold();
    boolean isLinear = node.products().stream().allMatch(Times::inexact);
    return isLinear && open.isPresent() ? byReadings(node, open.get()) : byRanges(node);
  }

  /** What is not linear: narrowed ranges first, then logarithms. */
  private Outcome byRanges(Node node) {
    Boxes boxes = new Boxes(node.variables());
    boxes.narrow(node.holds(), node.products());
    if (boxes.contradiction().isPresent()) {
      return new Outcome.Refuted(boxes.contradiction().get());
    }
    LogRelaxation tighter = LogRelaxation.tighter(node, boxes);
    if (tighter.contradiction().isPresent()) {
      Optional<BitSet> contradiction = LogRelaxation.wider(node, boxes).contradiction();
      return contradiction.isPresent()
          ? new Outcome.Refuted(contradiction.get())
          : byCorners(node, boxes, !tighter.isWhole());
    }
    Candidate near = new Candidate(node, tighter.solution());
    if (tighter.isWhole()) {
      Optional<Held> open = near.openHold();
      return open.isPresent() ? byReadings(node, open.get()) : new Outcome.Solved(List.of());
    }
    Optional<Candidate> exact = promising(node, near, boxes);
    return exact.isPresent()
        ? new Outcome.Solved(exact.get().values())
        : byCorners(node, boxes, true);
  }

  /**
   * The last resort: products between the corners of their factors' ranges.
   *
   * @param halve whether smaller ranges can tell more: where bounds just touch, they cannot
   */
  private Outcome byCorners(Node node, Boxes boxes, boolean halve) {
    Relaxation relaxed = new Relaxation(node).with(boxes, node.products(), node);
    Optional<BitSet> contradiction = relaxed.contradiction();
    if (contradiction.isPresent()) {
      return new Outcome.Refuted(contradiction.get());
    }
    Candidate candidate = Candidate.of(node, relaxed.solution());
    Optional<Candidate> exact =
        Optional.of(candidate)
            .filter(Candidate::isExact)
            .or(() -> promising(node, candidate, boxes));
    if (exact.isPresent()) {
      return new Outcome.Solved(exact.get().values());
    }
    Optional<Held> open = candidate.openHold();
    if (open.isPresent()) {
      return byReadings(node, open.get());
    }
    return halve && node.halvings() < MOST_HALVINGS
        ? byHalves(node, boxes, candidate)
        : new Outcome.Undecided();
  }

  private static Optional<Candidate> promising(Node node, Candidate near, Boxes boxes) {
    return Guess.near(node, near, (c, product, factor) -> c.promising(product, factor, boxes));
  }

  private Outcome byReadings(Node node, Held open) {
    List<Interval> parts = open.allowed().parts().stream().filter(open.to()::contains).toList();
    return byCases(parts.size(), i -> mark -> node.with(open, parts.get(i), mark));
  }

  /** The two halves of the range of a factor of the product that is least exact. */
  private Outcome byHalves(Node node, Boxes boxes, Candidate candidate) {
    Times worst = candidate.worst();
    int factor = candidate.isSettled(worst.left(), boxes) ? worst.right() : worst.left();
    Interval range = boxes.of(factor).interval();
    Fraction middle = middle(range, candidate.values().get(factor));
    List<Interval> halves =
        List.of(
            new Interval(range.low(), range.lowClosed(), middle, true),
            new Interval(middle, true, range.high(), range.highClosed()));
    if (range.low() != null && range.low().equals(range.high())) {
      return new Outcome.Undecided();
    }
    return byCases(2, i -> mark -> node.with(factor, halves.get(i), mark));
  }

  /** A value within an interval, halfway where both ends are known. */
  private static Fraction middle(Interval range, Fraction value) {
    Fraction low = range.low();
    Fraction high = range.high();
    if (low != null && high != null) {
      return low.add(high).divide(2);
    }
    if (low == null && high == null) {
      return Fraction.ZERO;
    }
    Fraction end = low == null ? requireEnd(high) : low;
    Fraction away = value.subtract(end).abs().multiply(2).add(Fraction.ONE);
    return low == null ? end.subtract(away) : end.add(away);
  }

  private static Fraction requireEnd(@Nullable Fraction end) {
    if (end == null) {
      throw new IllegalStateException("an interval without ends has no end");
    }
    return end;
  }

  /**
   * Refuted if every case is, by what refutes them together; a case refuted without regard to its
   * being one refutes all.
   */
  private Outcome byCases(int count, IntFunction<IntFunction<Node>> nodes) {
    BitSet core = new BitSet();
    boolean undecided = false;
    for (int i = 0; i < count; i++) {
      int mark = marks++;
      Outcome outcome = decide(nodes.apply(i).apply(mark));
      if (outcome instanceof Outcome.Solved) {
        return outcome;
      } else if (outcome instanceof Outcome.Refuted refuted) {
        if (!refuted.core().get(mark)) {
          return refuted;
        }
        core.or(refuted.core());
        core.clear(mark);
      } else {
        undecided = true;
      }
    }
    return undecided ? new Outcome.Undecided() : new Outcome.Refuted(core);
  }

  /** Orders products by how far they are from exact. */
  static Comparator<Times> byError(List<Fraction> values) {
    return Comparator.comparing(product -> Candidate.error(product, values));
  }
}
