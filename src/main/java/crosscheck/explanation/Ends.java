package crosscheck.explanation;

import crosscheck.network.Estimate;
import crosscheck.quantity.Fraction;

/** Which ends of a charitable range exclude something that its kind does not exclude anyway. */
final class Ends {

  private Ends() {}

  /** Whether it excludes small values; that no length is negative needs no statement. */
  static boolean hasLow(Estimate estimate) {
    Fraction low = estimate.rings().outer().hull().low();
    return low != null && (!estimate.kind().isNeverNegative() || low.signum() > 0);
  }

  /** Whether it excludes large values. */
  static boolean hasHigh(Estimate estimate) {
    return estimate.rings().outer().hull().high() != null;
  }

  /** Two bounds from one side go together whatever they are. */
  static boolean canClash(Estimate left, Estimate right) {
    return hasLow(left) && hasHigh(right) || hasLow(right) && hasHigh(left);
  }
}
