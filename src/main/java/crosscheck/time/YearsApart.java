package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whole calendar years as seconds: how many days they have depends on where they begin.
 *
 * @param words what it is called behind its number
 * @param named names that tell the number as well, by number
 * @param inner how far plainly from the day itself
 * @param outer how far charitably
 */
record YearsApart(
    List<String> words, Map<Integer, List<String>> named, Around inner, Around outer, String why) {

  private static final int LEAP_CYCLE = 400;
  private static final int ANY_YEAR = 1600;
  private static final long SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  YearsApart {
    named = named == null ? Map.of() : named;
  }

  /** From a duration before (negative) to one after, in ISO 8601. */
  record Around(String from, String to) {

    private Interval of(LongSummaryStatistics days) {
      return Interval.closed(
          seconds(days.getMin()).add(GapWords.seconds(from)),
          seconds(days.getMax()).add(GapWords.seconds(to)));
    }

    private static Fraction seconds(long days) {
      return Fraction.of(days * SECONDS_A_DAY);
    }
  }

  /** The seconds from a day to its anniversary after so many years. */
  Rings seconds(int years) {
    LongSummaryStatistics days = days(years);
    return Rings.of(inner.of(days), outer.of(days));
  }

  /** How many days so many years have, beginning at any time of the 400 years of leap days. */
  private static LongSummaryStatistics days(int years) {
    return IntStream.range(0, LEAP_CYCLE)
        .mapToObj(i -> LocalDate.of(ANY_YEAR + i, Month.MARCH, 1))
        .mapToLong(start -> ChronoUnit.DAYS.between(start, start.plusYears(years)))
        .summaryStatistics();
  }
}
