package crosscheck.time;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.Map;

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
          Interval.closed(GapWords.seconds(inner).negate(), GapWords.seconds(inner)),
          Interval.closed(GapWords.seconds(outer).negate(), GapWords.seconds(outer)));
    }

    /** Nothing up to so much, in seconds. */
    Rings upTo() {
      return Rings.of(
          Interval.closed(Fraction.ZERO, GapWords.seconds(inner)),
          Interval.closed(Fraction.ZERO, GapWords.seconds(outer)));
    }
  }

  /** Ages in years. */
  record Years(Range inner, Range outer) {

    Rings from(int first) {
      return new Rings(inner, outer).plus(Rings.of(Interval.point(Fraction.of(first))));
    }
  }

  static AgeWords load() {
    return DataFile.read(AgeWords.class, "ages.yaml", AgeWords.class);
  }
}
