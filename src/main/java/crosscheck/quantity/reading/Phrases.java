package crosscheck.quantity.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Phrases of one or more tokens and what each stands for; the longest phrase wins. */
final class Phrases<T> {

  private final Map<String, T> meanings = new TreeMap<>();
  private final boolean anyCase;
  private int longest;

  private Phrases(Map<String, ? extends T> phrases, boolean anyCase) {
    this.anyCase = anyCase;
    phrases.forEach(
        (phrase, meaning) -> {
          List<String> words = words(Wording.of(phrase), 0, Integer.MAX_VALUE, new ArrayList<>());
          longest = Math.max(longest, words.size());
          meanings.put(String.join(" ", words), meaning);
        });
  }

  static <T> Phrases<T> inAnyCase(Map<String, ? extends T> phrases) {
    return new Phrases<>(phrases, true);
  }

  static <T> Phrases<T> inThisCase(Map<String, ? extends T> phrases) {
    return new Phrases<>(phrases, false);
  }

  /** What the longest phrase that begins at token {@code i} stands for. */
  Optional<Found<T>> at(Wording wording, int i) {
    if (i < 0 || i >= wording.size() || wording.is(i, "-")) {
      return Optional.empty();
    }
    List<Integer> ends = new ArrayList<>();
    List<String> words = words(wording, i, longest, ends);
    for (int length = words.size(); length > 0; length--) {
      T meaning = meanings.get(String.join(" ", words.subList(0, length)));
      if (meaning != null) {
        return Optional.of(new Found<>(meaning, ends.get(length - 1)));
      }
    }
    return Optional.empty();
  }

  /** Up to {@code most} tokens from {@code i} on without hyphens; adds the index after each. */
  private List<String> words(Wording wording, int i, int most, List<Integer> ends) {
    List<String> words = new ArrayList<>();
    for (int at = i; at < wording.size() && words.size() < most; at++) {
      if (!wording.is(at, "-")) {
        words.add(anyCase ? wording.at(at).lower() : wording.at(at).text());
        ends.add(at + 1);
      }
    }
    return words;
  }
}
