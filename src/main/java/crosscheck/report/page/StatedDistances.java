package crosscheck.report.page;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Pair;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.report.page.WorldMap.Stated;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what statements say of the distance between two places. */
final class StatedDistances {

  private final Dossier dossier;
  private final Values values;
  private final Voices voices;
  private final Verdicts verdicts;
  private final Map<String, List<Claim.Value>> reported;

  StatedDistances(Dossier dossier, Values values, Voices voices, Verdicts verdicts) {
    this.dossier = dossier;
    this.values = values;
    this.voices = voices;
    this.verdicts = verdicts;
    reported =
        dossier.mergedClaims().stream()
            .flatMap(
                claim -> claim instanceof Claim.Value value ? Stream.of(value) : Stream.empty())
            .filter(value -> !value.ground().isKnowledge())
            .collect(Collectors.groupingBy(Claim.Value::quantity));
  }

  /** What is said of the line itself, then of journeys that lead along it alone. */
  List<Stated> of(Pair pair) {
    Stream<Stated> journeys =
        dossier.journeys().values().stream()
            .filter(journey -> journey.legs().equals(List.of(pair.id())))
            .flatMap(journey -> stated(journey.distance(), journey.title()));
    return Stream.concat(stated(pair.straightLine(), ""), journeys).toList();
  }

  private Stream<Stated> stated(String quantity, String what) {
    return reported.getOrDefault(quantity, List.of()).stream()
        .map(
            value ->
                new Stated(
                    what,
                    voices.of(List.of(value.ground())),
                    values.of(value),
                    verdicts.of(value.ground())));
  }
}
