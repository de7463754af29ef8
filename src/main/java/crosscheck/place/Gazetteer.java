package crosscheck.place;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The places of a dossier: their containment tree, borders and distances. Immutable. */
public final class Gazetteer {

  private final NavigableMap<String, Place> places = new TreeMap<>();
  private final NavigableMap<String, NavigableSet<String>> borders = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if two places have one id
   */
  public Gazetteer(Collection<Place> places) {
    for (Place place : places) {
      if (this.places.put(place.id(), place) != null) {
        throw new IllegalArgumentException("two places have the id " + place.id());
      }
      for (String other : place.borders()) {
        borders.computeIfAbsent(place.id(), id -> new TreeSet<>()).add(other);
        borders.computeIfAbsent(other, id -> new TreeSet<>()).add(place.id());
      }
    }
  }

  /** Every place, by id. */
  public List<Place> all() {
    return List.copyOf(places.values());
  }

  /** The place with this id. */
  public Optional<Place> byId(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** Whether {@code inner} is {@code outer} or lies in it, at any depth. */
  public boolean inside(String inner, String outer) {
    return places.containsKey(inner) && upwards(inner).contains(outer);
  }

  /**
   * Whether the tree says that the two have no ground in common: both stand in the tree, and
   * neither is inside the other.
   */
  public boolean disjoint(String a, String b) {
    return inTree(a) && inTree(b) && !inside(a, b) && !inside(b, a);
  }

  /** Whether the regions of the two share a border; a town stands for the region around it. */
  public boolean neighbours(String a, String b) {
    Optional<String> from = region(a, b);
    Optional<String> to = region(b, a);
    return from.isPresent() && to.isPresent() && bordersOf(from.get()).contains(to.get());
  }

  /**
   * How many regions lie between the regions of the two on the shortest way over borders: 0 for
   * neighbours, -1 where no way is known or both lie in one region.
   */
  public int regionsBetween(String a, String b) {
    Optional<String> from = region(a, b);
    Optional<String> to = region(b, a);
    if (from.isEmpty() || to.isEmpty()) {
      return -1;
    }
    Map<String, Integer> steps = new TreeMap<>(Map.of(from.get(), 0));
    ArrayDeque<String> open = new ArrayDeque<>(List.of(from.get()));
    while (!open.isEmpty() && !steps.containsKey(to.get())) {
      String here = open.remove();
      for (String next : bordersOf(here)) {
        if (steps.putIfAbsent(next, steps.getOrDefault(here, 0) + 1) == null) {
          open.add(next);
        }
      }
    }
    Integer found = steps.get(to.get());
    return found == null ? -1 : found - 1;
  }

  /**
   * The known pairs whose geodesic suits a distance in metres: those that fit the plain reading
   * first, then the closest to its middle, then by id.
   */
  public List<PairFit> pairsNear(Rings distance) {
    List<Place> positioned = places.values().stream().filter(p -> p.position() != null).toList();
    List<PairFit> pairs = new ArrayList<>();
    for (int i = 0; i < positioned.size(); i++) {
      for (Place to : positioned.subList(i + 1, positioned.size())) {
        pairs.add(fit(positioned.get(i), to, distance));
      }
    }
    return pairs.stream()
        .filter(pair -> pair.fit() != Fit.CLASHES)
        .sorted(
            Comparator.comparing(PairFit::fit)
                .thenComparing(PairFit::offMetres)
                .thenComparing(pair -> pair.from().id())
                .thenComparing(pair -> pair.to().id()))
        .toList();
  }

  private static PairFit fit(Place from, Place to, Rings distance) {
    Fraction metres = Geodesic.metres(from, to);
    Fraction off = metres.subtract(middle(distance.inner().hull())).abs();
    return new PairFit(from, to, metres, distance.fit(Geodesic.distance(from, to)), off);
  }

  private static Fraction middle(Interval interval) {
    @Nullable Fraction low = interval.low();
    @Nullable Fraction high = interval.high();
    if (low == null || high == null) {
      return low != null ? low : high != null ? high : Fraction.ZERO;
    }
    return low.add(high).divide(Fraction.of(2));
  }

  /** The place and everything it lies in, from the inside out; a circle is walked once. */
  private Set<String> upwards(String id) {
    Set<String> chain = new LinkedHashSet<>();
    @Nullable String here = id;
    while (here != null && chain.add(here)) {
      Place place = places.get(here);
      here = place == null ? null : place.within();
    }
    return chain;
  }

  private boolean inTree(String id) {
    Place place = places.get(id);
    return place != null
        && (place.within() != null
            || places.values().stream().anyMatch(other -> id.equals(other.within())));
  }

  /** The innermost region with borders around a place, unless it holds the other place too. */
  private Optional<String> region(String id, String other) {
    Optional<String> region = innermost(id);
    boolean shared = region.equals(innermost(other));
    return region.filter(r -> shared || !inside(other, r));
  }

  private Optional<String> innermost(String id) {
    return upwards(id).stream().filter(region -> !bordersOf(region).isEmpty()).findFirst();
  }

  private NavigableSet<String> bordersOf(String id) {
    return borders.getOrDefault(id, new TreeSet<>());
  }
}
