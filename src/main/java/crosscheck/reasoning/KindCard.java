package crosscheck.reasoning;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documentation of a kind of slip, with how often each rule is tried on it.
 *
 * @param kind its word
 * @param about what it is, in a line
 * @param rules by name of rule how many cases speak, are silent, or are told coarsely
 */
public record KindCard(
    String kind, String about, SortedMap<String, SortedMap<String, Integer>> rules) {

  public KindCard {
    rules = new TreeMap<>(rules);
  }

  /** How many cases of this sort there are over all rules: silent, speaks or coarse. */
  public int cases(String sort) {
    return rules.values().stream().mapToInt(counts -> counts.getOrDefault(sort, 0)).sum();
  }

  /** How many cases there are. */
  public int cases() {
    return rules.values().stream()
        .map(Map::values)
        .mapToInt(counts -> counts.stream().mapToInt(Integer::intValue).sum())
        .sum();
  }
}
