package crosscheck.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the claims on what somebody or something is called or is: role, name, organisation. */
final class NameClaims {

  private final World world;
  private final Register register;
  private final Problems problems;

  NameClaims(World world, Register register, Problems problems) {
    this.world = world;
    this.register = register;
    this.problems = problems;
  }

  /** The claim that something has an attribute, whose value the wording holds. */
  Optional<Claim> named(Entry entry) {
    Node.Fields fields = entry.fields().fields("named");
    Optional<String> what = register.find(fields, "what", Sort.NAME, Sort.EVENT, Sort.PLACE);
    Optional<Node.Scalar> is = fields.scalar("is");
    Optional<String> attribute = fields.text("as");
    is.ifPresent(value -> refuseUnheld(entry, value));
    if (what.isEmpty() || attribute.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    String value = is.get().text().strip();
    Name name = world.names().get(value);
    String kept = name == null ? Plain.of(value).text().toLowerCase(Locale.ROOT) : value;
    String shown = name == null ? value : name.name();
    return Optional.of(
        new Claim.Named(entry.ground(), entry.manner(), what.get(), attribute.get(), kept, shown));
  }

  private void refuseUnheld(Entry entry, Node.Scalar value) {
    String text = value.text().strip();
    boolean held = entry.holdsOneOf(spellings(text).stream());
    if (entry.phrase().isPresent() && !held) {
      String known =
          world.names().containsKey(text) ? "a name of `" + text + "`" : "`" + text + "`";
      problems.add(
          value.at(), "the wording `" + entry.statement().wording() + "` does not hold " + known);
    }
  }

  /** The spellings of the name with this id, or the text itself if it is no id. */
  private List<String> spellings(String text) {
    Name name = world.names().get(text);
    return name == null
        ? List.of(text)
        : Stream.concat(Stream.of(name.name()), name.aliases().stream()).toList();
  }
}
