package crosscheck.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words by which reports give ranks: first, previous, 8th. */
final class Ordinals {

  private static final Ordinals STANDARD = new Ordinals(Packaged.yaml("ordinals.yaml"));

  private final Map<Claim.Rank, List<String>> words = new EnumMap<>(Claim.Rank.class);
  private final List<String> numbers;
  private final JsonNode suffixes;

  private Ordinals(JsonNode data) {
    data.path("ranks")
        .properties()
        .forEach(rank -> words.put(rank(rank.getKey()), texts(rank.getValue().path("words"))));
    numbers = texts(data.path("numbers").path("words"));
    suffixes = data.path("suffixes");
  }

  static Ordinals standard() {
    return STANDARD;
  }

  /** The ranks with words of their own, as a dossier writes them. */
  List<String> ranks() {
    return words.keySet().stream().map(rank -> rank.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The words that say that something has this rank. */
  List<String> wordsFor(Claim.Rank rank, int number) {
    if (rank != Claim.Rank.NTH) {
      return words.getOrDefault(rank, List.of());
    }
    String digits = number + suffix(number);
    return number <= numbers.size() ? List.of(numbers.get(number - 1), digits) : List.of(digits);
  }

  private String suffix(int number) {
    JsonNode teens = suffixes.path("teens");
    int tail = number % 100;
    boolean isTeen = tail >= teens.path("from").intValue() && tail <= teens.path("to").intValue();
    return isTeen
        ? teens.path("suffix").textValue()
        : suffixes.path("by-last-digit").path(number % 10).textValue();
  }

  private static Claim.Rank rank(String word) {
    return Claim.Rank.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
