package crosscheck.reasoning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says the figures of a draft in other words, wording by wording. */
final class Restating {

  private static final String APPROXIMATELY = "about|around|some|roughly|approximately";
  private static final Pattern ROUND =
      Pattern.compile("((?:(?:" + APPROXIMATELY + ") )?[\\d,]*0) (?:km|kilomet(?:re|er)s)");
  private static final Pattern BARE =
      Pattern.compile("([\\d,]+) (km|kilomet(?:re|er)s|hours|minutes)((?: after| before| ago)?)");
  private static final Pattern EXACT =
      Pattern.compile("exactly ([\\d,]+) (km|kilomet(?:re|er)s|hours|minutes)(.*)");
  private static final Map<String, Integer> FACTORS =
      Map.of("km", 1000, "kilometres", 1000, "kilometers", 1000, "hours", 60, "minutes", 60);
  private static final Map<String, String> SMALLER =
      Map.of(
          "km",
          "metres",
          "kilometres",
          "metres",
          "kilometers",
          "metres",
          "hours",
          "minutes",
          "minutes",
          "seconds");

  private Restating() {}

  /**
   * Round kilometres as metres. Ten divides the figure, so that the coarsest grain and the one
   * below it are the same in both units; a hedge is a share of the figure in any unit.
   */
  static String inMetres(String words) {
    return replace(ROUND, words, m -> m.group(1) + ",000 metres");
  }

  /** A bare figure as an exact one. */
  static String exactly(String words) {
    return replace(BARE, words, m -> "exactly " + m.group());
  }

  /** An exact figure in a smaller unit. */
  static String inSmallerUnits(String words) {
    return replace(
        EXACT,
        words,
        m ->
            "exactly %,d %s%s"
                .formatted(
                    FACTORS.get(m.group(2)) * Long.parseLong(m.group(1).replace(",", "")),
                    SMALLER.get(m.group(2)),
                    m.group(3)));
  }

  /** A figure without a hedge as an approximate one. */
  static String hedged(String words) {
    return words.matches("\\d.*|two .*|three .*|twice .*") ? "about " + words : words;
  }

  /** An approximate figure without its hedge. */
  static String unhedged(String words) {
    return words.replaceFirst("^(?:" + APPROXIMATELY + ") ", "");
  }

  private static String replace(
      Pattern pattern, String words, Function<MatchResult, String> others) {
    var matcher = pattern.matcher(words);
    return matcher.matches() ? others.apply(matcher) : words;
  }

  /** Ids of the claims whose words have others that can be read, in the order of the draft. */
  static List<String> restatable(Draft draft, UnaryOperator<String> words) {
    return draft
        .claims()
        .filter(Restating::hasFigure)
        .filter(claim -> !words.apply(told(claim)).equals(told(claim)))
        .filter(claim -> isReadable(draft, claim, words))
        .map(claim -> Draft.text(claim.get("id")))
        .toList();
  }

  private static boolean hasFigure(Map<String, Object> claim) {
    return claim.containsKey("gives") || claim.containsKey("ago");
  }

  private static boolean isReadable(
      Draft draft, Map<String, Object> claim, UnaryOperator<String> words) {
    Set<Object> needed = Stream.of("id", "converts").map(claim::get).collect(Collectors.toSet());
    Draft alone =
        draft.with(
            copy ->
                Stream.of("statements", "knowledge")
                    .forEach(
                        section ->
                            copy.list(section)
                                .removeIf(
                                    other -> !needed.contains(Draft.fields(other).get("id")))));
    return restated(alone, List.of(Draft.text(claim.get("id"))), words).ifReadable().isPresent();
  }

  /** The draft with the words of some claims changed. */
  static Draft restated(Draft draft, Collection<String> ids, UnaryOperator<String> words) {
    return draft.with(
        copy ->
            copy.claims()
                .filter(claim -> ids.contains(Draft.text(claim.get("id"))))
                .forEach(claim -> claim.put(key(claim), words.apply(told(claim)))));
  }

  private static String told(Map<String, Object> claim) {
    return Draft.text(claim.get(key(claim)));
  }

  /** The words that carry the reading. */
  private static String key(Map<String, Object> claim) {
    return claim.containsKey("wording") ? "wording" : "value";
  }
}
