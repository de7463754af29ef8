package crosscheck.report.page;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.util.Optional;
import java.util.stream.Stream;

/** What one claim says of when. */
record StatedTime(Ground ground, String event, Rings rings) {

  /** A window plainly no longer than this can be seen from close by: four days, in seconds. */
  private static final Fraction SHORT = Fraction.of(4 * 86_400);

  /** What a claim says of when an event happens; nothing if it says nothing of it. */
  static Stream<StatedTime> of(Claim claim) {
    if (claim instanceof Claim.When when) {
      return Stream.of(new StatedTime(when.ground(), when.event(), when.rings()));
    }
    return claim instanceof Claim.Ago ago
        ? Stream.of(new StatedTime(ago.ground(), ago.event(), ago.rings()))
        : Stream.empty();
  }

  /** The plain window, if it is short enough for a close-up. */
  Optional<Interval> brief() {
    Interval hull = rings.inner().hull();
    return hull.low() != null
            && hull.high() != null
            && hull.high().subtract(hull.low()).compareTo(SHORT) <= 0
        ? Optional.of(hull)
        : Optional.empty();
  }
}
