package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Location;
import crosscheck.dossier.Mood;
import crosscheck.dossier.Stance;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Estimates of the length of one wall, made up for tests. */
final class Walls {

  static final String LENGTH = "wall.length";

  private Walls() {}

  /** A statement of a source in its own voice. */
  static Statement own(String id, String source) {
    return voice(id, source, "own:" + source);
  }

  static Statement voice(String id, String source, String origin) {
    Location nowhere = new Location("made-up", 1, 1);
    return new Statement(
        id, source, 1, "", "", origin, Stance.OWN, Mood.HAPPENED, null, nowhere, source, id);
  }

  static SortedSet<Ground> grounds(Ground... grounds) {
    return new TreeSet<>(List.of(grounds));
  }

  /** The ground of a paper that says something of its own. */
  static Ground paper(String id) {
    return Ground.of(own(id, id));
  }

  /** An estimate whose plain and charitable ranges are one. */
  static Estimate exactly(String range, Ground... grounds) {
    return within(range, range, grounds);
  }

  static Estimate within(String inner, String outer, Ground... grounds) {
    Rings rings = new Rings(Range.parse(inner), Range.parse(outer));
    return Estimate.known("made-up", grounds(grounds), LENGTH, Kind.LENGTH, rings);
  }

  /** The same, one step of reasoning longer. */
  static Estimate derived(Estimate estimate) {
    Estimate base = Estimate.known("made-up", estimate.support(), "base", Kind.LENGTH, Rings.ALL);
    return Estimate.derived(
        "tie", "", new TreeSet<>(), LENGTH, Kind.LENGTH, estimate.rings(), List.of(base));
  }
}
