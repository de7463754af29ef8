package crosscheck.quantity.reading;

import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import crosscheck.quantity.reading.Numeral.Style;
import crosscheck.quantity.reading.Phrase.Role;
import java.util.Optional;

/** Reads what follows an amount: its unit, "times", an ordinal's suffix, or nothing. */
final class MeasureParser {

  private final NumberWords words = NumberWords.standard();
  private final Units units = Units.standard();
  private final UnitWords unitWords = UnitWords.standard();
  private final Compounds compounds;

  MeasureParser(AmountParser amounts) {
    compounds = new Compounds(amounts);
  }

  /**
   * The phrase that the amount is part of, if it is a figure at all.
   *
   * @param i index of the amount's first token
   */
  Optional<Phrase> at(Wording wording, Found<Amount> amount, int i) {
    return millions(wording, amount, i)
        .or(() -> unit(wording, amount).map(unit -> measure(wording, amount.value(), unit, i)))
        .or(() -> unmeasured(wording, amount, i));
  }

  /** "40m euros", where the letter is no unit but a magnitude of the money behind it. */
  private Optional<Phrase> millions(Wording wording, Found<Amount> amount, int i) {
    Found<Amount> scaled = SignedParser.gluedScale(wording, amount);
    if (scaled.end() == amount.end()) {
      return Optional.empty();
    }
    return unitWords
        .after(wording, wording.skipHyphen(scaled.end()), true)
        .filter(unit -> mayBeMoney(unit.value()))
        .map(unit -> measure(wording, scaled.value(), unit, i));
  }

  private boolean mayBeMoney(MeasureUnit unit) {
    return unit.kind().isMoney()
        || units.otherwise(unit).stream().anyMatch(other -> other.kind().isMoney());
  }

  /** An amount without a unit; an article alone is none. */
  private Optional<Phrase> unmeasured(Wording wording, Found<Amount> amount, int i) {
    Style style = amount.value().high().style();
    if (style == Style.DIGITS && wording.isWord(amount.end()) && wording.glued(amount.end())) {
      return suffixed(wording, amount, i);
    }
    return switch (style) {
      case ARTICLE -> Optional.empty();
      case FRACTION -> Optional.of(phrase(amount.value(), Role.FRACTION, i, amount.end()));
      default -> Optional.of(phrase(amount.value(), Role.CARDINAL, i, amount.end()));
    };
  }

  private Optional<Found<MeasureUnit>> unit(Wording wording, Found<Amount> amount) {
    Style style = amount.value().high().style();
    int at = wording.skipHyphen(amount.end());
    if (style == Style.FRACTION || style == Style.VAGUE) {
      at = wording.is(at, "of") ? at + 1 : at;
    }
    if (style == Style.FRACTION) {
      at = wording.is(at, "a", "an") ? at + 1 : at;
    }
    int next = at;
    Optional<Found<MeasureUnit>> unit =
        unitWords
            .after(wording, at, style == Style.DIGITS) // "long tons" are one unit
            .or(() -> afterAdjective(wording, next, style));
    return style == Style.ARTICLE
        ? unit.filter(u -> !u.value().has(MeasureUnit.Trait.NO_ARTICLE))
            .filter(u -> !u.value().kind().isMoney())
        : unit;
  }

  private Optional<Found<MeasureUnit>> afterAdjective(Wording wording, int i, Style style) {
    return style != Style.FRACTION && words.isAdjective(wording.lower(i))
        ? unitWords.after(wording, i + 1, style == Style.DIGITS)
        : Optional.empty();
  }

  private Phrase measure(Wording wording, Amount amount, Found<MeasureUnit> unit, int i) {
    if (unit.value().id().equals("times")) {
      boolean fold = wording.is(unit.end() - 1, "fold", "x");
      return new Phrase(
          amount, fold ? Role.MULTIPLE : Role.TIMES, unit.value(), false, i, unit.end());
    }
    Phrase single = new Phrase(amount, Role.MEASURE, unit.value(), false, i, unit.end());
    return aged(wording, compounds.extend(wording, single));
  }

  /** "39-year-old", "39 years of age". */
  private static Phrase aged(Wording wording, Phrase p) {
    int old = wording.skipHyphen(p.end());
    boolean ofAge = wording.is(old, "of") && wording.is(old + 1, "age");
    return (ofAge || wording.is(old, "old")) && p.unitOrThrow().kind() == Kind.DURATION
        ? new Phrase(p.amount(), Role.AGE, p.unit(), false, p.start(), ofAge ? old + 2 : old + 1)
        : p;
  }

  /** Digits with letters against them: "8th", "5k"; anything else is a name such as 2.1a. */
  private Optional<Phrase> suffixed(Wording wording, Found<Amount> amount, int i) {
    if (words.isOrdinalSuffix(wording.lower(amount.end()))) {
      MeasureUnit ordinal = units.unit("ordinal");
      return Optional.of(
          new Phrase(amount.value(), Role.ORDINAL, ordinal, false, i, amount.end() + 1));
    }
    Found<Amount> scaled = SignedParser.gluedScale(wording, amount);
    return scaled.end() == amount.end()
        ? Optional.empty()
        : Optional.of(phrase(scaled.value(), Role.CARDINAL, i, scaled.end()));
  }

  private static Phrase phrase(Amount amount, Role role, int start, int end) {
    return new Phrase(amount, role, null, false, start, end);
  }
}
