package crosscheck.quantity.reading;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Units;
import crosscheck.quantity.reading.Phrase.Role;
import java.util.Optional;

/** Reads words that are figures by themselves: "twice", "double", "first", "days". */
final class WordFigures {

  private static final String FOLD = "fold";
  private static final Fraction TWENTY = Fraction.of(20);

  private final NumberWords words = NumberWords.standard();
  private final Units units = Units.standard();
  private final UnitWords unitWords = UnitWords.standard();

  /** The word figure that begins at token {@code i}, if one does. */
  Optional<Phrase> at(Wording wording, int i) {
    String word = wording.lower(i);
    return words
        .multiple(word)
        .map(m -> phrase(m.value(), m.repeats() ? Role.REPEATED : Role.MULTIPLE, "times", i, i + 1))
        .or(() -> once(word, i))
        .or(() -> fold(word, i))
        .or(() -> ordinal(wording, i))
        .or(() -> alone(wording, i));
  }

  private Optional<Phrase> once(String word, int i) {
    return words.isOnce(word)
        ? Optional.of(phrase(Fraction.ONE, Role.ONCE, "times", i, i + 1))
        : Optional.empty();
  }

  /** "threefold". */
  private Optional<Phrase> fold(String word, int i) {
    return Optional.of(word)
        .filter(w -> w.endsWith(FOLD))
        .flatMap(w -> words.cardinal(w.substring(0, w.length() - FOLD.length())))
        .map(value -> phrase(value, Role.MULTIPLE, "times", i, i + 1));
  }

  /** "first", "twenty-first". */
  private Optional<Phrase> ordinal(Wording wording, int i) {
    int next = wording.skipHyphen(i + 1);
    Optional<Fraction> tens =
        words.cardinal(wording.lower(i)).filter(t -> next > i + 1 && t.compareTo(TWENTY) >= 0);
    return tens.isPresent()
        ? words
            .ordinal(wording.lower(next))
            .map(last -> phrase(tens.get().add(last), Role.ORDINAL, "ordinal", i, next + 1))
        : words
            .ordinal(wording.lower(i))
            .map(value -> phrase(value, Role.ORDINAL, "ordinal", i, i + 1));
  }

  /** "none", "both": counts for somebody who asks for one. */
  Optional<Phrase> standIn(Wording wording, int i) {
    return words
        .standIn(wording, i)
        .map(
            n -> {
              Numeral number = Numeral.words(n.value());
              Amount amount = new Amount(number, number, null);
              return new Phrase(amount, Role.STAND_IN, null, false, i, n.end());
            });
  }

  private Optional<Phrase> alone(Wording wording, int i) {
    Numeral some = Numeral.vague(words.alone());
    return unitWords
        .alone(wording, i)
        .map(unit -> new Phrase(new Amount(some, some, null), Role.ALONE, unit, false, i, i + 1));
  }

  private Phrase phrase(Fraction value, Role role, String unit, int start, int end) {
    Numeral number = Numeral.words(value);
    Amount amount = new Amount(number, number, null);
    return new Phrase(amount, role, units.unit(unit), false, start, end);
  }
}
