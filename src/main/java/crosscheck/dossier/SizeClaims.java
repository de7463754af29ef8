package crosscheck.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the claims that a quantity has a place by size: third-largest, worst since 1999. */
final class SizeClaims {

  private final Ordinals ordinals = Ordinals.standard();
  private final World world;
  private final Register register;
  private final Problems problems;

  SizeClaims(World world, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.problems = problems;
  }

  /** The claim that a quantity has a place among others of its kind. */
  Optional<Claim> placed(Entry entry) {
    Node.Fields fields = entry.fields().fields("ranks");
    Optional<String> what = register.find(fields, "what", Sort.QUANTITY);
    int place =
        fields.text("place").filter(t -> t.matches("[1-9][0-9]?")).map(Integer::parseInt).orElse(1);
    if (place > 1) {
      problems.refuseWordless(entry, ordinals.wordsFor(Claim.Rank.NTH, place), "the place");
    }
    if (what.isEmpty()) {
      return Optional.empty();
    }
    Quantity quantity = quantity(what.get());
    List<String> among = others(fields, quantity);
    Optional<String> since =
        register.find(fields, "since", Sort.QUANTITY).filter(id -> fits(fields, id, quantity));
    boolean largest = fields.text("is").filter("smallest"::equals).isEmpty();
    return Optional.of(
        new Claim.Placed(
            entry.ground(),
            entry.manner(),
            what.get(),
            after(among, since.orElse(null)),
            largest,
            place,
            since.orElse(null)));
  }

  /** The others of the list, in its order. */
  private List<String> others(Node.Fields fields, Quantity what) {
    List<String> others = new ArrayList<>();
    for (Node.Scalar member : fields.scalars("among")) {
      register
          .find(member, Sort.QUANTITY)
          .filter(id -> !id.equals(what.id()))
          .filter(id -> comparable(member.at(), quantity(id), what))
          .ifPresent(others::add);
    }
    return List.copyOf(others);
  }

  /** With "since", the list runs from the earliest to the latest, and those after it count. */
  private static List<String> after(List<String> among, @Nullable String since) {
    return since == null ? among : among.subList(among.indexOf(since) + 1, among.size());
  }

  private boolean fits(Node.Fields fields, String since, Quantity what) {
    if (since.equals(what.id())) {
      problems.add(fields.valueAt("since"), "`" + what.id() + "` cannot be ranked since itself");
      return false;
    }
    return comparable(fields.valueAt("since"), quantity(since), what);
  }

  private boolean comparable(Location at, Quantity other, Quantity what) {
    boolean same = other.kind() == what.kind();
    if (!same) {
      problems.add(
          at,
          "%s, has no place among what is measured like %s"
              .formatted(FigureClaims.told(other), FigureClaims.told(what)));
    }
    return same;
  }

  private Quantity quantity(String id) {
    return Objects.requireNonNull(world.quantities().get(id));
  }
}
