package crosscheck.network;

import crosscheck.network.Constraints.Times;
import crosscheck.network.Node.Held;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A case in logarithms: products of positive quantities become sums, ratios become differences, so
 * that circles of products and ratios are decided without any quantity having a value. Logarithms
 * are rounded: what contradicts itself with all bounds a little wider is contradictory, what goes
 * together with all bounds a little tighter goes together.
 */
final class LogRelaxation {

  /** Room that every bound but single values leaves in a solution: far more than any error. */
  private static final Fraction TIGHTER = Fraction.of(-1, 1_000_000_000L);

  /** Less than this between two ends is no room to be tightened. */
  private static final Fraction ROOM = Fraction.of(4, 1_000_000_000L);

  private final Node node;
  private final Boxes boxes;
  private final Fraction slack;
  private final Simplex simplex = new Simplex();
  private final Map<Integer, Integer> logs = new HashMap<>();
  private boolean whole = true;

  private LogRelaxation(Node node, Boxes boxes, Fraction slack) {
    this.node = node;
    this.boxes = boxes;
    this.slack = slack;
    node.products().forEach(this::add);
    node.holds().forEach(this::add);
    List.copyOf(logs.keySet()).stream().sorted().forEach(this::addBox);
  }

  /** The case with bounds wider than they are: what contradicts it is contradictory. */
  static LogRelaxation wider(Node node, Boxes boxes) {
    return new LogRelaxation(node, boxes, Logarithm.ERROR);
  }

  /** The case with bounds tighter than they are: if it is whole, its solution is one. */
  static LogRelaxation tighter(Node node, Boxes boxes) {
    return new LogRelaxation(node, boxes, TIGHTER);
  }

  /** Whether the case holds nothing but what logarithms can tell. */
  boolean isWhole() {
    return whole;
  }

  /** Grounds that contradict each other, if any do. */
  Optional<BitSet> contradiction() {
    return simplex.contradiction();
  }

  /** About the values of a solution; variables that may all be zero are. */
  List<Fraction> solution() {
    List<Fraction> solved = simplex.solution();
    List<Fraction> values = new ArrayList<>();
    for (int v = 0; v < node.variables(); v++) {
      Integer log = logs.get(v);
      values.add(log == null ? Fraction.ZERO : Logarithm.inverse(solved.get(log)));
    }
    return values;
  }

  private boolean isPositive(int variable) {
    Interval from = boxes.of(variable).from();
    Fraction low = from.low();
    return low != null && (low.signum() > 0 || low.signum() == 0 && !from.lowClosed());
  }

  private int log(int variable) {
    return logs.computeIfAbsent(variable, v -> simplex.variable());
  }

  /** A product of which nothing need be more than zero can be zero. */
  private void add(Times product) {
    boolean positive = isPositive(product.whole());
    if (!positive || !isPositive(product.left()) || !isPositive(product.right())) {
      whole &= !positive && !(isPositive(product.left()) && isPositive(product.right()));
      return;
    }
    TreeMap<Integer, Fraction> form = new TreeMap<>();
    form.put(log(product.whole()), Fraction.ONE);
    form.merge(log(product.left()), Fraction.ONE.negate(), Fraction::add);
    form.merge(log(product.right()), Fraction.ONE.negate(), Fraction::add);
    BitSet reason = (BitSet) boxes.of(product.whole()).fromReason().clone();
    reason.or(product.grounds());
    bound(form, Interval.point(Fraction.ZERO), reason);
  }

  private void add(Held held) {
    SortedMap<Integer, Fraction> form = held.hold().form();
    if (form.isEmpty()) {
      return; // what ties a quantity to itself was decided without logarithms
    }
    if (form.size() == 1) {
      if (isPositive(form.firstKey()) && held.hold().isPlain()) {
        BitSet reason = boxes.of(form.firstKey()).reasonToBePositive(held.to());
        reason.or(held.reason());
        bound(plain(form.firstKey()), logs(held.to()), reason);
      } else {
        whole &= held.to().contains(Fraction.ZERO);
      }
      return;
    }
    int one = form.firstKey();
    int other = form.lastKey();
    boolean ratio = form.size() == 2 && sign(form, one) * sign(form, other) < 0;
    if (!ratio
        || !addRatio(held, sign(form, one) > 0 ? one : other, sign(form, one) > 0 ? other : one)) {
      whole = false;
    }
  }

