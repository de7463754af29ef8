package crosscheck.time;

import crosscheck.quantity.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How exactly printed clock times tell an instant, and the named ones, from clock.yaml. */
record Clocks(
    int version, Map<String, Grain> grains, Spoken spoken, List<Named> words, Hedging hedges) {

  /** The precision of a kind of clock time. */
  record Grain(Widening inner, Widening outer, String source) {}

  /**
   * How the minutes to or past an hour are told.
   *
   * @param step minutes between round ones
   * @param grain how exactly those tell an instant
   */
  record Spoken(int step, String grain, String why) {}

  /** A clock time with a name: noon, or midnight, which is two. */
  record Named(List<String> names, List<String> times, String grain, String why) {}

  /** How far "about" widens a clock time, in seconds on both sides. */
  record Hedging(List<String> words, long inner, long outer, String source) {}

  static Clocks load() {
    return DataFile.read(Clocks.class, "clock.yaml", Clocks.class);
  }

  /** The clock time of that name. */
  Optional<Named> named(String name) {
    return words.stream().filter(n -> Words.has(n.names(), name)).findFirst();
  }

  Grain grain(String name) {
    Grain grain = grains.get(name);
    if (grain == null) {
      throw new IllegalStateException("clock.yaml has no grain " + name);
    }
    return grain;
  }
}
