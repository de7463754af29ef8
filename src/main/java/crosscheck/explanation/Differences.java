package crosscheck.explanation;

import crosscheck.dossier.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What tells two quantities of one kind from each other. */
final class Differences {

  /** What a quantity is of: a journey, an event, a pair of places. */
  private static final String OF = "of";

  /** The last part of an id, where no measure is told. */
  private static final String WHAT = "what";

  private static final String MEASURE = "measure";

  private Differences() {}

  /** Each difference with both sides, in one sentence with ids. */
  static String of(Quantity one, Quantity other) {
    return one.id()
        + " and "
        + other.id()
        + " are two quantities: "
        + String.join("; ", list(one, other));
  }

  private static List<String> list(Quantity one, Quantity other) {
    SortedMap<String, String> mine = traits(one);
    SortedMap<String, String> theirs = traits(other);
    SortedSet<String> keys = new TreeSet<>(mine.keySet());
    keys.addAll(theirs.keySet());
    if (mine.containsKey(MEASURE) && theirs.containsKey(MEASURE)) {
      keys.remove(WHAT);
    }
    List<String> told = new ArrayList<>();
    if (keys.remove(OF)) {
      add(told, OF, mine.get(OF), theirs.get(OF));
    }
    keys.forEach(key -> add(told, key, mine.get(key), theirs.get(key)));
    return told;
  }

  private static void add(
      List<String> told, String key, @Nullable String mine, @Nullable String theirs) {
    if (mine == null) {
      told.add(key + " only told of the second, '" + theirs + "'");
    } else if (theirs == null) {
      told.add(key + " only told of the first, '" + mine + "'");
    } else if (!mine.equals(theirs)) {
      String quote = key.equals(OF) ? "" : "'";
      String label = key.equals(WHAT) ? "" : key + " ";
      told.add(label + quote + mine + quote + ", not " + quote + theirs + quote);
    }
  }

  private static SortedMap<String, String> traits(Quantity quantity) {
    SortedMap<String, String> traits = new TreeMap<>(quantity.qualifiers());
    int dot = quantity.id().lastIndexOf('.');
    traits.putIfAbsent(OF, dot < 0 ? quantity.id() : quantity.id().substring(0, dot));
    traits.put(WHAT, quantity.id().substring(dot + 1));
    return traits;
  }
}
