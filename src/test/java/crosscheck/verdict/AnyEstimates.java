package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Any estimates of one quantity: few values, so that ends touch; few grounds, so that supports
 * overlap; few sources, so that many voices depend on each other.
 */
final class AnyEstimates {

  private static final int GROUNDS = 8;

  private AnyEstimates() {}

  static Arbitrary<List<Estimate>> upTo(int size) {
    return grounds().flatMap(grounds -> estimate(grounds).list().ofMaxSize(size));
  }

  private static Arbitrary<List<Ground>> grounds() {
    return voices()
        .list()
        .ofSize(GROUNDS)
        .map(
            all -> IntStream.range(0, GROUNDS).mapToObj(i -> ground("s" + i, all.get(i))).toList());
  }

  /** A ground with these voices; without any it is knowledge. */
  private static Ground ground(String id, List<String> voices) {
    List<Statement> statements =
        IntStream.range(0, voices.size())
            .mapToObj(i -> statement(i == 0 ? id : id + "-" + i, voices.get(i)))
            .toList();
    return new Ground(id, statements);
  }

  private static Statement statement(String id, String who) {
    int space = who.indexOf(' ');
    return Walls.voice(id, who.substring(0, space), who.substring(space + 1));
  }

  private static Arbitrary<List<String>> voices() {
    return Arbitraries.of(
            "a own:a",
            "b own:b",
            "a agency",
            "b agency",
            "c agency",
            "a minister",
            "knowledge atlas")
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<Estimate> estimate(List<Ground> grounds) {
    Arbitrary<TreeSet<Ground>> support =
        Arbitraries.of(grounds).set().ofMaxSize(3).map(TreeSet::new);
    return Combinators.combine(support, rings(), Arbitraries.integers().between(0, 2))
        .as(
            (on, rings, steps) -> {
              Estimate estimate = Estimate.known("made-up", on, Walls.LENGTH, Kind.LENGTH, rings);
              return steps == 2 ? Walls.derived(estimate) : estimate;
            });
  }

  private static Arbitrary<Rings> rings() {
    return Combinators.combine(range(), range())
        .as((inner, more) -> new Rings(inner, inner.union(more)));
  }

  private static Arbitrary<Range> range() {
    return interval().list().ofMinSize(1).ofMaxSize(2).map(Range::of);
  }

  private static Arbitrary<Interval> interval() {
    Arbitrary<Integer> end = Arbitraries.integers().between(0, 9);
    return Combinators.combine(
            end, Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 11))
        .as(AnyEstimates::interval);
  }

  private static Interval interval(int from, int length, int ends) {
    Fraction low = ends == 10 ? null : Fraction.of(from);
    Fraction high = ends == 11 ? null : Fraction.of(from + length);
    boolean point = length == 0;
    return new Interval(
        low,
        low != null && (point || ends % 2 == 0),
        high,
        high != null && (point || ends % 3 == 0));
  }
}
