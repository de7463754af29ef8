package crosscheck.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads names: people, organisations and things, and what is known of their lives. */
final class NamesReader {

  private final Register register;
  private final Problems problems;

  NamesReader(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  Name name(String id, Node.Fields fields) {
    List<String> aliases =
        fields.scalars("aliases").stream().map(alias -> alias.text().strip()).toList();
    String born = register.find(fields, "born", Sort.EVENT).orElse(null);
    String died = register.find(fields, "died", Sort.EVENT).orElse(null);
    if (born != null && born.equals(died)) {
      problems.add(fields.valueAt("died"), "`" + born + "` cannot be both birth and death");
    }
    return new Name(
        id, fields.text("name").orElse(id), aliases, born, died, terms(fields), kind(fields));
  }

  private List<Term> terms(Node.Fields fields) {
    List<Term> terms = new ArrayList<>();
    for (Node.Fields term : fields.list("terms")) {
      terms.add(
          new Term(
              term.text("office").map(String::strip).orElse(""),
              register.find(term, "from", Sort.EVENT).orElse(null),
              register.find(term, "to", Sort.EVENT).orElse(null)));
    }
    return terms;
  }

  private @Nullable String kind(Node.Fields fields) {
    Optional<Node.Scalar> kind = fields.scalar("kind");
    String word = kind.map(scalar -> scalar.text().strip()).orElse(null);
    if (word == null || Vehicle.of(word).isPresent()) {
      return word;
    }
    problems.addUnknown(fields.valueAt("kind"), "kind of vehicle", word, Vehicle.kinds());
    return null;
  }
}
