package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import java.util.Optional;

/**
 * Reads one number at a given token: digits, words, a fraction, a vague word, each with the
 * magnitude that follows it.
 */
final class NumeralParser {

  private final NumberWords words = NumberWords.standard();
  private final CardinalWords cardinals = new CardinalWords(words);
  private final FractionWords fractions = new FractionWords(words);

  /** The number that begins at token {@code i}, if one does. */
  Optional<Found<Numeral>> at(Wording wording, int i) {
    if (startsNegative(wording, i)) {
      return positive(wording, i + 1).map(n -> new Found<>(n.value().negate(), n.end()));
    }
    return positive(wording, i);
  }

  private static boolean startsNegative(Wording wording, int i) {
    boolean sign = wording.is(i, "-") && !wording.glued(i) && wording.glued(i + 1);
    return (sign || wording.is(i, "minus")) && wording.isNumber(i + 1)
        || wording.is(i, "minus") && wording.isWord(i + 1);
  }

  private Optional<Found<Numeral>> positive(Wording wording, int i) {
    if (wording.isNumber(i)) {
      return Optional.of(scaled(wording, digits(wording, i)));
    }
    return words
        .vague(wording, i)
        .map(v -> new Found<>(Numeral.vague(v.value()), v.end()))
        .or(() -> fractions.at(wording, i))
        .or(() -> cardinals.at(wording, i).map(n -> withFraction(wording, n)))
        .or(() -> article(wording, i))
        .map(n -> scaled(wording, n));
  }

  /** "a" or "an": one of the unit, or one of the magnitude, that follows. */
  private static Optional<Found<Numeral>> article(Wording wording, int i) {
    if (!wording.is(i, "a", "an")) {
      return Optional.empty();
    }
    Numeral one =
        new Numeral(Fraction.ONE, Fraction.ONE, Numeral.Style.ARTICLE, Fraction.ONE, null);
    return Optional.of(new Found<>(one, i + 1));
  }

  private Found<Numeral> digits(Wording wording, int i) {
    String text = wording.at(i).text();
    Optional<Fraction> vulgar = words.vulgarFraction(text);
    if (vulgar.isPresent()) {
      return new Found<>(fractions.numeral(vulgar.get()), i + 1);
    }
    Fraction value = wording.digits(i).orElseThrow();
    int point = text.indexOf('.');
    int places = point < 0 ? 0 : text.length() - point - 1;
    Fraction lastPlace = Fraction.of(10).pow(-places);
    Found<Numeral> plain = new Found<>(Numeral.digits(value, lastPlace), i + 1);
    return withFraction(wording, fractions.slash(wording, i).orElse(plain));
  }

  /** "two and a half", "2½", "2 1/2". */
  private Found<Numeral> withFraction(Wording wording, Found<Numeral> whole) {
    int at = wording.skipHyphen(whole.end());
    Optional<Found<Numeral>> fraction =
        wording.is(at, "and") && !wording.is(wording.skipHyphen(at + 1), "half")
            ? fractions.at(wording, wording.skipHyphen(at + 1))
            : fractions.sign(wording, whole.end());
    return fraction
        .filter(f -> whole.value().whole())
        .map(f -> new Found<>(whole.value().plus(f.value()), f.end()))
        .orElse(whole);
  }

  /** The number with the magnitudes that follow it: "7 thousand", "$2bn", "half a million". */
  private Found<Numeral> scaled(Wording wording, Found<Numeral> number) {
    int at = wording.skipHyphen(number.end());
    Numeral.Style style = number.value().style();
    boolean article = style == Numeral.Style.FRACTION && wording.is(at, "a");
    boolean of = style == Numeral.Style.FRACTION || style == Numeral.Style.VAGUE;
    at = article || of && wording.is(at, "of") ? wording.skipHyphen(at + 1) : at;
    Optional<NumberWords.Magnitude> magnitude = words.magnitude(wording.lower(at));
    if (magnitude.isEmpty()) {
      return number;
    }
    NumberWords.Magnitude by = magnitude.get();
    Numeral times =
        by.round()
            ? number.value().dozens(by.factor())
            : number.value().times(by.factor(), by.scale());
    return scaled(wording, new Found<>(times, at + 1));
  }
}
