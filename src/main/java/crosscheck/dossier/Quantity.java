package crosscheck.dossier;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing that has one value.
 *
 * @param id unique in the dossier; {@code entity.attribute} for what events, journeys, vehicles and
 *     distances bring along by themselves
 * @param kind what it measures
 * @param title what it is, for people
 * @param qualifiers what tells it from its neighbours (measure, scope, status, as-of, of), sorted
 * @param factors ids of the two quantities that it is the product of; none for most
 * @param parts ids of the quantities that it is the sum of, sorted; none for most
 * @param listed ids of quantities that it includes, perhaps with others, sorted; none for most
 * @param moves how it changes with time; null for what has one value
 * @param asOf for one value of a quantity that moves: when it has it; else null
 */
public record Quantity(
    String id,
    Kind kind,
    String title,
    Map<String, String> qualifiers,
    List<String> factors,
    List<String> parts,
    List<String> listed,
    @Nullable Course moves,
    @Nullable AsOf asOf) {

  private static final String LISTED = "-listed";

  public Quantity {
    qualifiers = Collections.unmodifiableMap(new TreeMap<>(qualifiers));
    factors = List.copyOf(factors);
    parts = parts.stream().sorted().toList();
    listed = listed.stream().sorted().toList();
  }

  /** A quantity with one value that is neither a product nor a sum. */
  public Quantity(String id, Kind kind, String title, Map<String, String> qualifiers) {
    this(id, kind, title, qualifiers, List.of(), List.of(), List.of(), null, null);
  }

  /** How a quantity may change with time. */
  public enum Course {
    UP,
    DOWN,
    BOTH
  }

  /**
   * When a quantity that moves has a value.
   *
   * @param quantity id of the quantity that moves
   * @param window in epoch seconds
   * @param stated whether the report says so; else it is when the report was published
   * @param revised whether the report says that earlier figures are corrected
   */
  public record AsOf(String quantity, Rings window, boolean stated, boolean revised) {

    /** Whether this is wholly before another. */
    public boolean precedes(AsOf other) {
      return window.outer().liesBelow(other.window.outer());
    }
  }

  /** Whether it only grows or only shrinks. */
  public boolean isOneWay() {
    return moves == Course.UP || moves == Course.DOWN;
  }

  /** Its value as of an instant, as a quantity of its own. */
  Quantity at(String name, AsOf when) {
    Map<String, String> told = new TreeMap<>(qualifiers);
    told.put("as-of", name.replace('-', ' '));
    return new Quantity(
        id + "-" + name,
        kind,
        title + ", " + told.get("as-of"),
        told,
        List.of(),
        List.of(),
        List.of(),
        null,
        when);
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

  /**
   * The parts added up one by one, and what is listed of it likewise. Empty for what has no parts.
   */
  public List<PartSum> partSums() {
    return Stream.of(sumsOfParts(), sumsOfListed()).flatMap(List::stream).toList();
  }

  private List<PartSum> sumsOfParts() {
    return PartSum.chain(id, "part", parts);
  }

  private List<PartSum> sumsOfListed() {
    return PartSum.chain(id + LISTED, "part", listed);
  }

  /** Id of the sum of what is listed of it, or of the only one listed; none or one. */
  public List<String> listedTotal() {
    return listed.size() < 2 ? listed : List.of(id + LISTED);
  }

  /** The sums on the way from the parts to the whole, which no dossier names. */
  public List<Quantity> partialSums() {
    List<Quantity> partial = new ArrayList<>(partialSums(sumsOfParts(), "parts"));
    partial.addAll(partialSums(sumsOfListed(), "listed"));
    if (listed.size() > 1) {
      partial.add(new Quantity(id + LISTED, kind, title + ", as far as listed", Map.of()));
    }
    return List.copyOf(partial);
  }

  /** All sums but the last. */
  private List<Quantity> partialSums(List<PartSum> sums, String what) {
    List<Quantity> partial = new ArrayList<>();
    for (int sum = 0; sum < sums.size() - 1; sum++) {
      String name = title + ", the first " + (sum + 2) + " " + what;
      partial.add(new Quantity(sums.get(sum).whole(), kind, name, Map.of()));
    }
    return partial;
  }
}
