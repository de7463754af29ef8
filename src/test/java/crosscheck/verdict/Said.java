package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Location;
import crosscheck.dossier.Mood;
import crosscheck.dossier.Stance;
import crosscheck.dossier.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Statements and grounds for tests. */
final class Said {

  private Said() {}

  /** What a source says in its own voice. */
  static Statement own(String id, String source) {
    return by(id, source, "own:" + source);
  }

  /** What a source says of an origin. */
  static Statement by(String id, String source, String origin) {
    Location nowhere = new Location("f", 1, 1);
    return new Statement(
        id, source, 1, "w", "s", origin, Stance.OWN, Mood.HAPPENED, null, nowhere, source, id);
  }

  /** What all of these say. */
  static Ground together(Statement... voices) {
    return Stream.of(voices).map(Ground::of).reduce(Ground::with).orElse(new Ground("", List.of()));
  }
}
