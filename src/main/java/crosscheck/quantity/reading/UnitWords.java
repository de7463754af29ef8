package crosscheck.quantity.reading;

import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.NearestWord;
import crosscheck.quantity.Units;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the units that wordings name. */
public final class UnitWords {

  private static final UnitWords STANDARD = new UnitWords(Units.standard().lexicon());

  private final Units.Lexicon lexicon;
  private final Phrases<MeasureUnit> anyStyle;
  private final Phrases<MeasureUnit> afterDigits;
  private final Phrases<MeasureUnit> againstDigits;
  private final Phrases<MeasureUnit> beforeFigures;

  private UnitWords(Units.Lexicon lexicon) {
    this.lexicon = lexicon;
    anyStyle = Phrases.inAnyCase(lexicon.words());
    afterDigits = Phrases.inThisCase(lexicon.symbols());
    againstDigits = Phrases.inThisCase(lexicon.glued());
    beforeFigures = Phrases.inThisCase(lexicon.signs());
  }

  /** The words of the units that come with crosscheck. */
  public static UnitWords standard() {
    return STANDARD;
  }

  /** The unit that a report calls {@code word}: "miles", "km/h", "m". */
  public Optional<MeasureUnit> byWord(String word) {
    Wording wording = Wording.of(word);
    return after(wording, 0, true).filter(found -> found.end() == wording.size()).map(Found::value);
  }

  /** The known word nearest to one that is not known: "kilometres" for "klometres". */
  public Optional<String> nearest(String word) {
    return NearestWord.to(word.toLowerCase(Locale.ROOT), lexicon.words().keySet());
  }

  /** Every word and symbol that stands behind a figure, in alphabetical order. */
  public Set<String> all() {
    return that(unit -> true);
  }

  /** The same without those of money: "in 2019 dollars" a year is meant. */
  public Set<String> ofMeasures() {
    return that(unit -> !unit.kind().isMoney());
  }

  private Set<String> that(Predicate<MeasureUnit> isWanted) {
    Set<String> words = new TreeSet<>();
    Stream.of(lexicon.words(), lexicon.symbols(), lexicon.glued())
        .flatMap(map -> map.entrySet().stream())
        .filter(entry -> isWanted.test(entry.getValue()))
        .forEach(entry -> words.add(entry.getKey()));
    return Collections.unmodifiableSet(words);
  }

  /** The unit whose word begins at token {@code i}; symbols count only after digits. */
  Optional<Found<MeasureUnit>> after(Wording wording, int i, boolean digits) {
    Optional<Found<MeasureUnit>> best = anyStyle.at(wording, i);
    if (digits) {
      best = longer(best, afterDigits.at(wording, i));
      best = wording.glued(i) || i == 0 ? longer(best, againstDigits.at(wording, i)) : best;
    }
    return best;
  }

  private static Optional<Found<MeasureUnit>> longer(
      Optional<Found<MeasureUnit>> one, Optional<Found<MeasureUnit>> other) {
    boolean second = other.isPresent() && (one.isEmpty() || other.get().end() > one.get().end());
    return second ? other : one;
  }

  /** The unit whose plural, standing alone, is token {@code i}. */
  Optional<MeasureUnit> alone(Wording wording, int i) {
    return Optional.ofNullable(lexicon.alone().get(wording.lower(i)));
  }

  /** The unit whose sign, which stands before figures, begins at token {@code i}: "$", "Mach". */
  Optional<Found<MeasureUnit>> before(Wording wording, int i) {
    return beforeFigures.at(wording, i);
  }
}
