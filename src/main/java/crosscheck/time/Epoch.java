package crosscheck.time;

import crosscheck.quantity.Fraction;
import java.math.BigInteger;
import java.time.Instant;

/** Exact seconds since 1970-01-01T00:00Z, the scale on which instants are compared. */
final class Epoch {

  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000L);

  private Epoch() {}

  /** The exact seconds of {@code instant}. */
  static Fraction seconds(Instant instant) {
    BigInteger nanos =
        BigInteger.valueOf(instant.getEpochSecond())
            .multiply(NANOS)
            .add(BigInteger.valueOf(instant.getNano()));
    return Fraction.of(nanos, NANOS);
  }

  /** The instant of {@code seconds}, to the whole second below. */
  static Instant instant(Fraction seconds) {
    BigInteger[] parts = seconds.getNumerator().divideAndRemainder(seconds.getDenominator());
    boolean down = parts[1].signum() < 0;
    return Instant.ofEpochSecond(parts[0].longValueExact() - (down ? 1 : 0));
  }
}
