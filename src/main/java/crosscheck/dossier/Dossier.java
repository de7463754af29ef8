package crosscheck.dossier;

import crosscheck.place.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One event, its sources, what they say, and the world they speak of. Everything is sorted by id,
 * so that the order of a file changes nothing.
 *
 * @param claims one for each statement and each piece of background knowledge, by statement id
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
    SortedMap<String, Claim> claims,
    List<SetAside> setAside) {

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
        others,
        setAside);
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
    Map<String, Claim> merged = new TreeMap<>();
    claims
        .values()
        .forEach(c -> merged.merge(content(c), c, (a, b) -> a.on(a.ground().with(b.ground()))));
    return merged.values().stream().sorted((a, b) -> a.ground().compareTo(b.ground())).toList();
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
