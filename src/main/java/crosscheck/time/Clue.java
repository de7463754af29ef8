package crosscheck.time;

import crosscheck.quantity.Rings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a wording that tells something about a time.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text the part itself
 * @param meaning what it tells
 */
record Clue(int start, int end, String text, Meaning meaning) {

  /** The same part with another meaning. */
  Clue meaning(Meaning other) {
    return new Clue(start, end, text, other);
  }

  /** What a clue tells. */
  sealed interface Meaning {

    /** Whether the clue tells a time without another beside it. */
    default boolean standsAlone() {
      return true;
    }
  }

  /** A day or a longer period, found from the publication. */
  record Calendar(Function<Today, List<DateReading>> resolve) implements Meaning {}

  /**
   * A weekday.
   *
   * @param which "last", "this" or "next"; empty for a bare weekday
   */
  record Weekday(DayOfWeek day, String which) implements Meaning {}

  /** A day whose date only a dossier can tell; a date beside it is enough. */
  record UndatedDay() implements Meaning {
    @Override
    public boolean standsAlone() {
      return false;
    }
  }

  /** The days around which a time without a day lies, told by another clock beside it. */
  record Near(List<LocalDate> days) implements Meaning {
    @Override
    public boolean standsAlone() {
      return false;
    }
  }

  /** Something that looks like a date or a time but cannot be one. */
  record Impossible(String why) implements Meaning {}

  /** A part of the day. */
  record Part(DayParts.DayPart part) implements Meaning {}

  /** The beginning or the end of the day that follows: "late Tuesday". */
  record PartOfDay(DayParts.DayPart part) implements Meaning {
    @Override
    public boolean standsAlone() {
      return false;
    }
  }

  /**
   * A clock time, or the time from one to another.
   *
   * @param spans several where the words are ambiguous: midnight
   * @param halfOpen whether the digits leave open which half of the day is meant
   */
  record Clock(List<ClockSpan> spans, boolean halfOpen) implements Meaning {

    /** The same digits in the other half of the day. */
    Clock inOtherHalf() {
      return new Clock(spans.stream().map(ClockSpan::otherHalf).toList(), false);
    }
  }

  /**
   * A time zone.
   *
   * @param label the words that state it
   * @param meanings what they may stand for, at least one
   */
  record Zone(String label, List<ZoneMeaning> meanings) implements Meaning {
    @Override
    public boolean standsAlone() {
      return false;
    }
  }

  /**
   * A time that is found as instants, without days: "now", "recently", an interval.
   *
   * @param name what it is called
   */
  record FromPublication(String name, Function<TimeContext, Rings> resolve) implements Meaning {}

  /**
   * The time told is an end of the time meant.
   *
   * @param side "before", "until", "after" or "from"
   * @param word the word that says so
   * @param gap how far from that end, where a word says so: "shortly after"
   */
  record Bound(String side, String word, GapWords.@Nullable Vague gap) implements Meaning {
    @Override
    public boolean standsAlone() {
      return false;
    }
  }

  /** "about". */
  record Hedge() implements Meaning {
    @Override
    public boolean standsAlone() {
      return false;
    }
  }
}
