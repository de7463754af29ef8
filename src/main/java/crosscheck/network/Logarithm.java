package crosscheck.network;

import crosscheck.quantity.Fraction;
import java.math.BigInteger;

/**
 * Natural logarithms with a bound on their error: {@link StrictMath#log} is within one unit in the
 * last place, and the same on every machine.
 */
final class Logarithm {

  /**
   * Far more than the error of the logarithm of any number that a dossier can hold (magnitudes up
   * to 10^300: some 700 units of 10^-13), and far less than any figure of a report can tell.
   */
  static final Fraction ERROR = Fraction.of(1, 1_000_000_000_000L);

  /** What is told of a logarithm that is too small to be told from zero: well within the error. */
  private static final Fraction LEAST = ERROR.divide(10);

  private static final int DOUBLE_BITS = 60;

  private Logarithm() {}

  /**
   * The logarithm of a positive number, give or take {@link #ERROR}: zero for one, where it is
   * exact, and for nothing else.
   */
  static Fraction of(Fraction value) {
    double log = of(value.getNumerator().abs()) - of(value.getDenominator().abs());
    return log == 0 ? LEAST.multiply(value.compareTo(Fraction.ONE)) : Fraction.from(log);
  }

  private static double of(BigInteger number) {
    int shift = Math.max(0, number.bitLength() - DOUBLE_BITS);
    return StrictMath.log(number.shiftRight(shift).doubleValue()) + shift * StrictMath.log(2);
  }

  /** The number that has about this logarithm; the largest that can be told, if it is larger. */
  static Fraction inverse(Fraction logarithm) {
    double number = StrictMath.exp(logarithm.doubleValue());
    return Fraction.from(Math.min(number, Double.MAX_VALUE));
  }
}
