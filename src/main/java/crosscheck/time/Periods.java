package crosscheck.time;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fraction;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.threeten.extra.LocalDateRange;

/** Portions of periods, vague times and hedges on dates, from periods.yaml. */
record Periods(
    int version, List<Portion> portions, List<Vague> vague, Rolling rolling, Hedging hedges) {

  /** How many days back from publication "the past week" and the like reach. */
  record Rolling(Map<String, Integer> days, String source) {}

  /** Part of a period, as fractions of it. */
  record Share(String from, String to) {

    /** That part of {@code days}, in whole days rounded outwards. */
    LocalDateRange of(LocalDateRange days) {
      long length = days.lengthInDays();
      LocalDate start = days.getStart().plusDays(floor(from, length));
      return LocalDateRange.of(start, days.getStart().plusDays(ceiling(to, length)));
    }
  }

  /** "early", "mid" or "late" of a month or a longer period. */
  record Portion(String name, List<String> words, Share inner, Share outer, String source) {

    DateReading of(DateReading period) {
      return new DateReading(
          name + " in " + period.name(), inner.of(period.inner()), outer.of(period.outer()));
    }
  }

  /** A vague time before publication, in days. */
  record Vague(List<String> words, int inner, int outer, String source) {}

  /** How far "about" widens a date, as fractions of its length, on both sides. */
  record Hedging(List<String> words, String inner, String outer, String source) {

    DateReading widen(DateReading date) {
      return new DateReading(
          "about " + date.name(), widen(date.inner(), inner), widen(date.outer(), outer));
    }

    private static LocalDateRange widen(LocalDateRange days, String share) {
      long more = ceiling(share, days.lengthInDays());
      return LocalDateRange.of(days.getStart().minusDays(more), days.getEnd().plusDays(more));
    }
  }

  static Periods load() {
    return DataFile.read(Periods.class, "periods.yaml", Periods.class);
  }

  private static long floor(String share, long days) {
    Fraction exact = Fraction.parse(share).multiply(Fraction.of(days));
    return exact.getNumerator().divide(exact.getDenominator()).longValueExact();
  }

  private static long ceiling(String share, long days) {
    Fraction exact = Fraction.parse(share).multiply(Fraction.of(days));
    BigInteger[] parts = exact.getNumerator().divideAndRemainder(exact.getDenominator());
    return parts[0].longValueExact() + parts[1].signum();
  }
}
