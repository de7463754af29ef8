package crosscheck.reasoning;

import crosscheck.dossier.Ground;
import crosscheck.network.Tie;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A closed walk of steps in time that does not come back to its start: a negative cycle of the
 * temporal network (Dechter, Meiri and Pearl, Temporal constraint networks, Artificial Intelligence
 * 49, 1991). It is a contradiction although no event needs to have a date.
 *
 * @param start id of the first quantity of the walk
 * @param first grounds of its first step
 * @param rest grounds of all further steps
 * @param rules names of the rules that made its steps
 * @param fit how well the steps add up to nothing
 */
public record Circle(
    String start,
    SortedSet<Ground> first,
    SortedSet<Ground> rest,
    SortedSet<String> rules,
    Fit fit) {

  private static final Rings NOTHING = Rings.of(Interval.point(BigFraction.ZERO));

  /** One direction of a step: {@code to} minus {@code from} lies in the gap. */
  private record Edge(String from, String to, Rings gap, Tie.Offset step) {}

  /** A walk that visits no event twice. */
  private record Walk(String end, Rings gap, List<Edge> edges) {

    boolean passes(String quantity) {
      return edges.stream().anyMatch(edge -> edge.to.equals(quantity));
    }

    Walk then(Edge edge) {
      List<Edge> longer = new ArrayList<>(edges);
      longer.add(edge);
      return new Walk(edge.to, edges.isEmpty() ? edge.gap : gap.plus(edge.gap), longer);
    }
  }

  /**
   * The circles among steps that do not add up to nothing, one for each set of grounds. Every
   * contradiction shows in one of them; of parallel steps only the one that leads farthest is told.
   */
  public static List<Circle> among(Collection<Tie.Offset> steps) {
    SortedMap<String, List<Edge>> edges = new TreeMap<>();
    for (Tie.Offset step :
        steps.stream().sorted(Comparator.comparing(Tie.Offset::toString)).toList()) {
      add(edges, new Edge(step.earlier(), step.later(), lowerEnd(step.gap()), step));
      if (step.gap().inner().hull().high() != null) {
        Rings back = lowerEnd(NOTHING.minus(step.gap()));
        add(edges, new Edge(step.later(), step.earlier(), back, step));
      }
    }
    trim(edges);
    Map<SortedSet<Ground>, Circle> circles = new LinkedHashMap<>();
    edges
        .keySet()
        .forEach(start -> from(start, edges).forEach(c -> circles.putIfAbsent(c.all(), c)));
    return List.copyOf(circles.values());
  }

  private static void add(SortedMap<String, List<Edge>> edges, Edge edge) {
    edges.computeIfAbsent(edge.from, from -> new ArrayList<>()).add(edge);
  }

  /** Takes away what cannot be on a circle: events without a way in or without a way out. */
  private static void trim(SortedMap<String, List<Edge>> edges) {
    boolean trimmed = true;
    while (trimmed) {
      Set<String> entered = new TreeSet<>();
      edges.values().forEach(from -> from.forEach(edge -> entered.add(edge.to)));
      trimmed = edges.keySet().retainAll(entered);
      for (List<Edge> from : edges.values()) {
        trimmed |= from.removeIf(edge -> !edges.containsKey(edge.to));
      }
      trimmed |= edges.values().removeIf(List::isEmpty);
    }
  }

  private static Rings lowerEnd(Rings gap) {
    return gap.each(
        range -> {
          Interval hull = range.hull();
          return Range.of(new Interval(hull.low(), hull.lowClosed(), null, false));
        });
  }

  /** Bellman and Ford: the walks that lead farthest, one step longer in each round. */
  private static List<Circle> from(String start, SortedMap<String, List<Edge>> edges) {
    List<Circle> circles = new ArrayList<>();
    SortedMap<String, Walk> farthest = new TreeMap<>();
    List<Walk> latest = List.of(new Walk(start, NOTHING, List.of()));
    for (int round = 0; round < edges.size() && !latest.isEmpty(); round++) {
      List<Walk> next = new ArrayList<>();
      for (Walk walk : latest) {
        for (Edge edge : edges.getOrDefault(walk.end, List.of())) {
          Walk longer = walk.then(edge);
          if (edge.to.equals(start)) {
            closed(longer).ifPresent(circles::add);
          } else if (!walk.passes(edge.to) && leadsFarther(longer, farthest.get(edge.to))) {
            farthest.put(edge.to, longer);
            next.add(longer);
          }
        }
      }
      latest = next;
    }
    return circles;
  }

  private static boolean leadsFarther(Walk walk, @Nullable Walk known) {
    return known == null
        || walk.gap.inner().hull().compareLow(known.gap.inner().hull()) > 0
        || walk.gap.outer().hull().compareLow(known.gap.outer().hull()) > 0;
  }

  private static Optional<Circle> closed(Walk walk) {
    Fit fit = walk.gap.fit(NOTHING);
    if (fit == Fit.AGREES) {
      return Optional.empty();
    }
    TreeSet<Ground> rest = new TreeSet<>();
    walk.edges.stream().skip(1).forEach(edge -> rest.addAll(edge.step.grounds()));
    TreeSet<String> rules = new TreeSet<>();
    walk.edges.forEach(edge -> rules.add(edge.step.rule()));
    Edge first = walk.edges.get(0);
    if (first.step.grounds().isEmpty() && rest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Circle(first.from, first.step.grounds(), rest, rules, fit));
  }

  private SortedSet<Ground> all() {
    TreeSet<Ground> all = new TreeSet<>(first);
    all.addAll(rest);
    return all;
  }
}
