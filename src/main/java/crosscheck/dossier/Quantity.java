package crosscheck.dossier;

import crosscheck.quantity.Kind;
import java.util.ArrayList;
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
 * @param parts ids of the quantities that it is the sum of; none for most
 */
public record Quantity(
    String id,
    Kind kind,
    String title,
    Map<String, String> qualifiers,
    List<String> factors,
    List<String> parts) {

  public Quantity {
    qualifiers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(qualifiers));
    factors = List.copyOf(factors);
    parts = List.copyOf(parts);
  }

  /** A quantity that is neither a product nor a sum. */
  public Quantity(String id, Kind kind, String title, Map<String, String> qualifiers) {
    this(id, kind, title, qualifiers, List.of(), List.of());
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

  /** One addition in the chain that makes the parts one whole; ids of quantities. */
  public record PartSum(String whole, String left, String right) {}

  /**
   * The parts added up one by one, so that each addition has two: the first two, then that sum and
   * the third, and so on. Empty for what is no sum.
   */
  public List<PartSum> partSums() {
    List<PartSum> sums = new ArrayList<>();
    for (int last = 1; last < parts.size(); last++) {
      String left = last == 1 ? parts.get(0) : upToPart(last - 1);
      sums.add(new PartSum(upToPart(last), left, parts.get(last)));
    }
    return List.copyOf(sums);
  }

  private String upToPart(int last) {
    return last == parts.size() - 1 ? id : id + "-to-part-" + (last + 1);
  }

  /** The sums on the way from the parts to the whole, which no dossier names. */
  public List<Quantity> partialSums() {
    return partSums().stream()
        .map(PartSum::whole)
        .filter(whole -> !whole.equals(id))
        .map(whole -> new Quantity(whole, kind, whole, Map.of()))
        .toList();
  }
}
