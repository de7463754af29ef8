package crosscheck.reasoning;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Whether two names can be spellings of one, by spellings.yaml. */
final class Spellings {

  private static final Spellings STANDARD =
      new Spellings(DataFile.read(Spellings.class, "spellings.yaml", File.class));

  private record File(
      int version,
      String source,
      Map<String, List<String>> consonants,
      Map<String, List<String>> vowels) {}

  private final Map<String, String> sounds = new TreeMap<>();
  private final Pattern letters;
  private final Pattern vowels;
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  private Spellings(File file) {
    file.consonants().forEach((sound, ways) -> ways.forEach(way -> sounds.put(way, sound)));
    file.vowels().forEach((sound, ways) -> ways.forEach(way -> sounds.put(way, sound)));
    letters =
        Pattern.compile(
            sounds.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|")));
    vowels = Pattern.compile("[" + String.join("", file.vowels().keySet()) + "]");
  }

  static Spellings standard() {
    return STANDARD;
  }

  /**
   * Agrees if they sound the same, whatever the order and the spacing of their words; strains if
   * their consonants do, or if they are at least so alike.
   *
   * @param alike a Jaro-Winkler similarity, from 0 to 1
   */
  Fit fit(String one, String other, double alike) {
    if (same(one, other, this::sound)) {
      return Fit.AGREES;
    }
    boolean close =
        same(one, other, name -> vowels.matcher(sound(name)).replaceAll(""))
            || similarity.apply(joined(one, this::sound), joined(other, this::sound)) >= alike;
    return close ? Fit.STRAINS : Fit.CLASHES;
  }

  private static boolean same(String one, String other, UnaryOperator<String> form) {
    return joined(one, form).equals(joined(other, form))
        || sorted(one, form).equals(sorted(other, form));
  }

  private static String joined(String name, UnaryOperator<String> form) {
    return words(name).stream().map(form).collect(Collectors.joining());
  }

  private static List<String> sorted(String name, UnaryOperator<String> form) {
    return words(name).stream().map(form).sorted().toList();
  }

  private static List<String> words(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'’ʼ]", "");
    return Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private String sound(String word) {
    return letters
        .matcher(word)
        .replaceAll(match -> Matcher.quoteReplacement(sounds.getOrDefault(match.group(), "")));
  }
}
