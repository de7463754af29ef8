package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.time.ClockWindow;
import crosscheck.time.Publication;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

  private static String timeOfDay(@Nullable Fraction seconds) {
    return seconds == null ? "?" : LocalTime.ofSecondOfDay(seconds.longValue()).toString();
  }

  /**
   * Whether an event stays out of the time between two others: clashes if it lies between them on
   * every reading, strains if it does on the plain ones, agrees if it lies outside on every
   * reading; empty if that cannot be told.
   */
  public static List<Fit> notBetween(Estimate middle, Estimate start, Estimate end) {
    if (start.precedes(middle) && middle.precedes(end)) {
      return List.of(Fit.CLASHES);
    }
    if (middle.precedes(start) || end.precedes(middle)) {
      return List.of(Fit.AGREES);
    }
    boolean plainly = start.plainlyPrecedes(middle) && middle.plainlyPrecedes(end);
    return plainly ? List.of(Fit.STRAINS) : List.of();
  }

  /** The same for the time between an event and a report, which ends nothing if it is null. */
  public static List<Fit> notBetween(
      Estimate middle, Estimate start, @Nullable Publication report) {
    if (middle.precedes(start)) {
      return List.of(Fit.AGREES);
    }
    return start.precedes(middle) && isKnownTo(report, middle) ? List.of(Fit.CLASHES) : List.of();
  }

  /**
   * Clashes if an event lies wholly before a report, which can therefore know of it; else empty.
   */
  public static List<Fit> knownTo(@Nullable Publication report, Estimate event) {
    return isKnownTo(report, event) ? List.of(Fit.CLASHES) : List.of();
  }

  private static boolean isKnownTo(@Nullable Publication report, Estimate event) {
    return report == null || event.rings().outer().liesBelow(report.window().outer());
  }

  /** A number in a series held against the events known to come before. */
  public static List<Earlier> rank(
      Claim.Ranked claim, Estimate ranked, Collection<Estimate> before) {
    return Earlier.of(claim.number(), ranked, before);
  }

  /**
   * Agrees for one event, clashes for two; empty where two reports of different days each speak of
   * the last event they know.
   */
  public static List<Fit> sameEvent(Claim.Ranked one, Claim.Ranked other) {
    if (one.event().equals(other.event())) {
      return List.of(Fit.AGREES);
    }
    boolean otherDay = one.isOfTheDay() && !Objects.equals(one.asOf(), other.asOf());
    return otherDay ? List.of() : List.of(Fit.CLASHES);
  }

  /** A secret as of one publication strains if the announcement was out on an earlier day. */
  public static Fit secretUntil(Publication secret, Publication announced) {
    return secret.date().isAfter(announced.date()) ? Fit.STRAINS : Fit.AGREES;
  }
}
