package crosscheck.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The zone that a wording states, as far as place and source tell which is meant. The place of the
 * event decides between several meanings; the zone of the source, or a continent, only makes some
 * of them plainer than others.
 *
 * @param label the words that state it
 * @param plain what it plainly means, at least one
 * @param charitable what it may mean besides
 * @param homes the zones of place and source, where a label may be kept all the year: MST in
 *     Arizona
 */
record StatedZone(
    String label, List<ZoneMeaning> plain, List<ZoneMeaning> charitable, List<ZoneId> homes) {

  /** A way to read the label. */
  record Way(String name, ZoneId zone) {}

  static StatedZone of(Clue.Zone clue, TimeContext context) {
    List<ZoneMeaning> all = clue.meanings();
    ZoneId place = context.placeZone();
    ZoneId source = context.publication().zone();
    int year = context.publication().date().getYear();
    List<ZoneMeaning> there = atHome(all, place, year);
    if (!there.isEmpty() && !place.equals(source)) {
      return new StatedZone(clue.label(), there, List.of(), List.of(place, source));
    }
    List<ZoneMeaning> usual = only(all, m -> !m.rare());
    Optional<List<ZoneMeaning>> likely =
        Stream.of(
                atHome(all, source, year),
                only(usual, m -> m.sharesContinentOf(place)),
                only(usual, m -> m.sharesContinentOf(source)))
            .filter(found -> !found.isEmpty())
            .findFirst();
    List<ZoneMeaning> plain = likely.orElse(usual);
    List<ZoneMeaning> possible = likely.isPresent() ? usual : all;
    return new StatedZone(
        clue.label(), plain, only(possible, m -> !plain.contains(m)), List.of(place, source));
  }

  /** A rare meaning is at home in a zone itself, or where no usual one is on the continent. */
  private static List<ZoneMeaning> atHome(List<ZoneMeaning> all, ZoneId zone, int year) {
    boolean usual = all.stream().anyMatch(m -> !m.rare() && m.sharesContinentOf(zone));
    return only(
        all, m -> m.isAtHomeIn(zone, year) && (!m.rare() || !usual || zone.equals(m.region())));
  }

  private static List<ZoneMeaning> only(List<ZoneMeaning> all, Predicate<ZoneMeaning> test) {
    return all.stream().filter(test).toList();
  }

  /** The zone of the first meaning. */
  ZoneId first(ZoneId place) {
    return plain.get(0).zone(place);
  }

  /**
   * The ways to read the label beside a local time. Where its region keeps another offset then, the
   * label may be right, or the clock on the wall.
   */
  List<Way> ways(LocalDateTime local, ZoneId place) {
    List<ZoneMeaning> kept = only(plain, m -> isKept(m, local));
    List<Way> ways = new ArrayList<>();
    for (ZoneMeaning meaning : kept.isEmpty() ? plain : kept) {
      ZoneId region = meaning.region();
      ways.add(new Way(label + " as " + meaning.zone(place), meaning.zone(place)));
      if (kept.isEmpty() && region != null) {
        ways.add(new Way(label + " as the clocks of " + region, region));
      }
    }
    return ways;
  }

  /** Zones in which it may charitably be read. */
  List<ZoneId> charitableZones(ZoneId place) {
    return charitable.stream().map(m -> m.zone(place)).toList();
  }

  private boolean isKept(ZoneMeaning meaning, LocalDateTime local) {
    return meaning.isKeptAt(local)
        || homes.stream().anyMatch(home -> meaning.isStandardOf(home, local));
  }

  /** Whether no region of the label keeps the offset that it says. */
  boolean isOutOfSeason(LocalDateTime local) {
    return plain.stream().noneMatch(m -> isKept(m, local));
  }
}
