package crosscheck.network;

import crosscheck.quantity.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much latitude some wordings need to go together: the smallest factor on all their soft
 * margins at once. A margin reaches from what is printed to the end of the charitable range; ends
 * that are hard stay where they are.
 *
 * <p>Above 1 the charitable readings clash: 1.1 is pedantry, 4 is real. Up to 1 they go together,
 * and would no longer with margins narrower by this factor; at 0 they do as they are printed.
 *
 * @param factor the factor, rounded up to {@link #DECIMALS} decimals; null if no margin is wide
 *     enough
 */
public record Tolerance(@Nullable BigDecimal factor) {

  /** No widening of margins makes them go together: hard ends clash. */
  public static final Tolerance INFINITE = new Tolerance(null);

  /** Beyond this no margin is taken seriously, and the factor is told as this one. */
  static final BigDecimal MOST = BigDecimal.valueOf(1000);

  /** Decimals that are told. */
  static final int DECIMALS = 2;

  /** Whether hard ends clash, so that no tolerance helps. */
  public boolean isInfinite() {
    return factor == null;
  }

  /** Whether they go together as printed, without any tolerance. */
  public boolean isZero() {
    return factor != null && factor.signum() == 0;
  }

  /** Whether it is more than charity allows. */
  public boolean exceedsCharity() {
    return factor == null || factor.compareTo(BigDecimal.ONE) > 0;
  }

  /** The factor as people say it: "1.34 times", "more than 1000 times". */
  public String times() {
    if (factor == null) {
      return "any number of times";
    }
    BigDecimal told =
        factor.compareTo(BigDecimal.TEN) >= 0 ? factor.setScale(0, RoundingMode.UP) : factor;
    return factor.compareTo(MOST) >= 0
        ? "more than " + MOST.toPlainString() + " times"
        : told.stripTrailingZeros().toPlainString() + " times";
  }

  /** The larger of two: what it takes for both. */
  public Tolerance and(Tolerance other) {
    if (factor == null || other.factor == null) {
      return INFINITE;
    }
    return factor.compareTo(other.factor) >= 0 ? this : other;
  }

  static Tolerance of(Fraction factor) {
    BigDecimal exact = factor.bigDecimalValue(DECIMALS, RoundingMode.CEILING);
    return new Tolerance(exact.signum() == 0 ? BigDecimal.ZERO : exact);
  }

  /** {@code 1.34x}, or {@code infinite}. */
  @Override
  public String toString() {
    return factor == null ? "infinite" : factor.toPlainString() + "x";
  }
}
