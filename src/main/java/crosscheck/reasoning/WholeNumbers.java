package crosscheck.reasoning;

import crosscheck.network.Tie;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What rules ask of counts. In the network a count may take any value; that it is a whole number is
 * looked at here, where it matters: 33 per cent of eight people is nobody's share.
 */
public final class WholeNumbers {

  private WholeNumbers() {}

  /**
   * Clashes if no whole number is such a share of the whole, or no whole total has such a mean over
   * it; else empty. Only shares told to their last digit are judged: "about a third of eight" may
   * be three.
   *
   * @param most how many wholes to try; a whole that vague has any share
   */
  public static List<Fit> share(Rings share, Rings whole, long most) {
    Optional<Interval> wholes = whole.outer().integers().map(Range::hull);
    if (!isToTheLastDigit(share) || wholes.isEmpty()) {
      return List.of();
    }
    Fraction low = wholes.get().low();
    Fraction high = wholes.get().high();
    if (low == null || high == null || high.subtract(low).longValue() > most) {
      return List.of();
    }
    boolean found =
        LongStream.rangeClosed(low.longValue(), high.longValue())
            .anyMatch(n -> share.outer().scale(Fraction.of(n)).integers().isPresent());
    return found ? List.of() : List.of(Fit.CLASHES);
  }

  private static boolean isToTheLastDigit(Rings share) {
    Interval plain = share.inner().hull();
    Interval charitable = share.outer().hull();
    Fraction low = charitable.low();
    Fraction high = charitable.high();
    return low != null
        && high != null
        && low.equals(plain.low())
        && high.equals(plain.high())
        && low.signum() >= 0;
  }

  /**
   * Clashes or strains if a change leaves less than nothing; else empty.
   *
   * @param factor how many times as much there is after the change
   */
  public static List<Fit> left(Rings factor) {
    Fit fit = factor.fit(Tie.NOT_NEGATIVE);
    return fit == Fit.AGREES ? List.of() : List.of(fit);
  }
}
