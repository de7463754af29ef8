package crosscheck.quantity.reading;

import crosscheck.quantity.MeasureUnit;
import java.util.Optional;

/** Reads figures whose unit stands before them: "$2.1bn", "between £40m and £50m", "Mach 3". */
final class SignedParser {

  private final NumeralParser numerals = new NumeralParser();
  private final Hedges hedges = Hedges.standard();
  private final NumberWords words = NumberWords.standard();
  private final UnitWords unitWords = UnitWords.standard();

  /** The figure that begins at token {@code i}, if one with its unit before it does. */
  Optional<Phrase> at(Wording wording, int i) {
    if (wording.is(i, "between")) {
      return between(wording, i + 1).map(p -> p.from(i));
    }
    boolean minus =
        wording.is(i, "minus") || wording.is(i, "-") && !wording.glued(i) && wording.glued(i + 1);
    return unitWords
        .before(wording, minus ? i + 1 : i)
        .flatMap(sign -> figure(wording, sign, minus))
        .map(p -> p.from(i));
  }

  private Optional<Phrase> figure(Wording wording, Found<MeasureUnit> sign, boolean minus) {
    Optional<Found<Numeral>> number = number(wording, sign.end());
    if (minus || number.isEmpty()) {
      return number.map(n -> single(sign, new Found<>(n.value().negate(), n.end())));
    }
    Found<Numeral> low = number.get();
    return Optional.of(low.end())
        .filter(joint -> words.joinsRange(wording.lower(joint)))
        .flatMap(joint -> upTo(wording, sign, low.value(), joint + 1))
        .or(() -> Optional.of(single(sign, low)));
  }

  /** "$40m and $50m", with or without a hedge before them. */
  private Optional<Phrase> between(Wording wording, int i) {
    Optional<Found<Hedge>> hedge = hedges.before(wording, i);
    Optional<Phrase> range =
        unitWords
            .before(wording, hedge.map(Found::end).orElse(i))
            .flatMap(
                sign ->
                    number(wording, sign.end())
                        .filter(low -> wording.is(low.end(), "and"))
                        .flatMap(low -> upTo(wording, sign, low.value(), low.end() + 1)));
    return hedge.isEmpty() ? range : range.map(p -> p.hedgedBy(hedge.get().value(), false));
  }

  /** The range up to the number at token {@code i}, which may have the sign once more. */
  private Optional<Phrase> upTo(Wording wording, Found<MeasureUnit> sign, Numeral low, int i) {
    int at =
        unitWords
            .before(wording, i)
            .filter(again -> again.value().equals(sign.value()))
            .map(Found::end)
            .orElse(i);
    return number(wording, at)
        .flatMap(high -> AmountParser.ascending(low, high))
        .map(range -> phrase(sign, range.value(), range.end()));
  }

  private Optional<Found<Numeral>> number(Wording wording, int i) {
    return numerals
        .at(wording, i)
        .filter(n -> n.value().style() != Numeral.Style.ARTICLE)
        .map(n -> gluedScale(wording, new Found<>(new Amount(n.value(), n.value(), null), n.end())))
        .map(a -> new Found<>(a.value().high(), a.end()));
  }

  private static Phrase single(Found<MeasureUnit> sign, Found<Numeral> number) {
    return phrase(sign, new Amount(number.value(), number.value(), null), number.end());
  }

  private static Phrase phrase(Found<MeasureUnit> sign, Amount amount, int end) {
    return new Phrase(amount, Phrase.Role.MEASURE, sign.value(), false, sign.end(), end);
  }

  /** The amount with the magnitude of a letter written against its digits: "5k", "$2M". */
  static Found<Amount> gluedScale(Wording wording, Found<Amount> amount) {
    int at = amount.end();
    if (!wording.isWord(at) || !wording.glued(at)) {
      return amount;
    }
    return NumberWords.standard()
        .gluedMagnitude(wording.at(at).text())
        .map(by -> new Found<>(amount.value().times(by), at + 1))
        .orElse(amount);
  }
}
