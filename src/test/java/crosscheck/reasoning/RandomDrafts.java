package crosscheck.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small dossiers made up by chance: a road of two stretches, a walk along it, and three papers. */
final class RandomDrafts {

  /** How the names of these dossiers begin. */
  private static final String NAME = "made up ";

  private static final String WORLD =
      """
      crosscheck: 1
      dossier: {id: random, title: Made up}
      sources:
      - {source: a, publication: {date: 2024-05-15, zone: UTC}}
      - {source: b, publication: {date: 2024-05-15, zone: UTC}}
      - {source: c, publication: {date: 2024-05-16, zone: UTC}}
      names: {walker: {name: A walker}}
      places: {ash: {name: Ash}, elm: {name: Elm}, oak: {name: Oak}}
      distances: {ash-elm: {from: ash, to: elm}, elm-oak: {from: elm, to: oak}}
      events: {leaves: {title: She leaves}, comes: {title: She comes}}
      journeys:
        walk: {title: The walk, legs: [ash-elm, elm-oak], departs: leaves, arrives: comes,
          measured: straight-line, vehicle: walker}
      statements:
      """;

  /** What may be said, with a figure to fill in. */
  private static final List<String> CLAIMS =
      List.of(
          "%d km', gives: ash-elm.straight-line",
          "%d km', gives: elm-oak.straight-line",
          "1%d km', gives: walk.distance",
          "1%d km', gives: walk.distance",
          "%d hours', gives: walk.duration",
          "%d km/h', gives: walk.average-speed",
          "%d km/h', gives: walker.top-speed",
          "twice as long', gives: elm-oak.straight-line, times: ash-elm.straight-line",
          "%d hours after', gives: comes.time, after: leaves");

  private static final List<String> HEDGES = List.of("", "", "about ", "exactly ", "at least ");

  private final Random random;

  private RandomDrafts(long seed) {
    random = new Random(seed);
  }

  /** So many dossiers, the same every time. */
  static List<Draft> some(int count) {
    return IntStream.range(0, count).mapToObj(seed -> new RandomDrafts(seed).draft(seed)).toList();
  }

  private Draft draft(int seed) {
    List<String> lines = new ArrayList<>();
    int statements = 3 + random.nextInt(5);
    for (int i = 0; i < statements; i++) {
      lines.add(
          "- {id: s%d, source: %s, paragraph: 1, says: s, wording: '%s}"
              .formatted(i, "abc".charAt(random.nextInt(3)), claim()));
    }
    return Draft.of(NAME + seed, WORLD + String.join("\n", lines));
  }

  private String claim() {
    String claim = CLAIMS.get(random.nextInt(CLAIMS.size()));
    String hedge = claim.startsWith("twice") ? "" : HEDGES.get(random.nextInt(HEDGES.size()));
    return hedge + claim.formatted(5 + random.nextInt(8) * 5);
  }
}
