package crosscheck.time;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Words for ages and the widths they are read with, from ages.yaml. */
record AgeWords(
    int version,
    String source,
    Widths days,
    Widths written,
    Map<Integer, List<String>> decades,
    Map<String, Years> parts,
    Map<String, Years> words) {

  /** Two widths as durations in ISO 8601. */
  record Widths(String inner, String outer, String why) {

    /** So much either way, in seconds. */
    Rings eitherWay() {
      return Rings.of(
          Interval.closed(seconds(inner).negate(), seconds(inner)),
          Interval.closed(seconds(outer).negate(), seconds(outer)));
    }

    /** Nothing up to so much, in seconds. */
    Rings upTo() {
      return Rings.of(
          Interval.closed(BigFraction.ZERO, seconds(inner)),
          Interval.closed(BigFraction.ZERO, seconds(outer)));
    }

    private static BigFraction seconds(String duration) {
      return BigFraction.of(Duration.parse(duration).toSeconds());
    }
  }

  /** Ages in years. */
  record Years(Range inner, Range outer) {

    Rings from(int first) {
      return new Rings(inner, outer).plus(Rings.of(Interval.point(BigFraction.of(first))));
    }
  }

  static AgeWords load() {
    return DataFile.read(AgeWords.class, "ages.yaml", AgeWords.class);
  }
}
