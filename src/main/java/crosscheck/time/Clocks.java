package crosscheck.time;

import crosscheck.quantity.DataFile;
import java.util.List;
import java.util.Map;

/** How exactly printed clock times tell an instant, and the named ones, from clock.yaml. */
record Clocks(int version, Map<String, Grain> grains, List<Named> words, Hedging hedges) {

  /** The precision of a kind of clock time. */
  record Grain(Widening inner, Widening outer, String source) {}

  /** A clock time with a name: noon, or midnight, which is two. */
  record Named(List<String> names, List<String> times, String grain, String why) {}

  /** How far "about" widens a clock time, in seconds on both sides. */
  record Hedging(List<String> words, long inner, long outer, String source) {}

  static Clocks load() {
    return DataFile.read(Clocks.class, "clock.yaml", Clocks.class);
  }

  Grain grain(String name) {
    Grain grain = grains.get(name);
    if (grain == null) {
      throw new IllegalStateException("clock.yaml has no grain " + name);
    }
    return grain;
  }
}
