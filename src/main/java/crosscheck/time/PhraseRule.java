package crosscheck.time;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one kind of temporal phrase looks, and what it means.
 *
 * @param pattern the look
 * @param meaning the meaning of a match; throws UnreadableException for impossible dates and times
 */
record PhraseRule(Pattern pattern, Function<MatchResult, Clue.Meaning> meaning) {

  static PhraseRule of(String expression, Function<MatchResult, Clue.Meaning> meaning) {
    return new PhraseRule(Phrase.wholeWords(expression), meaning);
  }

  /** A rule that may match within a word: "T02:43", "0343GMT". */
  static PhraseRule within(String expression, Function<MatchResult, Clue.Meaning> meaning) {
    return new PhraseRule(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), meaning);
  }

  /** Every match in {@code text}, in order. */
  List<Clue> findIn(String text) {
    return pattern
        .matcher(text)
        .results()
        .map(m -> new Clue(m.start(), m.end(), m.group(), meaning.apply(m)))
        .toList();
  }
}
