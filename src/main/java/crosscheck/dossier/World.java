package crosscheck.dossier;

import crosscheck.place.Place;
import crosscheck.time.NamedDays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the sources speak of, everything by id. */
record World(
    SortedMap<String, Place> places,
    SortedMap<String, Name> names,
    SortedMap<String, Event> events,
    SortedMap<String, Series> series,
    SortedMap<String, Sequence> sequences,
    SortedMap<String, Pair> distances,
    SortedMap<String, Journey> journeys,
    SortedMap<String, Quantity> quantities,
    SortedMap<String, Topic> topics,
    NamedDays days) {

  World {
    places = copy(places);
    names = copy(names);
    events = copy(events);
    series = copy(series);
    sequences = copy(sequences);
    distances = copy(distances);
    journeys = copy(journeys);
    quantities = copy(quantities);
    topics = copy(topics);
  }

  /** This world with more quantities. */
  World with(SortedMap<String, Quantity> more) {
    SortedMap<String, Quantity> all = new TreeMap<>(quantities);
    all.putAll(more);
    return new World(
        places, names, events, series, sequences, distances, journeys, all, topics, days);
  }

  private static <T> SortedMap<String, T> copy(SortedMap<String, T> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
