package crosscheck.time;

import crosscheck.quantity.Reading;
import crosscheck.quantity.UnreadableException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clues that tell one time together: "between 11:43 and 11:53", "GMT", "Tuesday". */
final class Expression {

  private final List<Clue> clues;

  Expression(List<Clue> clues) {
    this.clues = List.copyOf(clues);
  }

  /** Whether {@code clue} can belong to the same time: it tells something not told yet. */
  boolean takes(Clue clue) {
    if (clue.meaning() instanceof Clue.Bound) {
      return false;
    }
    boolean told = clues.stream().anyMatch(c -> sameSlot(c.meaning(), clue.meaning()));
    boolean whole = Stream.concat(clues.stream(), Stream.of(clue)).anyMatch(Expression::isWhole);
    return !told && !(whole && standsAlone() && clue.meaning().standsAlone());
  }

  private static boolean sameSlot(Clue.Meaning a, Clue.Meaning b) {
    return a.getClass() == b.getClass()
        || a instanceof Clue.Zone && b instanceof Clue.AmbiguousZone
        || a instanceof Clue.AmbiguousZone && b instanceof Clue.Zone;
  }

  private static boolean isWhole(Clue clue) {
    return clue.meaning() instanceof Clue.FromPublication;
  }

  Expression plus(Clue clue) {
    return new Expression(Stream.concat(clues.stream(), Stream.of(clue)).toList());
  }

  /** Whether this tells a time, and not only a zone or a "before". */
  boolean standsAlone() {
    return clues.stream().anyMatch(c -> c.meaning().standsAlone());
  }

  /** Offset of the first clue that is not a "before" or a "from". */
  int contentStart() {
    return clues.stream()
        .filter(c -> !(c.meaning() instanceof Clue.Bound))
        .mapToInt(Clue::start)
        .min()
        .orElse(end());
  }

  int start() {
    return clues.get(0).start();
  }

  int end() {
    return clues.get(clues.size() - 1).end();
  }

  Optional<Clue.Bound> bound() {
    return find(Clue.Bound.class);
  }

  /** The first clue with this kind of meaning. */
  <T extends Clue.Meaning> Optional<T> find(Class<T> kind) {
    return clues.stream().map(Clue::meaning).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /**
   * @throws UnreadableException naming the clue that looks like a time but cannot be one
   */
  void requirePossible() {
    for (Clue clue : clues) {
      if (clue.meaning() instanceof Clue.Impossible impossible) {
        throw new UnreadableException(impossible.why(), clue.text());
      }
      if (clue.meaning() instanceof Clue.AmbiguousZone zone) {
        String zones = String.join(", ", zone.couldBe());
        throw new UnreadableException(
            clue.text() + " may stand for " + zones + ": write which", clue.text());
      }
    }
  }

  /** The zone that the wording states; "local time" states that of the place. */
  Optional<ZoneId> statedZone(TimeContext context) {
    return find(Clue.Zone.class).map(stated -> stated.zone().orElse(context.placeZone()));
  }

  /** Every way to read the time, before any "before" or "after" is applied. */
  List<Reading> readings(TimeContext context, TimesOfDay times) {
    Optional<Clue.FromPublication> whole = find(Clue.FromPublication.class);
    if (whole.isPresent()) {
      return List.of(new Reading("by publication", whole.get().resolve().apply(context)));
    }
    Optional<ZoneId> stated = statedZone(context);
    ZoneId zone = stated.orElse(context.placeZone());
    Optional<ZoneId> assumed =
        stated.isPresent() ? Optional.empty() : Optional.of(context.publication().zone());
    List<Reading> readings = new ArrayList<>();
    times.of(this, Today.of(context, zone)).forEach(r -> readings.addAll(r.in(zone, assumed)));
    return readings;
  }
}
