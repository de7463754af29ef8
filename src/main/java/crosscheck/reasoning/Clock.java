package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.time.ClockWindow;
import crosscheck.time.Moment;
import crosscheck.time.Publication;
import crosscheck.verdict.Estimate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What rules ask of times. */
public final class Clock {

  private Clock() {}

  /** What a comparison of digits is about: the clock time of an event, whatever its day. */
  public static String subject(String event) {
    return event + ".clock";
  }

  /** How two clock times go together as times of the UTC day. */
  public static Fit digits(ClockWindow one, ClockWindow other) {
    return one.secondsOfUtcDay().fit(other.secondsOfUtcDay());
  }

  /** What is right about a clock time whose day is wrong, as a sentence. */
  public static String digitsHold(ClockWindow clock, Ground other) {
    Interval window = clock.secondsOfUtcDay().inner().hull();
    return "the digits hold: %s UTC, as in %s; the day does not"
        .formatted(timeOfDay(window.low()), other.id());
  }

  private static String timeOfDay(@Nullable BigFraction seconds) {
    return seconds == null ? "?" : LocalTime.ofSecondOfDay(seconds.longValue()).toString();
  }

  /** Whether the date that a wording names falls on the weekday that it names. */
  public static Fit weekday(Moment moment) {
    return moment.datesFallOn().contains(moment.weekday()) ? Fit.AGREES : Fit.CLASHES;
  }

  /**
   * Whether {@code middle} stays out of the time between two events: clashes if it lies between
   * them on every reading, strains if it does on the plain ones.
   */
  public static Fit notBetween(Estimate middle, Estimate start, Estimate end) {
    if (between(middle.rings().outer(), start.rings().outer(), end.rings().outer())) {
      return Fit.CLASHES;
    }
    boolean plainly = between(middle.rings().inner(), start.rings().inner(), end.rings().inner());
    return plainly ? Fit.STRAINS : Fit.AGREES;
  }

  private static boolean between(Range middle, Range start, Range end) {
    return before(start, middle) && before(middle, end);
  }

  private static boolean before(Range earlier, Range later) {
    BigFraction end = earlier.hull().high();
    BigFraction start = later.hull().low();
    return end != null && start != null && end.compareTo(start) <= 0;
  }

  /** A number in a series held against the events known to come before. */
  public static List<Earlier> rank(
      Claim.Ranked claim, Estimate ranked, Collection<Estimate> before) {
    return Earlier.of(claim.number(), ranked, before);
  }

  /** Agrees for one event, clashes for two. */
  public static Fit sameEvent(String one, String other) {
    return one.equals(other) ? Fit.AGREES : Fit.CLASHES;
  }

  /** A secret as of one publication strains if the announcement was out on an earlier day. */
  public static Fit secretUntil(Publication secret, Publication announced) {
    return secret.date().isAfter(announced.date()) ? Fit.STRAINS : Fit.AGREES;
  }
}
