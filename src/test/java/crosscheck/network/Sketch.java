package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** A small network for tests, put down line by line. An empty ground stands for none at all. */
final class Sketch {

  static final Effort EFFORT = new Effort(200, 200, 8);

  private final List<Estimate> stated = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();

  Sketch says(String ground, String quantity, String inner, String outer) {
    return says(ground, quantity, Given.rings(inner, outer));
  }

  Sketch says(String ground, String quantity, String range) {
    return says(ground, quantity, range, range);
  }

  Sketch says(String ground, String quantity, Rings rings) {
    stated.add(Estimate.known("told", named(ground), quantity, Kind.LENGTH, rings));
    return this;
  }

  /** A figure with the digits it was read from. */
  Sketch says(String ground, String quantity, String inner, String outer, String printed) {
    return says(ground, quantity, Given.rings(inner, outer).printedAs(Interval.parse(printed)));
  }

  Sketch positive(String... quantities) {
    Stream.of(quantities).forEach(quantity -> says("", quantity, "(0, inf)"));
    return this;
  }

  Sketch notNegative(String... quantities) {
    Stream.of(quantities).forEach(quantity -> says("", quantity, "[0, inf)"));
    return this;
  }

  Sketch before(String ground, String first, String then) {
    return with(Tie.before("order", named(ground), first, then));
  }

  Sketch gap(String ground, String later, String earlier, String range) {
    return with(Tie.offset("gap", named(ground), later, earlier, Rings.of(Range.parse(range))));
  }

  Sketch times(String ground, String whole, String base, String factor) {
    return with(Tie.scale("times", named(ground), whole, base, Rings.of(Range.parse(factor))));
  }

  Sketch sum(String ground, String whole, String left, String right) {
    return with(Tie.sum("sum", named(ground), whole, left, right));
  }

  Sketch product(String ground, String whole, String left, String right) {
    return with(Tie.product("product", named(ground), whole, left, right));
  }

  Sketch with(Tie tie) {
    ties.add(tie);
    return this;
  }

  Part part() {
    return Part.of(stated, ties);
  }

  Network network() {
    return Network.of(stated, ties);
  }

  /** The first case: every form held to all that it may be, read charitably. */
  Node node() {
    Constraints constraints = part().constraints();
    List<Node.Held> holds =
        constraints.holds().stream()
            .map(
                hold ->
                    new Node.Held(
                        hold, hold.rings().outer(), hold.rings().outer().hull(), hold.grounds()))
            .toList();
    return new Node(constraints.variables(), holds, constraints.products(), 0);
  }

  int variable(String quantity) {
    return part().constraints().quantities().getOrDefault(quantity, -1);
  }

  /** The ids of grounds of these numbers. */
  List<String> named(BitSet numbers) {
    return ids(part().named(numbers));
  }

  /** What comes of all that is stated, read charitably. */
  Outcome outcome() {
    return outcome(Latitude.CHARITABLE, EFFORT.cases());
  }

  Outcome outcome(Latitude latitude, int cases) {
    return new Decision(part().constraints(), latitude, cases).of(part().all());
  }

  boolean goesTogether() {
    return outcome() instanceof Outcome.Solved;
  }

  /** The grounds that were found to contradict each other; none, if it was not so. */
  List<String> core() {
    return outcome() instanceof Outcome.Refuted refuted
        ? ids(part().named(refuted.core()))
        : List.of();
  }

  Search search() {
    return search(new Shown(), EFFORT);
  }

  Search search(Shown shown, Effort effort) {
    return Search.of(network(), shown, effort, Experience.NONE);
  }

  /** The members of each contradiction found. */
  List<String> found() {
    return members(search());
  }

  static List<String> members(Search search) {
    return search.contradictions().stream()
        .map(one -> one.fit() + " " + String.join(" ", ids(one.members())))
        .toList();
  }

  private static List<String> ids(SortedSet<Ground> grounds) {
    return grounds.stream().map(Ground::id).toList();
  }

  private static SortedSet<Ground> named(String ground) {
    return ground.isEmpty() ? Tie.ALWAYS : Given.grounds(ground.split(" "));
  }
}
