package crosscheck.quantity.reading;

import crosscheck.quantity.Kind;
import crosscheck.quantity.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the numbers of a wording that no figure took in: "280 kilometers and 5 furlongz" is not 280
 * kilometres.
 */
final class Leftovers {

  private static final String UNCLEAR = "unclear separators";

  private final NumberWords words = NumberWords.standard();
  private final UnitWords unitWords = UnitWords.standard();
  private final Exclusions exclusions = Exclusions.standard();

  /** The error for the first number outside {@code read}; empty if there is none. */
  Optional<UnreadableException> of(String wording, Kind kind, List<Figure> read) {
    Wording pieces = Wording.of(wording);
    List<Exclusions.Part> excluded = excluded(wording);
    return IntStream.range(0, pieces.size())
        .filter(i -> pieces.isNumber(i) || words.isNumber(pieces.lower(i)))
        .filter(i -> !isRead(pieces.at(i), read) && !isIn(excluded, pieces.at(i)))
        .mapToObj(i -> refusal(pieces, i, kind))
        .findFirst();
  }

  private static boolean isRead(Token token, List<Figure> read) {
    return read.stream().anyMatch(f -> f.start() <= token.start() && token.end() <= f.end());
  }

  /** Dates, names and denials say something else; digits that are unclear say nothing. */
  private List<Exclusions.Part> excluded(String text) {
    return Stream.of(exclusions.always(text), exclusions.withoutUnit(text))
        .flatMap(List::stream)
        .filter(part -> !part.name().equals(UNCLEAR))
        .toList();
  }

  private static boolean isIn(List<Exclusions.Part> parts, Token token) {
    return Exclusions.over(parts, token.start(), token.end()).isPresent();
  }

  private UnreadableException refusal(Wording pieces, int i, Kind kind) {
    boolean followed = pieces.isWord(i + 1) && !words.isNumber(pieces.lower(i + 1));
    String part = pieces.slice(i, followed ? i + 2 : i + 1);
    String meant =
        Optional.of(i + 1)
            .filter(next -> followed && unitWords.after(pieces, next, true).isEmpty())
            .flatMap(next -> unitWords.nearest(pieces.lower(next)))
            .map(unit -> "; did you mean \"" + unit + "\"?")
            .orElse("");
    return new UnreadableException(
        "\"%s\" was not read as part of the %s%s".formatted(part, kind.word(), meant), part);
  }
}
