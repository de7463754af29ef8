package crosscheck.reasoning;

import crosscheck.place.Compass;
import crosscheck.place.Gazetteer;
import crosscheck.place.Geodesic;
import crosscheck.place.PairFit;
import crosscheck.place.Place;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Shown;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What rules ask of places. Each answer is how well a claim suits what is known. */
public final class Geography {

  private static final double FULL_TURN = 360;
  private static final long PARTS = 1000;

  private Geography() {}

  /**
   * How well a compass word suits the way from one place to another: the shortest, or the one on
   * which the heading never changes.
   */
  public static Fit direction(Place from, Place to, Compass compass) {
    return better(compass.fit(Geodesic.bearing(from, to)), compass.fit(Geodesic.heading(from, to)));
  }

  /**
   * The same for degrees clockwise from north.
   *
   * @param slack by how many degrees bearings may be off
   */
  public static Fit bearing(Place from, Place to, Rings degrees, Rings slack) {
    Rings extents = Rings.of(around(Geodesic.spread(from, to)));
    Rings stated = degrees.plus(slack).plus(extents);
    return better(
        allRound(stated, Geodesic.bearing(from, to)), allRound(stated, Geodesic.heading(from, to)));
  }

  /** A bearing is the same after a full turn either way. */
  private static Fit allRound(Rings stated, double bearing) {
    return Stream.of(bearing - FULL_TURN, bearing, bearing + FULL_TURN)
        .map(turned -> stated.fit(Rings.of(Interval.point(thousandths(turned)))))
        .reduce(Geography::better)
        .orElseThrow();
  }

  private static Fit better(Fit one, Fit other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Interval around(double degrees) {
    Fraction half = thousandths(degrees);
    return Interval.closed(half.negate(), half);
  }

  private static Fraction thousandths(double degrees) {
    return Fraction.of(Math.round(degrees * PARTS), PARTS);
  }

  /** Agrees if one contains the other, clashes if they are apart; empty if the tree cannot tell. */
  public static List<Fit> containment(Gazetteer places, String one, String other) {
    if (places.inside(one, other) || places.inside(other, one)) {
      return List.of(Fit.AGREES);
    }
    return places.disjoint(one, other) ? List.of(Fit.CLASHES) : List.of();
  }

  /** Agrees if the region contains the place, clashes if it cannot; empty if nobody knows. */
  public static List<Fit> within(Gazetteer places, String place, String region) {
    if (places.inside(place, region)) {
      return List.of(Fit.AGREES);
    }
    boolean cannot = places.inside(region, place) || places.disjoint(place, region);
    return cannot ? List.of(Fit.CLASHES) : List.of();
  }

  /** How well two places suit a limit, in metres, on how far apart they may be. */
  public static Fit nearness(Place one, Place other, Rings limit) {
    return limit.fit(Geodesic.distance(one, other));
  }

  /** How well two regions suit a limit on how many others lie between; empty if nobody knows. */
  public static List<Fit> neighbourhood(Gazetteer places, String one, String other, Rings limit) {
    int between = places.regionsBetween(one, other);
    return between < 0
        ? List.of()
        : List.of(limit.fit(Rings.of(Interval.point(Fraction.of(between)))));
  }

  /** The best other pair of known places that a distance in metres fits; none or one. */
  public static List<PairFit> otherPairs(Gazetteer places, Rings distance, String from, String to) {
    return places.pairsNear(distance).stream()
        .filter(pair -> !Set.of(from, to).equals(Set.of(pair.from().id(), pair.to().id())))
        .limit(1)
        .toList();
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
