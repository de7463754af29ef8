package crosscheck.quantity;

import java.util.Optional;

/** Reads a whole figure phrase at a given token: hedge, number or range, unit, hedge. */
final class PhraseParser {

  private final NumberWords words = NumberWords.standard();
  private final Hedges hedges = Hedges.standard();
  private final AmountParser amounts = new AmountParser();
  private final WordFigures wordFigures = new WordFigures();
  private final MeasureParser measures = new MeasureParser(amounts);

  /** The figure phrase that begins at token {@code i}, if one does. */
  Optional<Phrase> at(Wording wording, int i) {
    Optional<Found<Hedge>> before = hedges.before(wording, i);
    if (before.isEmpty()) {
      return figure(wording, i);
    }
    Hedge hedge = before.get().value();
    boolean plain = hedge.mayBePlain(wording.lower(i));
    return figure(wording, hedges.skipFillers(wording, before.get().end()))
        .filter(p -> p.role() != Phrase.Role.ORDINAL && p.role() != Phrase.Role.ALONE)
        .map(p -> p.hedgedBy(hedge, plain).from(i));
  }

  private Optional<Phrase> figure(Wording wording, int i) {
    boolean money = words.isCurrencySign(wording.lower(i));
    int number = money ? i + 1 : i;
    return wordFigures
        .at(wording, number)
        .or(() -> amounts.at(wording, number).flatMap(a -> figure(wording, a, number, money)))
        .map(p -> p.from(i));
  }

  private Optional<Phrase> figure(Wording wording, Found<Amount> amount, int i, boolean money) {
    Optional<Found<Hedge>> after = hedges.after(wording, amount.end());
    int end = after.map(Found::end).orElse(amount.end());
    Found<Amount> all =
        new Found<>(amount.value().hedgedBy(after.map(Found::value).orElse(null)), end);
    return measures.at(wording, all, i, money).map(p -> hedgeAfter(wording, p));
  }

  /** "40 miles or so", where no hedge stands before. */
  private Phrase hedgeAfter(Wording wording, Phrase p) {
    return hedges
        .after(wording, p.end())
        .map(h -> p.hedgedBy(h.value(), false).until(h.end()))
        .orElse(p);
  }
}
