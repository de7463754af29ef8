package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact rationals from decimal text; nothing passes through binary floating point. */
public final class Exact {

  private static final Fraction HUNDREDTH = Fraction.of(1, 100);

  private Exact() {}

  /** The exact value of a decimal. */
  public static Fraction of(BigDecimal decimal) {
    int scale = decimal.scale();
    BigInteger digits = decimal.unscaledValue();
    return scale <= 0
        ? Fraction.of(digits.multiply(BigInteger.TEN.pow(-scale)))
        : Fraction.of(digits, BigInteger.TEN.pow(scale));
  }

  /**
   * The exact value of {@code 12.50}, {@code 2/3} or {@code 5 %}.
   *
   * @throws NumberFormatException if the text is none of these
   */
  public static Fraction of(String text) {
    String number = text.strip();
    if (number.endsWith("%")) {
      return of(number.substring(0, number.length() - 1)).multiply(HUNDREDTH);
    }
    int slash = number.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(number))
        : of(number.substring(0, slash)).divide(of(number.substring(slash + 1)));
  }
}
