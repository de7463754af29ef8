package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Location;
import crosscheck.dossier.Mood;
import crosscheck.dossier.Stance;
import crosscheck.dossier.Statement;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Grounds and estimates for tests. */
final class Given {

  private Given() {}

  static Ground ground(String id) {
    return Ground.of(
        new Statement(
            id,
            "a",
            1,
            "w",
            "s",
            "own:a",
            Stance.OWN,
            Mood.HAPPENED,
            null,
            new Location("f", 1, 1),
            "a",
            id));
  }

  static SortedSet<Ground> grounds(String... ids) {
    TreeSet<Ground> grounds = new TreeSet<>();
    Stream.of(ids).map(Given::ground).forEach(grounds::add);
    return grounds;
  }

  static Rings rings(String inner, String outer) {
    return new Rings(Range.parse(inner), Range.parse(outer));
  }

  /** A length that one statement gives. */
  static Estimate length(String ground, String quantity, String inner, String outer) {
    return Estimate.stated("told", ground(ground), quantity, Kind.LENGTH, rings(inner, outer));
  }

  static Estimate length(String ground, String quantity, String both) {
    return length(ground, quantity, both, both);
  }
}
