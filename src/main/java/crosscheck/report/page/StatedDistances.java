package crosscheck.report.page;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Pair;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.report.page.WorldMap.Stated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells what statements say of the distance between two places. */
final class StatedDistances {

  private final Dossier dossier;
  private final Values values;
  private final Voices voices;
  private final Verdicts verdicts;

  StatedDistances(Dossier dossier, Values values, Voices voices, Verdicts verdicts) {
    this.dossier = dossier;
    this.values = values;
    this.voices = voices;
    this.verdicts = verdicts;
  }

  /** What is said of the line itself, then of journeys that lead along it alone. */
  List<Stated> of(Pair pair) {
    Map<String, String> about = new TreeMap<>(Map.of(pair.straightLine(), ""));
    dossier.journeys().values().stream()
        .filter(journey -> journey.legs().equals(List.of(pair.id())))
        .forEach(journey -> about.put(journey.distance(), journey.title()));
    return dossier.mergedClaims().stream()
        .flatMap(claim -> claim instanceof Claim.Value value ? Stream.of(value) : Stream.empty())
        .filter(value -> about.containsKey(value.quantity()) && !value.ground().isKnowledge())
        .map(
            value ->
                new Stated(
                    Objects.requireNonNull(about.get(value.quantity())),
                    voices.of(List.of(value.ground())),
                    values.of(value),
                    verdicts.of(value.ground())))
        .toList();
  }
}
