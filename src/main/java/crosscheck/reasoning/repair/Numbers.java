package crosscheck.reasoning.repair;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures in digits as they stand in a wording. */
final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?");
  private static final Pattern JOINED = Pattern.compile("\\d+(?:[:./-]\\d+)*");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Numbers() {}

  /** The numbers of a part of a wording, in its order, each to be replaced by itself. */
  static Stream<Swap> in(String wording, int start, int end) {
    Matcher matcher = NUMBER.matcher(wording).region(start, end);
    return matcher.results().map(Numbers::itself);
  }

  private static Swap itself(MatchResult match) {
    return new Swap(match.start(), match.end(), match.group());
  }

  /** The only number of a part of a wording. */
  static Optional<Swap> only(String wording, int start, int end) {
    Stream<Swap> numbers = in(wording, start, end);
    return numbers
        .limit(2)
        .reduce((one, other) -> new Swap(-1, -1, ""))
        .filter(n -> n.start() >= 0);
  }

  /** Where the unit ends that stands behind a number: at the next number or the end of the part. */
  static int until(String wording, Swap number, int end) {
    return in(wording, number.end(), end).findFirst().isPresent() ? number.end() : end;
  }

  /** A change of a number told with the digits that colons, points and dashes join to it. */
  static Swap joined(String wording, Swap swap) {
    return JOINED
        .matcher(wording)
        .results()
        .filter(run -> run.start() <= swap.start() && swap.end() <= run.end())
        .findFirst()
        .map(run -> swap.widened(wording, run.start(), run.end()))
        .orElse(swap);
  }

  /** The value of a number in digits. */
  static BigDecimal value(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /** A number in digits, with commas where another number has them or could have none. */
  static String digits(BigDecimal value, String like) {
    boolean commas = like.contains(",") || value(like).compareTo(THOUSAND) < 0;
    BigDecimal plain = value.stripTrailingZeros();
    int decimals = Math.max(0, plain.scale());
    return String.format(
        Locale.ROOT, commas ? "%,." + decimals + "f" : "%." + decimals + "f", plain);
  }
}
