package crosscheck.dossier;

import crosscheck.quantity.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the value of a claim from the wording, or from the curator's {@code value}, which must not
 * contradict the wording.
 */
final class PhraseReader {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Problems problems;

  PhraseReader(Problems problems) {
    this.problems = problems;
  }

  /** The one value that the entry tells; empty, with a problem, if it tells none or several. */
  <T> Optional<T> read(Entry entry, PhraseKind<T> kind) {
    Optional<Node.Scalar> phrase = phrase(entry, kind.what());
    Optional<Node.Scalar> value = entry.value();
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    return value.isPresent()
        ? readValue(phrase.get(), value.get(), kind)
        : single(phrase.get(), kind);
  }

  /** The phrase of the entry, which a claim of this kind cannot do without. */
  Optional<Node.Scalar> phrase(Entry entry, String what) {
    boolean missing = entry.statement().isKnowledge() && !entry.fields().has(Entry.VALUE);
    if (missing) {
      problems.add(entry.fields().at(), "missing key `value`: the claim is " + what);
    }
    return entry.phrase(); // that a statement lacks its wording is told with the structure
  }

  private <T> Optional<T> readValue(Node.Scalar phrase, Node.Scalar value, PhraseKind<T> kind) {
    Optional<T> read = single(value, kind);
    if (read.isEmpty()) {
      return read;
    }
    List<T> literal = tryReading(phrase.text(), kind);
    if (literal.isEmpty()) {
      refuseLostDigits(phrase, value);
      return read;
    }
    Optional<T> completed = kind.completion().completed(phrase.text(), read.get());
    List<T> meant = completed.map(List::of).orElse(literal);
    Optional<T> same =
        completed.isPresent()
            ? kind.completion().together(completed.get(), read.get())
            : same(literal, read.get(), kind);
    if (same.isEmpty()) {
      problems.add(value.at(), contradiction(phrase, value, meant.get(0), read.get(), kind));
    }
    return same;
  }

  private static <T> Optional<T> same(List<T> literal, T value, PhraseKind<T> kind) {
    return literal.stream()
        .filter(one -> kind.rings().apply(one).equals(kind.rings().apply(value)))
        .findFirst()
        .or(
            () ->
                literal.stream()
                    .flatMap(one -> kind.completion().chosen(one, value).stream())
                    .findFirst());
  }

  private static <T> String contradiction(
      Node.Scalar phrase, Node.Scalar value, T literal, T read, PhraseKind<T> kind) {
    String difference = kind.difference().between(literal, read);
    return "the value `%s` contradicts the wording `%s`%s: %s, against %s"
        .formatted(
            value.text(),
            phrase.text(),
            difference.isEmpty() ? "" : " (" + difference + ")",
            kind.shown().apply(read),
            kind.shown().apply(literal));
  }

  /**
   * Where the wording reads nothing of the kind, its digits must at least be those of the value.
   */
  private void refuseLostDigits(Node.Scalar phrase, Node.Scalar value) {
    List<String> kept = digits(value.text());
    for (String digits : digits(phrase.text())) {
      if (!kept.contains(digits)) {
        problems.add(
            value.at(),
            "the value `%s` has lost `%s` of the wording `%s`"
                .formatted(value.text(), digits, phrase.text()));
      }
    }
  }

  private static List<String> digits(String text) {
    return DIGITS.matcher(text).results().map(match -> match.group()).toList();
  }

  private <T> Optional<T> single(Node.Scalar phrase, PhraseKind<T> kind) {
    List<T> read;
    try {
      read = kind.reading().apply(phrase.text());
    } catch (UnreadableException e) {
      problems.add(phrase.at(), unreadable(phrase, kind) + ": " + e.getMessage());
      return Optional.empty();
    }
    if (read.size() == 1) {
      return Optional.of(read.get(0));
    }
    String texts =
        read.stream().map(kind.text()).map(t -> "`" + t + "`").collect(Collectors.joining(", "));
    problems.add(
        phrase.at(),
        read.isEmpty()
            ? unreadable(phrase, kind)
            : "`%s` tells more than %s: %s; shorten it, or say which with `value`"
                .formatted(phrase.text(), kind.what(), texts));
    return Optional.empty();
  }

  private static String unreadable(Node.Scalar phrase, PhraseKind<?> kind) {
    return "`" + phrase.text() + "` cannot be read as " + kind.what();
  }

  private static <T> List<T> tryReading(String text, PhraseKind<T> kind) {
    try {
      return kind.reading().apply(text);
    } catch (UnreadableException e) {
      return List.of();
    }
  }
}
