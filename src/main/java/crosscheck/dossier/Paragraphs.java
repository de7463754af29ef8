package crosscheck.dossier;

import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of an article: the non-blank lines of its text, counted from 1.
 *
 * @param all each in the form of {@link Plain}
 */
record Paragraphs(List<Plain> all) {

  Paragraphs {
    all = List.copyOf(all);
  }

  /** Cuts a text into its paragraphs. */
  static Paragraphs of(String text) {
    return new Paragraphs(
        text.lines().map(Plain::of).filter(line -> !line.text().isEmpty()).toList());
  }

  /** The number under {@code paragraph}; 1, and a problem elsewhere, if there is none. */
  static int number(Node.Fields fields) {
    return fields
        .text("paragraph")
        .filter(text -> Schema.of("paragraph").fault(text) == null)
        .map(Integer::parseInt)
        .orElse(1);
  }

  int count() {
    return all.size();
  }

  /** The paragraph with this number, if the article has so many. */
  Optional<Plain> byNumber(int number) {
    return number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
  }

  /** The numbers of the paragraphs in which {@code wording} stands. */
  List<Integer> with(Plain wording) {
    return java.util.stream.IntStream.rangeClosed(1, all.size())
        .filter(number -> all.get(number - 1).count(wording) > 0)
        .boxed()
        .toList();
  }
}
