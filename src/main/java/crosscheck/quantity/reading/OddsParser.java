package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads shares told as some of so many: "one in five", "nine out of 10", "3 in every 1,000". */
final class OddsParser {

  private static final Fraction FIRST_YEAR = Fraction.of(1000);

  /** What parts the two numbers, the longest first. */
  private static final List<List<String>> JOINTS =
      List.of(List.of("in", "every"), List.of("of", "every"), List.of("out", "of"), List.of("in"));

  private final NumeralParser numerals = new NumeralParser();
  private final FractionWords fractions = new FractionWords(NumberWords.standard());
  private final UnitWords unitWords = UnitWords.standard();

  /** The share that begins at token {@code i}, if one does. */
  Optional<Phrase> at(Wording wording, int i) {
    return numerals
        .at(wording, i)
        .filter(some -> some.value().whole())
        .flatMap(some -> ofMany(wording, some, i));
  }

  private Optional<Phrase> ofMany(Wording wording, Found<Numeral> some, int i) {
    return joint(wording, some.end())
        .flatMap(end -> numerals.at(wording, end))
        .filter(many -> many.value().whole() && !isMeasured(wording, many))
        .filter(many -> some.value().value().compareTo(many.value().value()) < 0)
        .filter(many -> some.value().value().signum() > 0)
        .filter(many -> !mayBeYear(wording, many))
        .map(many -> share(some.value(), many, i));
  }

  private static Optional<Integer> joint(Wording wording, int i) {
    return JOINTS.stream()
        .filter(
            words ->
                IntStream.range(0, words.size()).allMatch(at -> wording.is(i + at, words.get(at))))
        .findFirst()
        .map(words -> i + words.size());
  }

  /** "two in 10 days" counts, and tells in what time. */
  private boolean isMeasured(Wording wording, Found<Numeral> many) {
    boolean digits = many.value().style() == Numeral.Style.DIGITS;
    return unitWords.after(wording, wording.skipHyphen(many.end()), digits).isPresent();
  }

  /** "five in 2019". */
  private static boolean mayBeYear(Wording wording, Found<Numeral> many) {
    return many.value().style() == Numeral.Style.DIGITS
        && many.value().value().compareTo(FIRST_YEAR) >= 0
        && !wording.lower(many.end() - 1).contains(",");
  }

  private Phrase share(Numeral some, Found<Numeral> many, int i) {
    Numeral share = fractions.numeral(some.value().divide(many.value().value()));
    Amount amount = new Amount(share, share, null);
    return new Phrase(amount, Phrase.Role.FRACTION, null, false, i, many.end());
  }
}
