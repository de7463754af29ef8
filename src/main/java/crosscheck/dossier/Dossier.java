package crosscheck.dossier;

import crosscheck.place.Gazetteer;
import crosscheck.time.NamedDays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One event, its sources, what they say, and the world they speak of. Everything is sorted by id,
 * so that the order of a file changes nothing.
 *
 * @param days the days that have a name, beside those that fall on one date every year
 * @param claims one for each statement that stands and each piece of background knowledge, by
 *     statement id
 * @param waivers findings that are known and need not be settled yet, sorted by their statements
 * @param revisions later versions of articles, and the claims that they have superseded
 */
public record Dossier(
    String id,
    String title,
    String about,
    SortedMap<String, Source> sources,
    Gazetteer places,
    SortedMap<String, Name> names,
    SortedMap<String, Event> events,
    SortedMap<String, Series> series,
    SortedMap<String, Sequence> sequences,
    SortedMap<String, Pair> distances,
    SortedMap<String, Journey> journeys,
    SortedMap<String, Quantity> quantities,
    SortedMap<String, Topic> topics,
    NamedDays days,
    SortedMap<String, Claim> claims,
    List<SetAside> setAside,
    List<Waiver> waivers,
    Revisions revisions) {

  /** This dossier with other claims. */
  public Dossier withClaims(SortedMap<String, Claim> others) {
    return new Dossier(
        id,
        title,
        about,
        sources,
        places,
        names,
        events,
        series,
        sequences,
        distances,
        journeys,
        quantities,
        topics,
        days,
        others,
        setAside,
        waivers,
        revisions);
  }

  /** This dossier with the distance between two more places. */
  public Dossier withPair(Pair pair) {
    SortedMap<String, Pair> pairs = new TreeMap<>(distances);
    pairs.put(pair.id(), pair);
    SortedMap<String, Quantity> measured = new TreeMap<>(quantities);
    Quantity line = AutoQuantities.straightLine(pair, places);
    measured.put(line.id(), line);
    return new Dossier(
        id, title, about, sources, places, names, events, series, sequences, pairs, journeys,
        measured, topics, days, claims, setAside, waivers, revisions);
  }

  /** This dossier with other sources and corrections. */
  Dossier revised(SortedMap<String, Source> others, Revisions corrected) {
    return new Dossier(
        id,
        title,
        about,
        others,
        places,
        names,
        events,
        series,
        sequences,
        distances,
        journeys,
        quantities,
        topics,
        days,
        claims,
        setAside,
        waivers,
        corrected);
  }

  /** This dossier as it was before one of its corrections; that one and later ones are undone. */
  public Dossier before(Correction correction) {
    return revisions.before(correction, this);
  }

  /**
   * By statement that a correction supersedes those of other articles that carry its figure, in
   * this dossier as it is before that correction.
   */
  public SortedMap<String, SortedSet<String>> carriers(Correction correction) {
    return new Carriers(this).of(correction);
  }

  /** The claims that stand and those that were superseded, by statement id. */
  public SortedMap<String, Claim> allClaims() {
    SortedMap<String, Claim> all = new TreeMap<>(claims);
    all.putAll(revisions.superseded());
    return all;
  }

  /** Every statement of the sources, by id; background knowledge is left out. */
  public List<Statement> statements() {
    return claims.values().stream()
        .map(claim -> claim.ground().voices().get(0))
        .filter(statement -> !statement.isKnowledge())
        .sorted()
        .toList();
  }

  /** Claims of equal content merged into one with all their voices, sorted by ground. */
  public List<Claim> mergedClaims() {
    Map<String, List<Claim>> same =
        claims.values().stream().collect(Collectors.groupingBy(this::content));
    return same.values().stream()
        .map(several -> several.get(0).on(Ground.of(several.stream().map(Claim::ground).toList())))
        .sorted(Comparator.comparing(Claim::ground))
        .toList();
  }

  /** What is claimed: two conversions claim the same if what they convert does, whoever says it. */
  private String content(Claim claim) {
    if (claim instanceof Claim.Value value
        && value.converts() != null
        && claims.get(value.converts()) instanceof Claim.Value original) {
      return value.converting(original.converting(null).content()).content();
    }
    return claim.content();
  }
}
