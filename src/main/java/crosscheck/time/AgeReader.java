package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Units;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads ages: "34", "a 39-year-old", "nearly 40", "in her late forties", "an octogenarian". Whole
 * years are cut, not rounded. Immutable.
 */
public final class AgeReader {

  private static final AgeReader STANDARD = new AgeReader();
  private static final Fraction YEAR = Units.standard().factor("year");
  private static final String CUT = "completed";

  private final FigureReader figures = FigureReader.standard();
  private final AgeWords words = AgeWords.load();
  private final Pattern decade;
  private final Pattern word;

  private AgeReader() {
    String part = "(?:(" + Phrase.anyOf(words.parts().keySet()) + ")[-\\s]+)?";
    decade = Phrase.wholeWords(part + "(" + Phrase.anyOf(Words.all(words.decades())) + ")");
    word = Phrase.wholeWords("(" + Phrase.anyOf(words.words().keySet()) + ")s?");
  }

  /** The reader with the packaged words. */
  public static AgeReader standard() {
    return STANDARD;
  }

  /**
   * Every age that {@code wording} tells.
   *
   * @throws UnreadableException where it tells none
   */
  public List<Age> read(String wording) {
    List<Age> named = Stream.concat(decades(wording), named(wording)).toList();
    return named.isEmpty() ? numbered(wording).map(this::age).toList() : named;
  }

  /** An age that a report tells as of itself: it was asked a little before it was printed. */
  public Rings asPrinted(Rings age) {
    return age.plus(words.written().upTo());
  }

  private Stream<Age> decades(String wording) {
    return decade
        .matcher(wording)
        .results()
        .map(
            match -> {
              int first = Words.key(words.decades(), match.group(2));
              Optional<AgeWords.Years> part =
                  Optional.ofNullable(match.group(1)).map(p -> years(words.parts(), p));
              Rings whole = Rings.of(interval(first, first + 10));
              return age(part.map(p -> p.from(first)).orElse(whole), match.group());
            });
  }

  private Stream<Age> named(String wording) {
    return word.matcher(wording)
        .results()
        .map(match -> age(years(words.words(), match.group(1)).from(0), match.group()));
  }

  private static AgeWords.Years years(Map<String, AgeWords.Years> all, String word) {
    AgeWords.Years years = all.get(word.toLowerCase(Locale.ROOT));
    if (years == null) {
      throw new IllegalArgumentException("no age: " + word);
    }
    return years;
  }

  private Age age(Rings years, String text) {
    return new Age(List.of(new Reading("age", exact(years.scale(YEAR)))), text);
  }

  /** Durations; or numbers alone, which are years. */
  private Stream<Figure> numbered(String wording) {
    try {
      return figures.read(wording, Kind.DURATION).stream();
    } catch (UnreadableException noDuration) {
      return figures.read(wording, Kind.COUNT).stream()
          .flatMap(count -> figures.read(years(count), Kind.DURATION).stream());
    }
  }

  private static String years(Figure count) {
    return count.text() + (count.hedged() ? " years" : " years old");
  }

  private Age age(Figure figure) {
    Optional<Reading> cut =
        figure.readings().stream().filter(reading -> reading.name().equals(CUT)).findFirst();
    Rings seconds = cut.map(Reading::rings).orElseGet(figure::rings);
    return new Age(List.of(new Reading("age", exact(seconds))), figure.text());
  }

  /** What is told by days is no more exact than that. */
  private Rings exact(Rings seconds) {
    return seconds.plus(words.days().eitherWay());
  }

  private static Interval interval(int from, int to) {
    return new Interval(Fraction.of(from), true, Fraction.of(to), false);
  }
}
