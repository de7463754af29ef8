package crosscheck.time;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions for words and word lists. */
final class Phrase {

  /** A group that matches the names of units of time. */
  static final String UNIT_OF_TIME = "(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)";

  private Phrase() {}

  /** A group that matches any of the phrases, longest first; spaces match any white space. */
  static String anyOf(Collection<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
        .map(Phrase::literal)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** As {@link #anyOf}, but only as printed or in capitals, whatever the flags of the pattern. */
  static String anyOfAsPrinted(Collection<String> phrases) {
    return "(?-i:" + anyOf(phrases) + ")";
  }

  /** A pattern that ignores case and matches whole words only. */
  static Pattern wholeWords(String expression) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + expression + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String literal(String phrase) {
    return Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q");
  }
}
