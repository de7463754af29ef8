package crosscheck.network;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search has learnt: solutions, and premises that contradict each other, both known by what
 * they say. A search of another network that shares premises, such as the same dossier with one
 * statement edited, need not work them out again. Answers come faster and stay right; which sets
 * are found before a search stops at its limit can be others.
 */
public final class Experience {

  /** Of no search at all. */
  public static final Experience NONE = new Experience();

  /** What this one adds to; an answer that was known is not noted again. */
  private final List<Experience> earlier;

  private final List<Solution> solutions = new ArrayList<>();
  private final List<Refutation> refutations = new ArrayList<>();
  private final List<Refutation> minimal = new ArrayList<>();
  private final Map<Proof, Contradiction> shown = new HashMap<>();
  private final Map<PartSearch.Asked, PartSearch.Found> found = new HashMap<>();

  private Experience() {
    earlier = List.of();
  }

  /** Of a search that begins with what is known from before. */
  Experience(Experience before) {
    earlier = before.all().toList();
  }

  private Stream<Experience> all() {
    return Stream.concat(Stream.of(this), earlier.stream());
  }

  private record Solution(Latitude latitude, Map<Object, Fraction> values) {}

  private record Proof(Latitude latitude, Set<Object> premises) {}

  private record Refutation(Latitude latitude, Set<Object> premises) {}

  /** Notes what came of a question. */
  void note(Latitude latitude, Constraints constraints, Outcome outcome) {
    if (outcome instanceof Outcome.Solved solved && !solved.values().isEmpty()) {
      Map<Object, Fraction> values = new HashMap<>();
      for (int i = 0; i < constraints.variables(); i++) {
        values.put(constraints.meanings().get(i), solved.values().get(i));
      }
      solutions.add(new Solution(latitude, values));
    } else if (outcome instanceof Outcome.Refuted refuted) {
      refutations.add(new Refutation(latitude, premises(constraints, refuted.core())));
    }
  }

  /** Notes that grounds contradict each other, and no part of them does. */
  void noteMinimal(Latitude latitude, Constraints constraints, BitSet set) {
    minimal.add(new Refutation(latitude, premises(constraints, set)));
  }

  private static Set<Object> premises(Constraints constraints, BitSet grounds) {
    Set<Object> premises = new HashSet<>();
    constraints.holds().stream()
        .filter(hold -> HittingSets.contains(grounds, hold.grounds()))
        .forEach(hold -> premises.add(hold.source()));
    constraints.products().stream()
        .filter(product -> HittingSets.contains(grounds, product.grounds()))
        .forEach(product -> premises.add(product.source()));
    return premises;
  }

  /** Notes how premises contradict each other. */
  void note(Latitude latitude, Part part, Contradiction contradiction) {
    shown.put(new Proof(latitude, premises(part)), contradiction);
  }

  /** How all that a part holds contradicts itself, if that was shown before. */
  Optional<Contradiction> shown(Latitude latitude, Part part) {
    Proof proof = new Proof(latitude, premises(part));
    return all().flatMap(one -> Stream.ofNullable(one.shown.get(proof))).findFirst();
  }

  /** Notes what the search of a part has come to. */
  void note(PartSearch.Asked asked, PartSearch.Found answer) {
    found.put(asked, answer);
  }

  /** What the same search of the same part came to before. */
  Optional<PartSearch.Found> found(PartSearch.Asked asked) {
    return all().flatMap(one -> Stream.ofNullable(one.found.get(asked))).findFirst();
  }

  /** With the voices, which grounds are not compared by: a proof is told with those it holds. */
  private static Set<Object> premises(Part part) {
    Set<Object> premises = new HashSet<>(part.stated());
    premises.addAll(part.ties());
    part.named(part.all()).forEach(ground -> premises.add(ground.voices()));
    return premises;
  }

  /** The solutions that give a value to every variable, the latest first. */
  List<List<Fraction>> solutions(Latitude latitude, Constraints constraints) {
    return all()
        .flatMap(one -> one.latestFirst(latitude))
        .filter(values -> values.keySet().containsAll(constraints.meanings()))
        .map(values -> constraints.meanings().stream().map(m -> required(values, m)).toList())
        .toList();
  }

  private static Fraction required(Map<Object, Fraction> values, Object meaning) {
    return Objects.requireNonNull(values.get(meaning));
  }

  private Stream<Map<Object, Fraction>> latestFirst(Latitude latitude) {
    List<Map<Object, Fraction>> values = new ArrayList<>();
    for (Solution solution : solutions) {
      if (solution.latitude() == latitude) {
        values.add(solution.values());
      }
    }
    Collections.reverse(values);
    return values.stream();
  }

  /** The sets of grounds whose premises are all here and contradict each other. */
  List<BitSet> refutations(Latitude latitude, Constraints constraints) {
    return known(all().flatMap(one -> one.refutations.stream()), latitude, constraints)
        .map(Known::grounds)
        .distinct()
        .sorted(HittingSets.ORDER)
        .toList();
  }

  /** The sets of grounds that say what they said when no part of them contradicted itself. */
  List<BitSet> minimal(Latitude latitude, Constraints constraints) {
    return known(all().flatMap(one -> one.minimal.stream()), latitude, constraints)
        .filter(known -> premises(constraints, known.grounds).equals(known.premises))
        .map(Known::grounds)
        .distinct()
        .sorted(HittingSets.ORDER)
        .toList();
  }

  /** Premises that are all here, with their grounds. */
  private record Known(Set<Object> premises, BitSet grounds) {}

  private static Stream<Known> known(
      Stream<Refutation> refutations, Latitude latitude, Constraints constraints) {
    Map<Object, BitSet> grounds = new HashMap<>();
    for (Hold hold : constraints.holds()) {
      grounds.put(hold.source(), hold.grounds());
    }
    for (Times product : constraints.products()) {
      grounds.put(product.source(), product.grounds());
    }
    return refutations
        .filter(refutation -> refutation.latitude() == latitude)
        .filter(refutation -> grounds.keySet().containsAll(refutation.premises()))
        .map(it -> new Known(it.premises(), together(it, grounds)));
  }

  private static BitSet together(Refutation refutation, Map<Object, BitSet> grounds) {
    BitSet all = new BitSet();
    refutation.premises().forEach(premise -> all.or(grounds.getOrDefault(premise, new BitSet())));
    return all;
  }

  /** Nothing found out depends on it, so that it makes no difference between two results. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Experience;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "experience";
  }
}
