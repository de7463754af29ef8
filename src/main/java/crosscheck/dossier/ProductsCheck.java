package crosscheck.dossier;

import crosscheck.quantity.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/**
 * Checks the quantities that are said to be products: an amount in dollars is an amount in pounds
 * times what a pound costs in dollars, a distance is a speed times a duration.
 */
final class ProductsCheck {

  static final String PRODUCT = "product";

  private static final Set<Kind> NUMBERS = Set.of(Kind.COUNT, Kind.RATIO);

  /** Products of measures whose base units fit; either order of the factors will do. */
  private static final Map<Kind, List<Kind>> MEASURES =
      Map.of(
          Kind.LENGTH, List.of(Kind.SPEED, Kind.DURATION),
          Kind.AREA, List.of(Kind.LENGTH, Kind.LENGTH),
          Kind.VOLUME, List.of(Kind.AREA, Kind.LENGTH),
          Kind.ENERGY, List.of(Kind.POWER, Kind.DURATION));

  private final Register register;
  private final Problems problems;
  private final SortedMap<String, Quantity> quantities;

  ProductsCheck(Register register, Problems problems, SortedMap<String, Quantity> quantities) {
    this.register = register;
    this.problems = problems;
    this.quantities = quantities;
  }

  /** Reports factors that are unknown, or that cannot give what they are said to give. */
  void check(String id, Node.Fields fields) {
    Quantity whole = quantities.get(id);
    List<String> factors = register.findAll(fields, PRODUCT, Sort.QUANTITY);
    if (whole == null || factors.size() != 2) {
      return; // what is wrong has been reported
    }
    if (factors.contains(id)) {
      problems.add(fields.valueAt(PRODUCT), "`" + id + "` cannot be a factor of itself");
      return;
    }
    Quantity left = quantity(factors.get(0));
    Quantity right = quantity(factors.get(1));
    if (!fits(whole.kind(), left.kind(), right.kind())) {
      problems.add(
          fields.valueAt(PRODUCT),
          "%s, times %s, is not %s"
              .formatted(
                  FigureClaims.told(left), FigureClaims.told(right), FigureClaims.told(whole)));
    }
  }

  private static boolean fits(Kind whole, Kind left, Kind right) {
    return scales(whole, left, right)
        || scales(whole, right, left)
        || MEASURES.getOrDefault(whole, List.of()).equals(List.of(left, right))
        || MEASURES.getOrDefault(whole, List.of()).equals(List.of(right, left));
  }

  /** So many times something of the same kind; or money at what one of it costs in the other. */
  private static boolean scales(Kind whole, Kind same, Kind by) {
    return whole == same && (NUMBERS.contains(by) || whole.isMoney() && by.isMoney());
  }

  private Quantity quantity(String id) {
    return Objects.requireNonNull(quantities.get(id));
  }
}
