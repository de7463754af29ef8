package crosscheck.quantity.reading;

import crosscheck.quantity.Kind;
import crosscheck.quantity.UnreadableException;
import java.util.List;
import java.util.Optional;

/** Says why a wording has no figure of the kind that was asked for. */
final class Refusal {

  private final NumberWords words = NumberWords.standard();
  private final UnitWords unitWords = UnitWords.standard();
  private final Exclusions exclusions = Exclusions.standard();

  /** The error for {@code wording}, in which only {@code others} were found. */
  UnreadableException of(String wording, Kind kind, List<Figure> others) {
    return misspelt(wording, kind)
        .or(() -> excluded(wording, kind))
        .or(() -> others.stream().findFirst().map(other -> otherKind(kind, other)))
        .orElseGet(() -> new UnreadableException(no(kind) + "in \"" + wording + "\"", wording));
  }

  private static String no(Kind kind) {
    return "no " + kind.word() + " ";
  }

  /** A number with a word after it that may be a unit spelt wrong. */
  private Optional<UnreadableException> misspelt(String wording, Kind kind) {
    Wording pieces = Wording.of(wording);
    if (kind == Kind.COUNT || kind == Kind.RATIO) {
      return Optional.empty();
    }
    for (int i = 1; i < pieces.size(); i++) {
      boolean word = pieces.isWord(i) && !words.joinsRange(pieces.lower(i));
      if (word && isCounted(pieces, i) && unitWords.after(pieces, i, true).isEmpty()) {
        return Optional.of(unknownUnit(kind, pieces.at(i).text()));
      }
    }
    return Optional.empty();
  }

  /** Whether a number that may be part of a figure stands before token {@code i}. */
  private boolean isCounted(Wording pieces, int i) {
    Token before = pieces.at(i - 1);
    String text = pieces.text();
    boolean number = pieces.isNumber(i - 1) || words.cardinal(before.lower()).isPresent();
    return number
        && Exclusions.over(exclusions.always(text), before.start(), before.end()).isEmpty()
        && Exclusions.over(exclusions.withoutUnit(text), before.start(), before.end()).isEmpty();
  }

  private UnreadableException unknownUnit(Kind kind, String word) {
    String meant = unitWords.nearest(word).map(w -> "; did you mean \"" + w + "\"?").orElse("");
    return new UnreadableException(
        no(kind) + "here: \"" + word + "\" is not a unit known to crosscheck" + meant, word);
  }

  private Optional<UnreadableException> excluded(String wording, Kind kind) {
    return exclusions.always(wording).stream()
        .findFirst()
        .or(() -> exclusions.withoutUnit(wording).stream().findFirst())
        .map(
            part ->
                new UnreadableException(
                    no(kind) + "here: \"" + part.text() + "\" is read as " + part.name(),
                    part.text()));
  }

  private static UnreadableException otherKind(Kind kind, Figure other) {
    return new UnreadableException(
        no(kind) + "here: \"" + other.text() + "\" is read as " + other.kind().word(),
        other.text());
  }
}
