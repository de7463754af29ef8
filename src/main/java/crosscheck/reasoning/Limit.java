package crosscheck.reasoning;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.Objects;

/**
 * A soft bound from experience, as rules use it.
 *
 * @param name name in {@code limits.yaml}
 * @param rings factor, seconds or metres, as the entry says
 * @param source where the number comes from
 */
public record Limit(String name, Rings rings, String source) {

  /** Whether a whole number is plainly within the limit. */
  public boolean allows(int number) {
    return rings.inner().meets(Range.of(Interval.point(Fraction.of(number))));
  }

  /** The largest whole number plainly within the limit. */
  public int most() {
    Fraction high = Objects.requireNonNull(rings.inner().hull().high(), name);
    return high.intValue();
  }
}
