package crosscheck.dossier;

import crosscheck.quantity.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/** Checks the quantities that are said to be sums: all on board are passengers and crew. */
final class SumsCheck {

  static final String SUM = "sum";

  /** Points on a scale: two temperatures make no third. */
  private static final Set<Kind> NEVER_ADDED = Set.of(Kind.TEMPERATURE, Kind.FUEL_ECONOMY);

  private final Register register;
  private final Problems problems;
  private final SortedMap<String, Quantity> quantities;

  SumsCheck(Register register, Problems problems, SortedMap<String, Quantity> quantities) {
    this.register = register;
    this.problems = problems;
    this.quantities = quantities;
  }

  /** Reports parts that are unknown, stand twice, or cannot add up to what they are said to. */
  void check(String id, Node.Fields fields) {
    Quantity whole = quantities.get(id);
    List<String> parts = register.findAll(fields, SUM, Sort.QUANTITY);
    if (whole == null || parts.size() != whole.parts().size()) {
      return; // what is wrong has been reported
    }
    Set<String> seen = new HashSet<>(Set.of(id));
    for (Node.Scalar part : fields.scalars(SUM)) {
      String name = part.text().strip();
      if (!seen.add(name)) {
        problems.add(part.at(), twice(id, name));
      } else if (kind(name) != whole.kind() || NEVER_ADDED.contains(whole.kind())) {
        problems.add(
            part.at(),
            "`%s`, %s, cannot be a part of `%s`, %s"
                .formatted(
                    name, FigureClaims.a(kind(name)), id, FigureClaims.a(whole.kind())));
      }
    }
  }

  private static String twice(String id, String part) {
    return part.equals(id)
        ? "`" + id + "` cannot be a part of itself"
        : "`" + part + "` stands twice in the list";
  }

  private Kind kind(String id) {
    return Objects.requireNonNull(quantities.get(id)).kind();
  }
}
