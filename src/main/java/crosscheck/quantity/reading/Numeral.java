package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, before a hedge or a unit says more of it.
 *
 * @param value its value; for a vague word the middle of the plain range
 * @param lastPlace what one step of its last place is worth: 1 in 1,448, 0.01 in 12.50, a thousand
 *     in 47 thousand
 * @param style how it is written
 * @param scale what a word such as million after the digits multiplies them by; else one
 * @param vague what a word such as "several" allows; null for every other style
 */
record Numeral(
    Fraction value, Fraction lastPlace, Style style, Fraction scale, @Nullable Rings vague) {

  enum Style {
    DIGITS,
    WORDS,
    /** "half", "two-thirds". */
    FRACTION,
    /** "a" before a unit. */
    ARTICLE,
    /** "several". */
    VAGUE,
    /** "a dozen", "half a dozen", which count by twelves. */
    DOZENS,
    /** "2 hours 30 minutes", in the smaller unit. */
    COMPOUND
  }

  static Numeral digits(Fraction value, Fraction lastPlace) {
    return new Numeral(value, lastPlace, Style.DIGITS, Fraction.ONE, null);
  }

  static Numeral words(Fraction value) {
    return new Numeral(value, Fraction.ONE, Style.WORDS, Fraction.ONE, null);
  }

  static Numeral vague(Rings rings) {
    Interval plain = rings.inner().hull();
    Fraction sum = Fraction.ZERO;
    if (plain.low() != null && plain.high() != null) {
      sum = plain.low().add(plain.high());
    }
    return new Numeral(sum.divide(2), Fraction.ONE, Style.VAGUE, Fraction.ONE, rings);
  }

  /** The number times a magnitude; a scale moves the last place, a hundred does not. */
  Numeral times(Fraction factor, boolean scaleMoves) {
    boolean moves = scaleMoves || lastPlace.compareTo(Fraction.ONE) < 0;
    return new Numeral(
        value.multiply(factor),
        moves ? lastPlace.multiply(factor) : lastPlace,
        style == Style.FRACTION || style == Style.ARTICLE ? Style.WORDS : style,
        scaleMoves ? scale.multiply(factor) : scale,
        vague == null ? null : vague.scale(factor));
  }

  /** So many dozens, whole or by halves. */
  Numeral dozens(Fraction factor) {
    Fraction times = value.multiply(factor);
    return vague == null
            && times.getDenominator().equals(BigInteger.ONE)
            && scale.equals(Fraction.ONE)
        ? new Numeral(times, Fraction.ONE, Style.DOZENS, Fraction.ONE, null)
        : times(factor, false);
  }

  Numeral negate() {
    return new Numeral(value.negate(), lastPlace, style, scale, vague);
  }

  /** The number with a fraction after it: "two and a half". */
  Numeral plus(Numeral fraction) {
    return new Numeral(value.add(fraction.value), fraction.lastPlace, style, scale, null);
  }

  /** The largest power of ten that divides the number; the last place of printed decimals. */
  Fraction coarsest() {
    if (style == Style.COMPOUND || value.signum() == 0 || lastPlace.compareTo(Fraction.ONE) < 0) {
      return lastPlace;
    }
    BigInteger rest = value.getNumerator();
    BigInteger grain = BigInteger.ONE;
    while (rest.mod(BigInteger.TEN).signum() == 0) {
      rest = rest.divide(BigInteger.TEN);
      grain = grain.multiply(BigInteger.TEN);
    }
    return Fraction.of(grain);
  }

  boolean scaled() {
    return !scale.equals(Fraction.ONE);
  }

  /** Whether it is a whole number, written as one. */
  boolean whole() {
    return vague == null
        && lastPlace.compareTo(Fraction.ONE) >= 0
        && value.getDenominator().equals(BigInteger.ONE);
  }
}
