package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.stream.Stream;

/** What may have gone wrong where two figures and the change between them do not fit. */
public final class Percentages {

  private static final Rings NOTHING = Rings.of(Interval.point(Fraction.ZERO));
  private static final Rings ONE = Rings.of(Interval.point(Fraction.ONE));

  private Percentages() {}

  /**
   * What the later figure would be after a slip.
   *
   * @param cause what was slipped on, for people
   */
  private record Meant(String cause, Rings later) {}

  /**
   * The one slip that makes both figures fit, as a sentence; empty where they fit as they are told,
   * where no slip makes them fit, or several do.
   */
  public static List<String> causes(Claim.Relative told, Estimate later, Estimate earlier) {
    if (told(told, earlier.rings()).fit(later.rings()) != Fit.CLASHES) {
      return List.of();
    }
    List<String> causes =
        meant(told, later.kind(), earlier.rings())
            .filter(meant -> meant.later().fit(later.rings()) == Fit.AGREES)
            .map(Meant::cause)
            .toList();
    return causes.size() == 1 ? causes : List.of();
  }

  private static Rings told(Claim.Relative told, Rings earlier) {
    if (told instanceof Claim.Difference difference) {
      return earlier.plus(difference.gap());
    }
    Rings factor =
        told instanceof Claim.Change change ? change.factor() : ((Claim.Multiple) told).factor();
    return earlier.times(factor);
  }

  private static Stream<Meant> meant(Claim.Relative told, Kind kind, Rings earlier) {
    if (told instanceof Claim.Change change) {
      return Stream.concat(once(change, kind, earlier), often(change, earlier));
    }
    if (told instanceof Claim.Difference difference) {
      return kind == Kind.RATIO
          ? Stream.of(
              new Meant(
                  "the figures fit per cent of the earlier one, not percentage points",
                  earlier.times(difference.gap().plus(ONE))))
          : Stream.of();
    }
    Rings factor = ((Claim.Multiple) told).factor();
    return Stream.of(
        new Meant(
            "the figures fit so many times on top, not so many times as much",
            earlier.times(factor.plus(ONE))),
        new Meant(
            "the figures fit one time less than so many times as much: the whole was taken for the growth",
            earlier.times(factor.minus(ONE))));
  }

  private static Stream<Meant> once(Claim.Change change, Kind kind, Rings earlier) {
    Rings share = change.share();
    boolean fall = share.outer().liesBelow(NOTHING.outer());
    Rings size = fall ? share.scale(Fraction.of(-1)) : share;
    Stream<Meant> points =
        kind == Kind.RATIO
            ? Stream.of(
                new Meant(
                    "the figures fit percentage points, not per cent of the earlier one",
                    earlier.plus(share)))
            : Stream.of();
    return Stream.concat(
        points,
        Stream.of(
            new Meant(
                "the figures fit a change to so many per cent, not by so many",
                earlier.times(size)),
            new Meant(
                "the figures fit per cent of the later one, not of the earlier one",
                earlier.dividedBy(ONE.minus(share)))));
  }

  /** A yearly share simply taken so many times, or the share of all years told as that of one. */
  private static Stream<Meant> often(Claim.Change change, Rings earlier) {
    if (change.periods() == 1) {
      return Stream.of();
    }
    Rings simple = change.share().scale(Fraction.of(change.periods())).plus(ONE);
    return Stream.of(
        new Meant(
            "the figures fit the share of one period so many times, without compounding",
            earlier.times(simple)),
        new Meant(
            "the figures fit this change over all periods together, not in each",
            earlier.times(change.share().plus(ONE))));
  }
}
