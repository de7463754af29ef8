package crosscheck.dossier;

import crosscheck.quantity.DataFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words by which reports give ranks: first, previous, 8th. */
final class Ordinals {

  private static final Ordinals STANDARD =
      new Ordinals(DataFile.read(Ordinals.class, "ordinals.yaml", File.class));

  private final Map<Claim.Rank, List<String>> words = new EnumMap<>(Claim.Rank.class);
  private final List<String> numbers;
  private final Suffixes suffixes;

  private record WordList(List<String> words, String why) {}

  private record Teens(int from, int to, String suffix) {}

  private record Suffixes(List<String> byLastDigit, Teens teens, String why) {}

  private record File(
      int version,
      String source,
      Map<Claim.Rank, WordList> ranks,
      WordList numbers,
      Suffixes suffixes) {}

  private Ordinals(File file) {
    file.ranks.forEach((rank, list) -> words.put(rank, list.words));
    numbers = file.numbers.words;
    suffixes = file.suffixes;
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
    Teens teens = suffixes.teens;
    int tail = number % 100;
    boolean isTeen = tail >= teens.from && tail <= teens.to;
    return isTeen ? teens.suffix : suffixes.byLastDigit.get(number % 10);
  }
}
