package crosscheck.dossier;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of the texts is curated.
 *
 * @param bySource the count for each source whose marks are known, by id
 * @param uncounted ids of the sources that have neither a text nor recorded marks, sorted
 */
public record Coverage(SortedMap<String, SourceCoverage> bySource, List<String> uncounted) {

  public Coverage {
    bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
    uncounted = List.copyOf(uncounted);
  }
}
