package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Pair;
import crosscheck.place.Gazetteer;
import crosscheck.place.PairFit;
import crosscheck.place.Place;
import crosscheck.verdict.Slip;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same distance between other places that it fits, those first that share a place with the pair
 * it is told of; and another place for something that is somewhere else.
 */
final class PlaceSlips implements Slips {

  private static final int MOST_PAIRS = 3;

  private final Dossier dossier;

  PlaceSlips(Dossier dossier) {
    this.dossier = dossier;
  }

  @Override
  public Stream<Edit> of(Doubt doubt) {
    if (doubt.claim() instanceof Claim.Value value) {
      return dossier.distances().values().stream()
          .filter(pair -> pair.straightLine().equals(value.quantity()))
          .flatMap(pair -> pairs(value, pair));
    } else if (doubt.claim() instanceof Claim.Located located) {
      return places(doubt, located);
    }
    return Stream.empty();
  }

  private Stream<Edit> pairs(Claim.Value claim, Pair pair) {
    return dossier.places().pairsNear(claim.rings()).stream()
        .filter(fit -> shared(pair, fit) < 2)
        .sorted(
            Comparator.comparing(PairFit::fit)
                .thenComparing(fit -> -shared(pair, fit))
                .thenComparing(PairFit::offMetres))
        .limit(MOST_PAIRS)
        .map(fit -> moved(claim, pair, turned(pair, fit)));
  }

  private static long shared(Pair pair, PairFit fit) {
    Set<String> ends = Set.of(pair.from(), pair.to());
    return Stream.of(fit.from().id(), fit.to().id()).filter(ends::contains).count();
  }

  /** The two places as a pair of the dossier, or a new one; a shared place keeps its end. */
  private Pair turned(Pair pair, PairFit fit) {
    String one = fit.from().id();
    String other = fit.to().id();
    boolean back = pair.from().equals(other) || pair.to().equals(one);
    String from = back ? other : one;
    String to = back ? one : other;
    return dossier.distances().values().stream()
        .filter(known -> Set.of(known.from(), known.to()).equals(Set.of(from, to)))
        .map(known -> new Pair(known.id(), from, to))
        .findFirst()
        .orElseGet(() -> new Pair(from + " to " + to, from, to));
  }

  private Edit moved(Claim.Value claim, Pair from, Pair to) {
    Claim edited =
        new Claim.Value(
            claim.ground(),
            claim.manner(),
            to.straightLine(),
            claim.kind(),
            claim.readings(),
            claim.unit(),
            claim.converts(),
            claim.alternatives());
    boolean known = dossier.distances().containsKey(to.id());
    return new Edit(edited, Slip.PLACES, name(from), name(to), known ? null : to);
  }

  private String name(Pair pair) {
    return "from " + name(pair.from()) + " to " + name(pair.to());
  }

  private String name(String place) {
    return dossier.places().byId(place).map(Place::name).orElse(place);
  }

  /** Where others say it is; for a place, the nearest region around it. */
  private Stream<Edit> places(Doubt doubt, Claim.Located claim) {
    Gazetteer places = dossier.places();
    Optional<String> around = places.byId(claim.what()).map(Place::within);
    List<String> told =
        doubt.finding().grounds().stream()
            .flatMap(ground -> Optional.ofNullable(dossier.claims().get(ground.id())).stream())
            .filter(Claim.Located.class::isInstance)
            .map(Claim.Located.class::cast)
            .filter(other -> other.what().equals(claim.what()))
            .map(Claim.Located::place)
            .toList();
    return Stream.concat(around.stream(), told.stream())
        .filter(place -> !place.equals(claim.place()))
        .distinct()
        .map(
            place ->
                new Edit(
                    new Claim.Located(
                        claim.ground(), claim.manner(), claim.what(), place, claim.near()),
                    Slip.PLACES,
                    name(claim.place()),
                    name(place)));
  }
}
