package crosscheck.time;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words for gaps and the windows they mean, from gaps.yaml. Durations are ISO 8601 texts. */
record GapWords(
    int version,
    String source,
    Map<Integer, List<String>> directions,
    Map<Integer, List<String>> turned,
    List<Vague> vague,
    CalendarDays calendarDays,
    Around sameDay,
    Around sameTime,
    YearsApart anniversaries,
    YearsApart toTheDay) {

  /** From a shortest to a longest duration, both included. */
  record Lengths(String from, String to) {

    Interval seconds() {
      return Interval.closed(GapWords.seconds(from), GapWords.seconds(to));
    }

    /** The shortest, in whole seconds. */
    long least() {
      return Duration.parse(from).toSeconds();
    }

    /** The longest, in whole seconds. */
    long most() {
      return Duration.parse(to).toSeconds();
    }
  }

  /**
   * Words that tell a length without a number.
   *
   * @param clock how far from a clock time, where that is another length
   */
  record Vague(
      List<String> words, Lengths inner, Lengths outer, String why, @Nullable FromClock clock) {

    Rings seconds() {
      return Rings.of(inner.seconds(), outer.seconds());
    }

    /** How far from a clock time or a part of the day. */
    FromClock fromClock() {
      return clock == null ? new FromClock(inner, outer, why) : clock;
    }
  }

  /** How far from a clock time a word tells. */
  record FromClock(Lengths inner, Lengths outer, String why) {}

  /** Every word that tells a length without a number. */
  List<String> vagueWords() {
    return vague.stream().flatMap(v -> v.words().stream()).toList();
  }

  /** The length that a phrase tells without a number. */
  Optional<Vague> vague(String phrase) {
    return vague.stream().filter(v -> Words.has(v.words(), phrase)).findFirst();
  }

  /**
   * How whole days on the calendar are told.
   *
   * @param inner how far plainly from a whole number of days
   * @param outer how far charitably, the end not included
   */
  record CalendarDays(
      Map<String, Integer> counts, List<String> units, String inner, String outer, String why) {

    Rings seconds(int days) {
      return around(GapWords.seconds("P" + days + "D"), inner, outer);
    }
  }

  /** Words for no gap, and how far apart the two may lie all the same. */
  record Around(List<String> words, String inner, String outer, String why) {

    Rings seconds() {
      return around(Fraction.ZERO, inner, outer);
    }
  }

  static GapWords load() {
    return DataFile.read(GapWords.class, "gaps.yaml", GapWords.class);
  }

  private static Rings around(Fraction middle, String inner, String outer) {
    Fraction plain = seconds(inner);
    Fraction wide = seconds(outer);
    return Rings.of(
        Interval.closed(middle.subtract(plain), middle.add(plain)),
        new Interval(middle.subtract(wide), false, middle.add(wide), false));
  }

  /** The seconds of a duration in ISO 8601. */
  static Fraction seconds(String duration) {
    return Fraction.of(Duration.parse(duration).toSeconds());
  }
}
