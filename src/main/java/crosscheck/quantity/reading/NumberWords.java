package crosscheck.quantity.reading;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Units;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The number words of English reports, from {@code numbers.yaml}. */
final class NumberWords {

  private static final NumberWords STANDARD =
      new NumberWords(DataFile.read(Units.class, "numbers.yaml", File.class));

  private final File file;
  private final Phrases<Rings> vague;
  private final Phrases<Fraction> standIns;
  private final Phrases<String> aged;
  private final Map<String, Multiple> multiples = new TreeMap<>();

  private NumberWords(File file) {
    this.file = file;
    Map<String, Rings> phrases = new TreeMap<>();
    for (Vague word : file.vague) {
      word.words.forEach(phrase -> phrases.put(phrase, new Rings(word.inner, word.outer)));
    }
    vague = Phrases.inAnyCase(phrases);
    Map<String, Fraction> counts = new TreeMap<>();
    file.standIns.forEach(standIn -> standIn.words.forEach(w -> counts.put(w, standIn.value)));
    standIns = Phrases.inAnyCase(counts);
    Map<String, String> ages = new TreeMap<>();
    file.aged.forEach(phrase -> ages.put(phrase, phrase));
    aged = Phrases.inAnyCase(ages);
    file.multiples.forEach(multiple -> multiple.words.forEach(w -> multiples.put(w, multiple)));
  }

  static NumberWords standard() {
    return STANDARD;
  }

  Optional<Fraction> cardinal(String word) {
    return Optional.ofNullable(file.cardinals.get(word));
  }

  /** Whether the word is a number or multiplies one. */
  boolean isNumber(String word) {
    return cardinal(word).isPresent() || magnitude(word).isPresent();
  }

  Optional<Magnitude> magnitude(String word) {
    return Optional.ofNullable(file.magnitudes.get(word));
  }

  /** How many times as much a figure phrase is on the long scale as on the short one. */
  Fraction longScale(String phrase) {
    Wording wording = Wording.of(phrase);
    return IntStream.range(0, wording.size())
        .mapToObj(i -> Optional.ofNullable(file.longScale.get(wording.lower(i))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Fraction.ONE);
  }

  /** The magnitude of a letter written against digits, case kept. */
  Optional<Magnitude> gluedMagnitude(String letter) {
    return Optional.ofNullable(file.gluedMagnitudes.get(letter));
  }

  Optional<Fraction> denominator(String word) {
    return Optional.ofNullable(file.denominators.get(word));
  }

  /** Whether fractions of that denominator are usual, as 3/4 is and 9/11 is not. */
  boolean dividesBy(Fraction denominator) {
    return file.denominators.containsValue(denominator);
  }

  /** The share of its unit fraction that a fraction in words is good for. */
  Fraction fractionGrain() {
    return file.fractionGrain.share;
  }

  Optional<Fraction> vulgarFraction(String sign) {
    return Optional.ofNullable(file.vulgarFractions.get(sign));
  }

  Optional<Fraction> ordinal(String word) {
    return Optional.ofNullable(file.ordinals.get(word));
  }

  boolean isOrdinalSuffix(String word) {
    return file.ordinalSuffixes.contains(word);
  }

  Optional<Found<Rings>> vague(Wording wording, int i) {
    return vague.at(wording, i);
  }

  /** What a plural unit without a number allows. */
  Rings alone() {
    return new Rings(file.alone.inner, file.alone.outer);
  }

  Optional<Multiple> multiple(String word) {
    return Optional.ofNullable(multiples.get(word));
  }

  boolean isOnce(String word) {
    return file.once.contains(word);
  }

  /** The count that words at token {@code i} stand for: "none", "no boats", "both". */
  Optional<Found<Fraction>> standIn(Wording wording, int i) {
    boolean no = wording.is(i, "no") && wording.isWord(i + 1);
    return no
        ? Optional.of(new Found<>(Fraction.ZERO, i + 1))
            .filter(n -> !file.no.contains(wording.lower(i + 1)))
        : standIns.at(wording, i);
  }

  /** The token after words at {@code i} that make an age of the number behind them. */
  Optional<Found<String>> aged(Wording wording, int i) {
    return aged.at(wording, i);
  }

  /** Whether "three times" before this word is a multiple of something. */
  boolean saysMultiple(String word) {
    return file.multipleOf.contains(word) || saysMore(word) || saysLess(word);
  }

  boolean saysMore(String word) {
    return file.timesMore.contains(word);
  }

  boolean saysLess(String word) {
    return file.timesLess.contains(word);
  }

  /** Whether the word may stand between a number and its unit. */
  boolean isAdjective(String word) {
    return file.adjectives.contains(word);
  }

  /** Whether the word says along what a measure before it was taken: "high", "warmer". */
  boolean isDimension(String word) {
    return file.dimensions.contains(word);
  }

  /** Whether the word between two numbers makes a range of them. */
  boolean joinsRange(String word) {
    return file.rangeWords.contains(word);
  }

  /**
   * A word that multiplies the number before it.
   *
   * @param scale whether the last digit of that number moves with it
   * @param round whether the product is a round figure though its digits are not: "a dozen"
   */
  record Magnitude(Fraction factor, boolean scale, boolean round) {}

  /**
   * A word for a multiple.
   *
   * @param repeats whether it may count occasions as well: "failed twice"
   */
  record Multiple(List<String> words, Fraction value, boolean repeats) {}

  private record StandIn(List<String> words, Fraction value) {}

  private record Vague(List<String> words, Range inner, Range outer, String why) {}

  private record Alone(Range inner, Range outer, String why) {}

  private record Grain(Fraction share, String why) {}

  private record File(
      String version,
      @Nullable String source,
      Map<String, Fraction> cardinals,
      Map<String, Magnitude> magnitudes,
      Map<String, Fraction> longScale,
      Map<String, Magnitude> gluedMagnitudes,
      Map<String, Fraction> denominators,
      Grain fractionGrain,
      Map<String, Fraction> vulgarFractions,
      Map<String, Fraction> ordinals,
      Set<String> ordinalSuffixes,
      List<Vague> vague,
      Alone alone,
      List<Multiple> multiples,
      Set<String> once,
      List<StandIn> standIns,
      Set<String> no,
      Set<String> aged,
      Set<String> multipleOf,
      Set<String> timesMore,
      Set<String> timesLess,
      Set<String> adjectives,
      Set<String> dimensions,
      Set<String> rangeWords) {}
}
