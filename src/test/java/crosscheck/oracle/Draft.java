package crosscheck.oracle;

import crosscheck.dossier.Dossier;
import crosscheck.reasoning.Inline;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A generated dossier as text.
 *
 * @param world the sections before the statements
 * @param lines one for each statement
 */
record Draft(Family family, String world, List<Line> lines) {

  /** A statement and its id. */
  record Line(String id, String text) {}

  String yaml() {
    return world
        + "statements:\n"
        + lines.stream().map(Line::text).collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The dossier, read as any other. */
  Dossier dossier() {
    return Inline.dossier(yaml());
  }

  /** The same with these statements only. */
  Draft only(Collection<String> ids) {
    return new Draft(family, world, lines.stream().filter(line -> ids.contains(line.id)).toList());
  }
}
