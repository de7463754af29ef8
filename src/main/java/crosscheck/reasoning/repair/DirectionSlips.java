package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.place.Compass;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Reading;
import crosscheck.time.Gap;
import crosscheck.verdict.Slip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The other way round: later for earlier, north for south, the second event before the first. Where
 * the wording has no word for the direction, a word is put to it.
 */
final class DirectionSlips implements Slips {

  private static final int HALF_TURN = 180;
  private static final int FULL_TURN = 360;

  @Override
  public Stream<Edit> of(Doubt doubt) {
    String wording = doubt.wording();
    Claim claim = doubt.claim();
    if (claim instanceof Claim.Apart apart) {
      return edit(wording, turned(apart), Opposites.inTime(wording), other(apart.gap()));
    } else if (claim instanceof Claim.Before before) {
      return edit(wording, turned(before), Opposites.inTime(wording), "the other way round");
    } else if (claim instanceof Claim.Difference difference) {
      return edit(wording, turned(difference), Optional.empty(), "the other way");
    } else if (claim instanceof Claim.Change change) {
      return edit(wording, turned(change), Optional.empty(), "the other way");
    } else if (claim instanceof Claim.Direction direction) {
      Claim.Direction turned = turned(direction);
      Optional<Swap> swap = Opposites.onTheCompass(wording, direction.compass());
      return edit(wording, turned, swap, turned.compass().word());
    }
    return Stream.empty();
  }

  private static Claim turned(Claim.Apart claim) {
    Gap gap = claim.gap();
    Fraction back = Fraction.of(-1);
    Gap other = new Gap(gap.seconds().scale(back), gap.calendarDay(), gap.text());
    return new Claim.Apart(claim.ground(), claim.manner(), claim.event(), claim.anchor(), other);
  }

  private static Claim turned(Claim.Difference claim) {
    return new Claim.Difference(
        claim.ground(),
        claim.manner(),
        claim.quantity(),
        claim.base(),
        claim.kind(),
        opposite(claim.readings()));
  }

  private static Claim turned(Claim.Change claim) {
    return new Claim.Change(
        claim.ground(),
        claim.manner(),
        claim.quantity(),
        claim.base(),
        claim.periods(),
        opposite(claim.readings()));
  }

  private static List<Reading> opposite(List<Reading> readings) {
    Fraction back = Fraction.of(-1);
    return readings.stream().map(r -> new Reading(r.name(), r.rings().scale(back))).toList();
  }

  private static String other(Gap gap) {
    boolean later = Interval.atLeast(Fraction.ZERO).meets(gap.seconds().inner().hull());
    return later ? "earlier" : "later";
  }

  private static Claim turned(Claim.Before claim) {
    String second = claim.first();
    return new Claim.Before(claim.ground(), claim.manner(), claim.then(), second);
  }

  private static Claim.Direction turned(Claim.Direction claim) {
    Compass opposite = Compass.nearest((claim.compass().bearing() + HALF_TURN) % FULL_TURN);
    return new Claim.Direction(
        claim.ground(), claim.manner(), claim.place(), claim.from(), opposite);
  }

  /** With the opposite of the words of direction; else with what the wording would have to mean. */
  private static Stream<Edit> edit(
      String wording, Claim edited, Optional<Swap> swap, String meaning) {
    String from = swap.map(s -> s.from(wording)).orElse(wording);
    String to = swap.map(Swap::to).orElse(wording + " (" + meaning + ")");
    return Stream.of(new Edit(edited, Slip.DIRECTION, from, to));
  }
}
