package crosscheck.dossier;

import crosscheck.quantity.Kind;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Checks the quantities that are said to be sums: all on board are passengers and crew. */
final class SumsCheck {

  static final String SUM = "sum";
  static final String INCLUDES = "includes";

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
    if (whole == null) {
      return; // what is wrong has been reported
    }
    if (fields.has(SUM) && fields.has(INCLUDES)) {
      problems.add(
          fields.keyAt(INCLUDES), "`sum` names all parts already, `includes` some of them");
    }
    check(whole, fields, SUM);
    check(whole, fields, INCLUDES);
  }

  private void check(Quantity whole, Node.Fields fields, String key) {
    Set<String> seen = new HashSet<>(Set.of(whole.id()));
    for (Node.Scalar part : fields.scalars(key)) {
      Optional<String> name = register.find(part, Sort.QUANTITY);
      if (name.isPresent() && !seen.add(name.get())) {
        problems.add(part.at(), twice(whole.id(), name.get()));
      } else {
        name.ifPresent(id -> check(part.at(), Objects.requireNonNull(quantities.get(id)), whole));
      }
    }
  }

  private void check(Location at, Quantity part, Quantity whole) {
    if (part.kind() != whole.kind() || NEVER_ADDED.contains(whole.kind())) {
      problems.add(
          at, FigureClaims.told(part) + ", cannot be a part of " + FigureClaims.told(whole));
    } else if (part.moves() != null || whole.moves() != null) {
      String moving = (whole.moves() == null ? part : whole).id();
      problems.add(
          at, "`" + moving + "` moves: what has a value for each time is no part and no sum");
    }
  }

  private static String twice(String id, String part) {
    return part.equals(id)
        ? "`" + id + "` cannot be a part of itself"
        : "`" + part + "` stands twice in the list";
  }
}
