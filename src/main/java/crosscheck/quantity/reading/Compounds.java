package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import crosscheck.quantity.reading.Numeral.Style;
import java.util.Optional;

/** Joins "2 hours 30 minutes", "5 feet 10 inches" and "an hour and a half" to one amount. */
final class Compounds {

  private final AmountParser amounts;
  private final Units units = Units.standard();
  private final UnitWords unitWords = UnitWords.standard();
  private final NumberWords words = NumberWords.standard();

  Compounds(AmountParser amounts) {
    this.amounts = amounts;
  }

  /** The phrase with the smaller unit or the fraction that follows it, or as it was. */
  Phrase extend(Wording wording, Phrase first) {
    boolean and = wording.is(first.end(), "and");
    int next = and ? first.end() + 1 : first.end();
    boolean range = first.amount().low().value().compareTo(first.amount().high().value()) != 0;
    if (range || first.amount().vague()) {
      return first;
    }
    return amounts
        .numeral(wording, next)
        .flatMap(
            n ->
                n.value().style() == Style.FRACTION && and
                    ? fraction(wording, first, n)
                    : smaller(wording, first, n))
        .orElse(first);
  }

  /** "an hour and a half". */
  private static Optional<Phrase> fraction(Wording wording, Phrase first, Found<Numeral> part) {
    Numeral whole = first.amount().low();
    boolean ends = !wording.is(part.end(), "of", "the", "a", "an");
    return Optional.of(part)
        .filter(p -> ends && whole.whole() && !whole.scaled())
        .map(p -> withAmount(first, whole.plus(p.value()), first.unitOrThrow(), p.end()));
  }

  private Optional<Phrase> smaller(Wording wording, Phrase first, Found<Numeral> number) {
    boolean digits = number.value().style() == Style.DIGITS;
    if (!digits && number.value().style() != Style.WORDS || number.value().value().signum() < 0) {
      return Optional.empty();
    }
    MeasureUnit large = first.unitOrThrow();
    return unitWords
        .after(wording, wording.skipHyphen(number.end()), digits)
        .filter(small -> small.value().kind() == large.kind() && !large.id().equals("times"))
        .or(() -> symbol(wording, number, large))
        .or(() -> bare(wording, first, number))
        .filter(small -> isRest(number.value(), small.value(), large))
        .map(small -> extend(wording, sum(first, number.value(), small)));
  }

  /** The minutes of "1h 20m". */
  private Optional<Found<MeasureUnit>> symbol(
      Wording wording, Found<Numeral> number, MeasureUnit large) {
    boolean digits = number.value().style() == Style.DIGITS;
    return units
        .then(large)
        .filter(small -> digits && units.isThen(large, wording.printed(number.end())))
        .map(small -> new Found<>(small, number.end() + 1));
  }

  /** The inches of "5ft 11", the pounds of "11 stone 6" and the minutes of "a 1h20 flight". */
  private Optional<Found<MeasureUnit>> bare(Wording wording, Phrase first, Found<Numeral> number) {
    boolean glued = wording.glued(first.end()) && wording.glued(first.end() - 1);
    boolean ends =
        glued || !wording.isWord(number.end()) || words.isDimension(wording.lower(number.end()));
    boolean digits = number.value().style() == Style.DIGITS;
    return units
        .then(first.unitOrThrow())
        .filter(small -> digits && ends)
        .map(small -> new Found<>(small, number.end()));
  }

  /** Whether the second part is less than one of the first part's unit. */
  private static boolean isRest(Numeral number, MeasureUnit small, MeasureUnit large) {
    return small.usual().factor().compareTo(large.usual().factor()) < 0
        && small.usual().offset().signum() == 0
        && number.value().multiply(small.usual().factor()).compareTo(large.usual().factor()) < 0;
  }

  private static Phrase sum(Phrase first, Numeral rest, Found<MeasureUnit> small) {
    Fraction ratio = first.unitOrThrow().usual().factor().divide(small.value().usual().factor());
    Fraction value = first.amount().low().value().multiply(ratio).add(rest.value());
    Numeral total = new Numeral(value, rest.lastPlace(), Style.COMPOUND, Fraction.ONE, null);
    return withAmount(first, total, small.value(), small.end());
  }

  private static Phrase withAmount(Phrase first, Numeral total, MeasureUnit unit, int end) {
    Amount amount = new Amount(total, total, first.amount().hedge());
    return new Phrase(amount, first.role(), unit, first.plainToo(), first.start(), end);
  }
}
