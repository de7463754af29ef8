package crosscheck.dossier;

import crosscheck.quantity.Kind;
import java.util.List;
import java.util.Map;

/**
 * A thing that has one value.
 *
 * @param id unique in the dossier; {@code entity.attribute} for what events, journeys, vehicles and
 *     distances bring along by themselves
 * @param kind what it measures
 * @param title what it is, for people
 * @param qualifiers what tells it from its neighbours (measure, scope, status, as-of, of), sorted
 * @param factors ids of the two quantities that it is the product of; none for most
 */
public record Quantity(
    String id, Kind kind, String title, Map<String, String> qualifiers, List<String> factors) {

  public Quantity {
    qualifiers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(qualifiers));
    factors = List.copyOf(factors);
  }

  /** A quantity that is no product. */
  public Quantity(String id, Kind kind, String title, Map<String, String> qualifiers) {
    this(id, kind, title, qualifiers, List.of());
  }

  /** Whether it is the product of two others. */
  public boolean isProduct() {
    return factors.size() == 2;
  }

  /** Id of the one factor of a product. */
  public String leftFactor() {
    return factors.get(0);
  }

  /** Id of the other factor of a product. */
  public String rightFactor() {
    return factors.get(1);
  }
}
