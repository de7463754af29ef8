package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import java.util.Optional;

/** Reads fractions: "half", "a quarter", "two-thirds", 3/4, ½. */
final class FractionWords {

  private final NumberWords words;

  FractionWords(NumberWords words) {
    this.words = words;
  }

  /** A fraction in words that begins at token {@code i}. */
  Optional<Found<Numeral>> at(Wording wording, int i) {
    if (wording.is(i, "half")) {
      return Optional.of(new Found<>(numeral(Fraction.of(1, 2)), i + 1));
    }
    Optional<Fraction> numerator =
        wording.is(i, "a", "an", "one")
            ? Optional.of(Fraction.ONE)
            : words.cardinal(wording.lower(i));
    int below = wording.skipHyphen(i + 1);
    return numerator
        .filter(above -> isDenominator(wording, i, below, above.equals(Fraction.ONE)))
        .flatMap(above -> words.denominator(wording.lower(below)).map(above::divide))
        .map(value -> new Found<>(numeral(value), below + 1));
  }

  /**
   * "a third missile" counts missiles: one of something needs an "of", a half, "more" or the end.
   * Several of them are a plural, but for "two and three-quarter hours".
   */
  private boolean isDenominator(Wording wording, int above, int i, boolean one) {
    boolean hyphenated = i > above + 1;
    if (!one) {
      return wording.lower(i).endsWith("s")
          || wording.is(i, "half")
          || hyphenated && wording.is(i, "quarter");
    }
    return hyphenated
        || wording.is(i, "half", "quarter")
        || wording.is(i + 1, "of")
        || words.saysMore(wording.lower(i + 1))
        || words.saysLess(wording.lower(i + 1))
        || i + 1 >= wording.size();
  }

  /** One of the signs ½ ⅓ ¼, or {@code 1/2} after a whole number. */
  Optional<Found<Numeral>> sign(Wording wording, int i) {
    if (!wording.isNumber(i)) {
      return Optional.empty();
    }
    return words
        .vulgarFraction(wording.at(i).text())
        .map(value -> new Found<>(numeral(value), i + 1))
        .or(() -> slash(wording, i));
  }

  /** A fraction in digits below one: 3/4. */
  Optional<Found<Numeral>> slash(Wording wording, int i) {
    if (!wording.is(i + 1, "/") || !wording.glued(i + 1) || !wording.glued(i + 2)) {
      return Optional.empty();
    }
    return wording
        .digits(i + 2)
        .filter(words::dividesBy)
        .flatMap(
            below ->
                wording
                    .digits(i)
                    .filter(above -> above.compareTo(below) < 0)
                    .map(above -> new Found<>(numeral(above.divide(below)), i + 3)));
  }

  Numeral numeral(Fraction value) {
    Fraction grain = words.fractionGrain().divide(Fraction.of(value.getDenominator()));
    return new Numeral(value, grain, Numeral.Style.FRACTION, Fraction.ONE, null);
  }
}
