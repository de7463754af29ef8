package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import java.util.Optional;

/** Reads whole numbers in words: "twenty-one", "two hundred and five", "ninety-nine hundred". */
final class CardinalWords {

  private static final Fraction TEN = Fraction.of(10);
  private static final Fraction HUNDRED = Fraction.of(100);

  private final NumberWords words;

  CardinalWords(NumberWords words) {
    this.words = words;
  }

  /** The number that begins at token {@code i}. Magnitudes after its hundreds are left standing. */
  Optional<Found<Numeral>> at(Wording wording, int i) {
    Optional<Found<Fraction>> first = group(wording, i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Found<Fraction> sum = withLowerGroups(wording, first.get()).orElse(first.get());
    return Optional.of(new Found<>(Numeral.words(sum.value()), sum.end()));
  }

  /**
   * "two thousand three hundred", "two thousand and five"; nothing for a bare "two thousand", which
   * leaves its scale to the caller, who needs to know of it.
   */
  private Optional<Found<Fraction>> withLowerGroups(Wording wording, Found<Fraction> group) {
    int at = group.end();
    Optional<Fraction> scale = scale(wording, at);
    if (scale.isEmpty()) {
      return Optional.empty();
    }
    int next = wording.is(at + 1, "and") ? at + 2 : at + 1;
    return group(wording, next)
        .map(g -> withLowerGroups(wording, g).orElseGet(() -> withScale(wording, g)))
        .filter(g -> g.value().compareTo(scale.get()) < 0)
        .map(g -> plus(group.value().multiply(scale.get()), g));
  }

  private Found<Fraction> withScale(Wording wording, Found<Fraction> group) {
    return scale(wording, group.end())
        .map(by -> new Found<>(group.value().multiply(by), group.end() + 1))
        .orElse(group);
  }

  private Optional<Fraction> scale(Wording wording, int i) {
    return words
        .magnitude(wording.lower(i))
        .filter(NumberWords.Magnitude::scale)
        .map(NumberWords.Magnitude::factor);
  }

  /** A number below a thousand, or so many hundred; "a" is one before a magnitude. */
  private Optional<Found<Fraction>> group(Wording wording, int i) {
    boolean article = wording.is(i, "a") && words.magnitude(wording.lower(i + 1)).isPresent();
    Optional<Found<Fraction>> first =
        article ? Optional.of(new Found<>(Fraction.ONE, i + 1)) : belowHundred(wording, i);
    return first.map(f -> wording.is(f.end(), "hundred") ? hundreds(wording, f) : f);
  }

  private Found<Fraction> hundreds(Wording wording, Found<Fraction> count) {
    Fraction value = count.value().multiply(HUNDRED);
    int after = count.end() + 1;
    int next = wording.is(after, "and") ? after + 1 : after;
    return belowHundred(wording, next)
        .filter(rest -> !wording.is(rest.end(), "hundred"))
        .map(rest -> plus(value, rest))
        .orElse(new Found<>(value, after));
  }

  private Optional<Found<Fraction>> belowHundred(Wording wording, int i) {
    Optional<Fraction> first = words.cardinal(wording.lower(i));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Found<Fraction> alone = new Found<>(first.get(), i + 1);
    int next = wording.skipHyphen(i + 1);
    boolean tens = first.get().compareTo(TEN.add(TEN)) >= 0;
    return Optional.of(
        words
            .cardinal(wording.lower(next))
            .filter(units -> tens && units.signum() > 0 && units.compareTo(TEN) < 0)
            .map(units -> new Found<>(first.get().add(units), next + 1))
            .orElse(alone));
  }

  private static Found<Fraction> plus(Fraction value, Found<Fraction> rest) {
    return new Found<>(value.add(rest.value()), rest.end());
  }
}
