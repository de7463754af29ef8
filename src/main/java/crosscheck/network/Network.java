package crosscheck.network;

import crosscheck.dossier.Ground;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything stated of quantities, and the ties between them, in parts that no tie joins. */
public final class Network {

  private final List<Part> parts;

  private Network(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * The network of what is stated and of the ties, whatever their order.
   *
   * @param estimates derived ones are left out: they follow from the others
   */
  public static Network of(Collection<Estimate> estimates, Collection<Tie> ties) {
    Joined joined = new Joined();
    ties.forEach(tie -> joined.join(tie.quantities()));
    SortedMap<String, List<Estimate>> stated = new TreeMap<>();
    estimates.stream()
        .filter(estimate -> estimate.parents().isEmpty())
        .sorted()
        .forEach(e -> stated.computeIfAbsent(joined.root(e.quantity()), k -> list()).add(e));
    SortedMap<String, List<Tie>> tied = new TreeMap<>();
    ties.stream()
        .sorted(Comparator.comparing(Tie::toString))
        .forEach(t -> tied.computeIfAbsent(joined.root(t.quantities().get(0)), k -> list()).add(t));
    TreeSet<String> roots = new TreeSet<>(stated.keySet());
    roots.addAll(tied.keySet());
    return new Network(
        roots.stream()
            .map(
                root ->
                    Part.of(
                        stated.getOrDefault(root, List.of()), tied.getOrDefault(root, List.of())))
            .toList());
  }

  private static <T> List<T> list() {
    return new ArrayList<>();
  }

  /** The parts, in an order that depends on ids alone. */
  List<Part> parts() {
    return parts;
  }

  /** The places in {@link #parts} at which each ground is; it may be in several. */
  Map<Ground, List<Integer>> partsByGround() {
    Map<Ground, List<Integer>> byGround = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int place = i;
      parts
          .get(i)
          .grounds()
          .forEach(g -> byGround.computeIfAbsent(g, k -> new ArrayList<>()).add(place));
    }
    return byGround;
  }

  /** Which quantities hang together. */
  private static final class Joined {
    private final Map<String, String> parent = new HashMap<>();

    void join(List<String> quantities) {
      quantities.forEach(
          other -> {
            String one = root(quantities.get(0));
            String two = root(other);
            if (one.compareTo(two) < 0) {
              parent.put(two, one);
            } else if (!one.equals(two)) {
              parent.put(one, two);
            }
          });
    }

    /** The quantity that stands for all that hang together with one. */
    String root(String quantity) {
      String root = quantity;
      for (String up = parent.get(root); up != null; up = parent.get(root)) {
        root = up;
      }
      String at = quantity;
      for (String up = parent.get(at); up != null && !up.equals(root); up = parent.get(at)) {
        parent.put(at, root);
        at = up;
      }
      return root;
    }
  }
}