  /** From a x - b y >= 0 (or <= 0) follows x / y >= b / a (or <=). */
  private boolean addRatio(Held held, int over, int under) {
    Interval to = held.to();
    if (!isPositive(over) || !isPositive(under)) {
      return isPositive(over)
          ? to.contains(Interval.above(Fraction.ZERO))
          : isPositive(under)
              ? to.contains(Interval.below(Fraction.ZERO))
              : to.contains(Fraction.ZERO);
    }
    SortedMap<Integer, Fraction> form = held.hold().form();
    Fraction ratio = factor(form, under).negate().divide(factor(form, over));
    boolean atLeast = isZero(to.low());
    boolean atMost = isZero(to.high());
    Fraction log = Logarithm.of(ratio);
    TreeMap<Integer, Fraction> difference = new TreeMap<>();
    difference.put(log(over), Fraction.ONE);
    difference.put(log(under), Fraction.ONE.negate());
    BitSet reason = (BitSet) held.reason().clone();
    reason.or(boxes.of(over).fromReason());
    reason.or(boxes.of(under).fromReason());
    Interval range =
        new Interval(
            atLeast ? log : null,
            atLeast && to.lowClosed(),
            atMost ? log : null,
            atMost && to.highClosed());
    bound(difference, range, reason);
    return (atLeast || to.low() == null) && (atMost || to.high() == null);
  }

  private static int sign(SortedMap<Integer, Fraction> form, int variable) {
    return factor(form, variable).signum();
  }

  private static Fraction factor(SortedMap<Integer, Fraction> form, int variable) {
    return form.getOrDefault(variable, Fraction.ZERO);
  }

  private static boolean isZero(@Nullable Fraction end) {
    return end != null && end.signum() == 0;
  }

  private void addBox(int variable) {
    Box box = boxes.of(variable);
    simplex.bound(log(variable), implied(logs(box.from())), box.fromReason());
    simplex.bound(log(variable), implied(logs(box.to())), box.reason());
  }

  /** What follows from other bounds need not leave room of its own. */
  private Interval implied(Interval exact) {
    return slack.signum() > 0 ? moved(exact) : exact;
  }

  /** An interval in logarithms; what is not above zero is no bound. */
  private static Interval logs(Interval interval) {
    Fraction low = log(interval.low());
    Fraction high = log(interval.high());
    if (low != null && high != null && low.compareTo(high) >= 0) {
      return Interval.point(low);
    }
    return new Interval(
        low, low != null && interval.lowClosed(), high, high != null && interval.highClosed());
  }

  private static @Nullable Fraction log(@Nullable Fraction end) {
    return end == null || end.signum() <= 0 ? null : Logarithm.of(end);
  }

  private SortedMap<Integer, Fraction> plain(int variable) {
    return new TreeMap<>(Map.of(log(variable), Fraction.ONE));
  }

  private void bound(SortedMap<Integer, Fraction> form, Interval to, BitSet reason) {
    boolean plain = form.size() == 1 && form.containsValue(Fraction.ONE);
    int variable = plain ? form.firstKey() : simplex.form(form);
    simplex.bound(variable, isEquation(to) ? to : moved(to), reason);
  }

  /** Products are exact in logarithms as well. */
  private static boolean isEquation(Interval to) {
    return isZero(to.low()) && isZero(to.high());
  }

  /**
   * With both ends moved by the slack. A single value has no room to be tightened: it is held to
   * within the error of its logarithm, so that exact figures which agree do so here as well.
   */
  private Interval moved(Interval exact) {
    Fraction low = exact.low();
    Fraction high = exact.high();
    if (low != null && high != null && high.subtract(low).compareTo(ROOM) <= 0) {
      return Interval.closed(low.subtract(Logarithm.ERROR), high.add(Logarithm.ERROR));
    }
    boolean closed = slack.signum() > 0;
    return new Interval(
        low == null ? null : low.subtract(slackAt(low)),
        low != null && (closed && low.signum() != 0 || exact.lowClosed()),
        high == null ? null : high.add(slackAt(high)),
        high != null && (closed && high.signum() != 0 || exact.highClosed()));
  }

  /** The logarithm of one is exact, so orders need no slack. */
  private Fraction slackAt(Fraction end) {
    return end.signum() == 0 ? end : slack;
  }
}
