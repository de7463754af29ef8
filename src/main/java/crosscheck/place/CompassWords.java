package crosscheck.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words for directions in a text. */
final class CompassWords {

  static final CompassData DATA = CompassData.load();

  private static final String CARDINAL = "(?:north|south|east|west)";
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?<!\\p{L})("
              + CARDINAL
              + "(?:[-\\s]?"
              + CARDINAL
              + "){0,2})(?:"
              + suffixes()
              + ")?(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);
  // Names are matched with their capitals, so that "north of Korea" and "the west bank" stay.
  private static final Pattern NAME =
      Pattern.compile("(?<!\\p{L})(?:" + anyOf(DATA.names()) + ")(?!\\p{L})");

  private CompassWords() {}

  static Optional<Compass> inText(String wording) {
    String withoutNames = NAME.matcher(wording).replaceAll("");
    return DIRECTION
        .matcher(withoutNames)
        .results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT).replaceAll("[-\\s]", ""))
        .flatMap(letters -> Compass.spelt(letters).stream())
        .findFirst();
  }

  private static String suffixes() {
    return anyOf(DATA.suffixes());
  }

  private static String anyOf(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
