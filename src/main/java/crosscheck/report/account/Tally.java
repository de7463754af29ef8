package crosscheck.report.account;

import crosscheck.dossier.SourceCoverage;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many statements have a verdict.
 *
 * @param word the word for the verdict
 * @param count how many
 */
public record Tally(String word, long count) {

  /**
   * One for each verdict, the worst first, then that of superseded statements, if any: expectations
   * as well as what a correction has replaced.
   */
  public static List<Tally> of(Result result) {
    Map<String, Long> counts =
        result.statements().stream()
            .collect(Collectors.groupingBy(Judgement::word, Collectors.counting()));
    Stream<String> last = Stream.of(Judgement.SUPERSEDED).filter(counts::containsKey);
    return Stream.concat(Arrays.stream(Verdict.values()).map(Verdict::word), last)
        .map(word -> new Tally(word, counts.getOrDefault(word, 0L)))
        .toList();
  }

  /** A number of things in words: {@code 1 conflict}, {@code 2 conflicts}. */
  public static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** The share of marks encoded or set aside, rounded down: 100 % only where nothing is left. */
  public static String percent(SourceCoverage coverage) {
    BigDecimal hundred = BigDecimal.valueOf(coverage.share()).scaleByPowerOfTen(2);
    return hundred.setScale(0, RoundingMode.DOWN).toPlainString() + " %";
  }
}
