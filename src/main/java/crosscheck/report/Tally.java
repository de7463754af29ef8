package crosscheck.report;

import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * How many statements have a verdict.
 *
 * @param word the word for the verdict
 * @param count how many
 */
public record Tally(String word, long count) {

  /** One for each verdict, the worst first. */
  static List<Tally> of(Result result) {
    return Arrays.stream(Verdict.values())
        .map(verdict -> new Tally(verdict.word(), result.count(verdict)))
        .toList();
  }

  /** A number of things in words: {@code 1 conflict}, {@code 2 conflicts}. */
  static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
