package crosscheck.network;

import crosscheck.network.Constraints.Hold;
import crosscheck.network.Constraints.Times;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ties between the same quantities that exclude each other: two gaps between two events, two ratios
 * of two quantities. They are the smallest contradictions, and the first a reader wants to see.
 */
final class Parallels {

  private final Latitude latitude;
  private final Map<Object, List<Tied>> ties = new LinkedHashMap<>();

  /** What one tie allows, and the grounds it rests on. */
  private record Tied(Range range, BitSet grounds) {}

  private Parallels(Constraints constraints, Latitude latitude) {
    this.latitude = latitude;
    Map<Integer, List<Object>> ratios = new HashMap<>();
    for (Times tie : constraints.products()) {
      if (tie.inexact()) {
        ratios
            .computeIfAbsent(tie.left(), k -> new ArrayList<>())
            .add(List.of(tie.whole(), tie.right()));
      }
    }
    for (Hold hold : constraints.holds()) {
      if (hold.form().size() > 1) {
        addForm(hold);
      } else if (!hold.form().isEmpty()) {
        ratios
            .getOrDefault(hold.form().firstKey(), List.of())
            .forEach(ratio -> add(ratio, latitude.of(hold.rings()), hold.grounds()));
      }
    }
  }

  /**
   * The pairs of ties that exclude each other under a latitude, by the numbers of their grounds.
   */
  static List<BitSet> of(Constraints constraints, Latitude latitude) {
    List<BitSet> pairs = new ArrayList<>();
    for (List<Tied> parallel : new Parallels(constraints, latitude).ties.values()) {
      for (int i = 0; i < parallel.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (!parallel.get(i).range.meets(parallel.get(j).range)) {
            BitSet pair = (BitSet) parallel.get(i).grounds.clone();
            pair.or(parallel.get(j).grounds);
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  /** Forms that differ in their sign are one. */
  private void addForm(Hold hold) {
    Fraction first = hold.form().values().iterator().next();
    SortedMap<Integer, Fraction> form = new TreeMap<>();
    hold.form().forEach((variable, factor) -> form.put(variable, factor.divide(first)));
    add(form, latitude.of(hold.rings()).scale(first.reciprocal()), hold.grounds());
  }

  private void add(Object between, Range range, BitSet grounds) {
    ties.computeIfAbsent(between, k -> new ArrayList<>()).add(new Tied(range, grounds));
  }
}
