package crosscheck.verdict;

import crosscheck.dossier.Ground;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets of grounds with what belongs to each, to be asked which of them lie within another set.
 *
 * <p>A set is filed under that member which the fewest sets have: one of its members is certainly
 * among those of any set around it, and few others are filed there. So a place on which thousands
 * of sets rest does not make the answer slow.
 */
final class Subsets<T> {

  private record Entry<T>(Set<Ground> set, T value) {}

  private final Map<Ground, Integer> frequency = new HashMap<>();
  private final Map<Ground, List<Entry<T>>> byRarest = new HashMap<>();
  private final List<Entry<T>> empty = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param expected the sets from which it is learnt which grounds are rare
   */
  Subsets(Collection<? extends Set<Ground>> expected) {
    expected.forEach(set -> set.forEach(ground -> frequency.merge(ground, 1, Integer::sum)));
  }

  void add(Set<Ground> set, T value) {
    set.stream()
        .min(Comparator.comparing((Ground g) -> frequency.getOrDefault(g, 0)))
        .map(rarest -> byRarest.computeIfAbsent(rarest, ground -> new ArrayList<>()))
        .orElse(empty)
        .add(new Entry<>(set, value));
  }

  /** What belongs to the sets of which every member is one of the given, the same set included. */
  Stream<T> within(Set<Ground> around) {
    Stream<Entry<T>> near =
        around.stream()
            .map(byRarest::get)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .filter(entry -> around.containsAll(entry.set));
    return Stream.concat(empty.stream(), near).map(Entry::value);
  }
}
