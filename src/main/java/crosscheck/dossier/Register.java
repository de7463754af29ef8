package crosscheck.dossier;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every id of a dossier by the sort of thing it names; finds what a text refers to. */
final class Register {

  private final Map<Sort, SortedMap<String, Location>> ids = new EnumMap<>(Sort.class);
  private final Set<Sort> incomplete = EnumSet.noneOf(Sort.class);
  private final Set<String> knowledge = new TreeSet<>();
  private final Problems problems;

  Register(Problems problems) {
    this.problems = problems;
    for (Sort sort : Sort.values()) {
      ids.put(sort, new TreeMap<>());
    }
  }

  /** Enters an id; a second use is a problem. */
  void add(Sort sort, String id, Location at) {
    Optional<Sort> holder =
        Arrays.stream(Sort.values())
            .filter(other -> other == sort || (sort.isOfTheWorld() && other.isOfTheWorld()))
            .filter(other -> of(other).containsKey(id))
            .findFirst();
    if (holder.isPresent()) {
      problems.add(at, "duplicate id `" + id + "`; first in " + of(holder.get()).get(id));
    } else {
      of(sort).put(id, at);
    }
  }

  /** Notes that a statement is background knowledge. */
  void markKnowledge(String id) {
    knowledge.add(id);
  }

  /** Whether the statement with this id is background knowledge. */
  boolean isKnowledge(String id) {
    return knowledge.contains(id);
  }

  /** Says that ids of this sort are missing for a reason that has been reported. */
  void markIncomplete(Sort sort) {
    incomplete.add(sort);
  }

  /** The ids of one sort with their places. */
  SortedMap<String, Location> of(Sort sort) {
    return ids.getOrDefault(sort, new TreeMap<>());
  }

  /** The id under {@code key}, if it is there and names a thing of one of the sorts. */
  Optional<String> find(Node.Fields fields, String key, Sort... sorts) {
    return fields.scalar(key).flatMap(reference -> find(reference, sorts));
  }

  /** The id that the text is, if it names a thing of one of the sorts; else it is a problem. */
  Optional<String> find(Node.Scalar reference, Sort... sorts) {
    String id = reference.text().strip();
    if (Arrays.stream(sorts).anyMatch(sort -> of(sort).containsKey(id))) {
      return Optional.of(id);
    }
    if (Arrays.stream(sorts).noneMatch(incomplete::contains)) {
      report(reference.at(), id, List.of(sorts));
    }
    return Optional.empty();
  }

  /** The ids in the list under {@code key} that name things of this sort. */
  List<String> findAll(Node.Fields fields, String key, Sort sort) {
    return fields.scalars(key).stream().flatMap(item -> find(item, sort).stream()).toList();
  }

  private void report(Location at, String id, List<Sort> sorts) {
    String wanted = wanted(sorts.stream().map(Sort::word).toList());
    Optional<Sort> other =
        Arrays.stream(Sort.values()).filter(sort -> of(sort).containsKey(id)).findFirst();
    if (other.isPresent()) {
      problems.add(
          at,
          "unknown " + wanted + " `" + id + "`; it stands under `" + other.get().section() + "`");
    } else {
      problems.addUnknown(
          at, wanted, id, sorts.stream().flatMap(sort -> of(sort).keySet().stream()).toList());
    }
  }

  private static String wanted(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
