package crosscheck.quantity.reading;

import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import java.util.Optional;

/** Reads a whole figure phrase at a given token: hedge, number or range, unit, hedge. */
final class PhraseParser {

  private final NumberWords words = NumberWords.standard();
  private final MeasureUnit year = Units.standard().unit("year");
  private final Hedges hedges = Hedges.standard();
  private final AmountParser amounts = new AmountParser();
  private final SignedParser signed = new SignedParser();
  private final FeetParser feet = new FeetParser();
  private final OddsParser odds = new OddsParser();
  private final WordFigures wordFigures = new WordFigures();
  private final MeasureParser measures = new MeasureParser(amounts);

  /** The figure phrase that begins at token {@code i}, if one does. */
  Optional<Phrase> at(Wording wording, int i) {
    return aged(wording, i).or(() -> hedged(wording, i));
  }

  /** "aged 47", "at the age of about 40". */
  private Optional<Phrase> aged(Wording wording, int i) {
    return words
        .aged(wording, i)
        .flatMap(aged -> hedged(wording, aged.end()))
        .filter(p -> p.role() == Phrase.Role.CARDINAL)
        .map(p -> new Phrase(p.amount(), Phrase.Role.AGED, year, p.plainToo(), i, p.end()));
  }

  private Optional<Phrase> hedged(Wording wording, int i) {
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
    return signed
        .at(wording, i)
        .map(p -> hedgeAfter(wording, p))
        .or(() -> feet.at(wording, i))
        .or(() -> odds.at(wording, i))
        .or(() -> wordFigures.at(wording, i))
        .or(() -> amounts.at(wording, i).flatMap(a -> figure(wording, a, i)))
        .or(() -> wordFigures.standIn(wording, i));
  }

  private Optional<Phrase> figure(Wording wording, Found<Amount> amount, int i) {
    Optional<Found<Hedge>> after = hedges.after(wording, amount.end());
    int end = after.map(Found::end).orElse(amount.end());
    Found<Amount> all =
        new Found<>(amount.value().hedgedBy(after.map(Found::value).orElse(null)), end);
    return measures.at(wording, all, i).map(p -> hedgeAfter(wording, p));
  }

  /** "40 miles or so", where no hedge stands before. */
  private Phrase hedgeAfter(Wording wording, Phrase p) {
    return hedges
        .after(wording, p.end())
        .map(h -> p.hedgedBy(h.value(), false).until(h.end()))
        .orElse(p);
  }
}
