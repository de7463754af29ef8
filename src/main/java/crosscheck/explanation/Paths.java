package crosscheck.explanation;

import crosscheck.network.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Ways from one quantity to another along ties. A sum or a product can only be passed where its
 * third quantity is known.
 */
final class Paths {

  private final Map<String, List<Tie>> byQuantity = new HashMap<>();

  Paths(Collection<Tie> ties) {
    for (Tie tie : ties) {
      for (String quantity : Parts.of(tie)) {
        byQuantity.computeIfAbsent(quantity, q -> new ArrayList<>()).add(tie);
      }
    }
  }

  /**
   * One tie on the way.
   *
   * @param from the quantity it is entered by
   * @param to the quantity it is left by
   * @param beside what else it joins
   */
  record Hop(Tie tie, String from, String to, List<String> beside) {}

  /**
   * A way along ties.
   *
   * @param hops the ties in order; none where both ends are one quantity
   * @param missing what would have to be known and is not, in order
   */
  record Path(String start, List<Hop> hops, List<String> missing) {

    String end() {
      return hops.isEmpty() ? start : hops.get(hops.size() - 1).to();
    }

    /** The quantities passed, both ends included. */
    List<String> quantities() {
      List<String> all = new ArrayList<>(List.of(start));
      hops.forEach(hop -> all.add(hop.to()));
      return all;
    }

    private Path then(Hop hop, Predicate<String> known) {
      List<Hop> longer = new ArrayList<>(hops);
      longer.add(hop);
      List<String> lacking = new ArrayList<>(missing);
      hop.beside().stream()
          .filter(q -> !known.test(q) && !lacking.contains(q))
          .forEach(lacking::add);
      return new Path(start, longer, lacking);
    }
  }

  /** What lacks least comes first, then what is shortest, then what is first in the alphabet. */
  private static final Comparator<Path> ORDER =
      Comparator.comparing((Path path) -> path.missing().size())
          .thenComparing(path -> path.hops().size())
          .thenComparing(path -> path.quantities().toString());

  /** The best way from one of the starts to one of the ends. */
  Optional<Path> between(
      Collection<String> starts, Collection<String> ends, Predicate<String> known) {
    PriorityQueue<Path> open = new PriorityQueue<>(ORDER);
    starts.forEach(start -> open.add(new Path(start, List.of(), List.of())));
    SortedSet<String> reached = new TreeSet<>();
    while (!open.isEmpty()) {
      Path path = open.remove();
      if (ends.contains(path.end())) {
        return Optional.of(path);
      }
      if (reached.add(path.end())) {
        hops(path.end()).stream()
            .filter(hop -> !reached.contains(hop.to()))
            .forEach(hop -> open.add(path.then(hop, known)));
      }
    }
    return Optional.empty();
  }

  private List<Hop> hops(String from) {
    List<Hop> hops = new ArrayList<>();
    for (Tie tie : byQuantity.getOrDefault(from, List.of())) {
      List<String> parts = Parts.of(tie);
      for (String to : parts) {
        if (!to.equals(from)) {
          List<String> beside =
              parts.stream().filter(q -> !q.equals(from) && !q.equals(to)).toList();
          hops.add(new Hop(tie, from, to, beside));
        }
      }
    }
    return hops;
  }
}
