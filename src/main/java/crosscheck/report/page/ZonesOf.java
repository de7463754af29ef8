package crosscheck.report.page;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The zones that occur in a dossier. */
final class ZonesOf {

  /** How many at most: each tells every time once more. */
  private static final int MOST = 12;

  private ZonesOf() {}

  /** The zone in which most times are read first, then by id; UTC is always among them. */
  static List<ZoneId> dossier(Dossier dossier) {
    Map<String, Integer> read = new TreeMap<>();
    dossier.claims().values().stream()
        .flatMap(claim -> claim instanceof Claim.When when ? Stream.of(when) : Stream.empty())
        .filter(when -> !when.ground().isKnowledge())
        .forEach(when -> read.merge(id(when.moment().readInZone()), 1, Integer::sum));
    dossier.sources().values().forEach(s -> read.putIfAbsent(id(s.publication().zone()), 0));
    dossier.places().all().stream()
        .flatMap(place -> Stream.ofNullable(place.zone()))
        .forEach(zone -> read.putIfAbsent(id(zone), 0));
    String utc = id(ZoneOffset.UTC);
    read.putIfAbsent(utc, 0);
    List<String> most =
        read.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .limit(MOST)
            .toList();
    Stream<String> others = Stream.concat(most.stream().skip(1).sorted(), Stream.of(utc));
    return Stream.concat(most.stream().limit(1), others).distinct().map(ZoneId::of).toList();
  }

  /** One id for all names of UTC; others keep theirs. */
  private static String id(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC) ? "Z" : zone.getId();
  }
}
