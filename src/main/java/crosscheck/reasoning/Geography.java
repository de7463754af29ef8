package crosscheck.reasoning;

import crosscheck.place.Compass;
import crosscheck.place.Gazetteer;
import crosscheck.place.Geodesic;
import crosscheck.place.PairFit;
import crosscheck.place.Place;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Shown;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rules ask of places. Each answer is how well a claim suits what is known. */
public final class Geography {

  private Geography() {}

  /** How well a compass word suits the way from one place to another. */
  public static Fit direction(Place from, Place to, Compass compass) {
    return compass.fit(Geodesic.bearing(from, to));
  }

  /** Agrees if one contains the other, clashes if they are apart; empty if the tree cannot tell. */
  public static List<Fit> containment(Gazetteer places, String one, String other) {
    if (places.inside(one, other) || places.inside(other, one)) {
      return List.of(Fit.AGREES);
    }
    return places.disjoint(one, other) ? List.of(Fit.CLASHES) : List.of();
  }

  /** How well two places suit a limit, in metres, on how far apart they may be. */
  public static Fit nearness(Place one, Place other, Rings limit) {
    return limit.fit(Geodesic.distance(one, other));
  }

  /** Agrees on a common border, strains with one region between; empty without known borders. */
  public static List<Fit> neighbourhood(Gazetteer places, String one, String other) {
    int between = places.regionsBetween(one, other);
    if (between < 0) {
      return List.of();
    }
    return List.of(between == 0 ? Fit.AGREES : between == 1 ? Fit.STRAINS : Fit.CLASHES);
  }

  /** The best other pair of known places that a distance in metres fits, if any. */
  public static Optional<PairFit> otherPair(
      Gazetteer places, Rings distance, String from, String to) {
    return places.pairsNear(distance).stream()
        .filter(pair -> !Set.of(from, to).equals(Set.of(pair.from().id(), pair.to().id())))
        .findFirst();
  }

  /** {@link #otherPair} as a list of at most one, for rules to take from. */
  public static List<PairFit> otherPairs(Gazetteer places, Rings distance, String from, String to) {
    return otherPair(places, distance, from, to).stream().toList();
  }

  /** Which pair a misplaced distance fits, as a sentence. */
  public static String fits(PairFit pair) {
    return "the figure fits %s to %s, %s apart in a straight line"
        .formatted(
            pair.from().name(),
            pair.to().name(),
            Shown.show(Geodesic.distance(pair.from(), pair.to()), Kind.LENGTH));
  }
}
