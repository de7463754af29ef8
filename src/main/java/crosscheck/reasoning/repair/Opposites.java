package crosscheck.reasoning.repair;

import crosscheck.place.Compass;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of direction in time and on the compass, and their opposites. */
final class Opposites {

  private static final Map<String, String> IN_TIME =
      pairs("earlier later", "before after", "beforehand afterwards", "previous following");
  private static final Map<String, String> ON_THE_COMPASS = pairs("north south", "east west");

  private static final String CARDINAL = "(?:north|south|east|west)";
  private static final Pattern TIME =
      Pattern.compile("(?i)(?<!\\p{L})" + any(IN_TIME) + "(?!\\p{L})");
  private static final Pattern CARDINALS =
      Pattern.compile("(?i)(?<!\\p{L})" + CARDINAL + "(?:[-\\s]?" + CARDINAL + "){0,2}");
  private static final Pattern ONE_CARDINAL = Pattern.compile("(?i)" + CARDINAL);

  private Opposites() {}

  private static Map<String, String> pairs(String... pairs) {
    Map<String, String> words = new TreeMap<>();
    for (String pair : pairs) {
      String[] two = pair.split(" ", 2);
      words.put(two[0], two[1]);
      words.put(two[1], two[0]);
    }
    return words;
  }

  private static String any(Map<String, String> words) {
    return words.keySet().stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The first word for earlier or later, turned round. */
  static Optional<Swap> inTime(String wording) {
    return TIME.matcher(wording).results().map(word -> swap(word, IN_TIME)).findFirst();
  }

  /** The words for a direction, turned round; a direction in a name is none. */
  static Optional<Swap> onTheCompass(String wording, Compass compass) {
    return words(wording)
        .filter(words -> Compass.inText(words.group()).filter(compass::equals).isPresent())
        .map(words -> new Swap(words.start(), words.end(), turned(words.group())))
        .filter(swap -> Compass.inText(swap.in(wording)).filter(compass::equals).isEmpty())
        .findFirst();
  }

  private static Stream<MatchResult> words(String wording) {
    return CARDINALS.matcher(wording).results();
  }

  private static String turned(String words) {
    return ONE_CARDINAL.matcher(words).replaceAll(word -> swap(word, ON_THE_COMPASS).to());
  }

  private static Swap swap(MatchResult word, Map<String, String> opposites) {
    String old = word.group();
    String lower = old.toLowerCase(Locale.ROOT);
    String other = opposites.getOrDefault(lower, lower);
    boolean capital = Character.isUpperCase(old.charAt(0));
    String cased =
        capital ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
    return new Swap(word.start(), word.end(), cased);
  }
}
