package crosscheck.dossier;

import crosscheck.time.Publication;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The zones of the sources that tell the time of an event. Where the event has no place, each of
 * them reads its own clock, which is only assumed, and a reader may take it for that of another.
 *
 * @param byQuantity ids of zones for each time that is told
 */
record TellerZones(SortedMap<String, SortedSet<String>> byQuantity) {

  static TellerZones of(Collection<Entry> entries) {
    SortedMap<String, SortedSet<String>> zones = new TreeMap<>();
    for (Entry entry : entries) {
      Publication publication = entry.publication();
      Optional<String> told = entry.fields().text("gives");
      if (publication != null && told.isPresent()) {
        zones
            .computeIfAbsent(told.get().strip(), id -> new TreeSet<>())
            .add(publication.zone().getId());
      }
    }
    return new TellerZones(zones);
  }

  /** The zones of those that tell when {@code event} happens. */
  List<ZoneId> of(String event) {
    return byQuantity.getOrDefault(Event.timeOf(event), new TreeSet<>()).stream()
        .map(ZoneId::of)
        .toList();
  }
}
