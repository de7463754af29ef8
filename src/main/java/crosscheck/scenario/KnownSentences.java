package crosscheck.scenario;

import crosscheck.quantity.NearestWord;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the sentence that the writer of a step probably meant. */
final class KnownSentences {

  private final Map<String, String> byWords = new TreeMap<>();

  /**
   * Sentences to choose from.
   *
   * @param sentences Cucumber expressions
   */
  KnownSentences(Collection<String> sentences) {
    sentences.forEach(sentence -> byWords.put(words(sentence), sentence));
  }

  /**
   * The sentence with the fewest slips, else the one with the most words in common and fewest
   * others.
   */
  Optional<String> nearest(String step) {
    String words = words(step);
    return NearestWord.to(words, byWords.keySet()).or(() -> mostInCommon(words)).map(byWords::get);
  }

  private Optional<String> mostInCommon(String step) {
    return byWords.keySet().stream()
        .max(
            Comparator.comparingLong((String words) -> common(words, step))
                .thenComparing(words -> words.split(" ").length, Comparator.reverseOrder()))
        .filter(words -> common(words, step) > 0);
  }

  /** How many words of the one stand in the other, perhaps with a slip. */
  private static long common(String one, String other) {
    Set<String> words = new TreeSet<>(Arrays.asList(other.split(" ")));
    return Arrays.stream(one.split(" "))
        .distinct()
        .filter(word -> NearestWord.to(word, words).isPresent())
        .count();
  }

  /** What remains without parameters, quoted words and ids. */
  private static String words(String text) {
    return text.replace(Others.KNOWN, "")
        .replaceAll("[()]", "")
        .replaceAll("\\{[^}]*}|\"[^\"]*\"|[,:]", " ")
        .replaceAll("\\S*[-0-9.]\\S*", " ")
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** A message on a step that no sentence matches. */
  String unknown(String place, String step) {
    String suggestion =
        nearest(step).map(sentence -> "; did you mean \"" + sentence + "\"?").orElse("");
    return "%s: no step \"%s\"%s".formatted(place, step, suggestion);
  }
}
