package crosscheck.dossier;

import crosscheck.quantity.Kind;
import java.util.Map;

/**
 * A thing that has one value.
 *
 * @param id unique in the dossier; {@code entity.attribute} for what events, journeys, vehicles and
 *     distances bring along by themselves
 * @param kind what it measures
 * @param title what it is, for people
 * @param qualifiers what tells it from its neighbours (measure, scope, status, as-of, of), sorted
 */
public record Quantity(String id, Kind kind, String title, Map<String, String> qualifiers) {

  public Quantity {
    qualifiers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(qualifiers));
  }
}
