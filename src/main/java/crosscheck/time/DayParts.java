package crosscheck.time;

import crosscheck.quantity.DataFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Windows of the parts of a day, from dayparts.yaml. */
record DayParts(int version, List<DayPart> parts) {

  private static final int MINUTES_A_DAY = 1_440;

  /**
   * A part of the day in wall-clock time.
   *
   * @param words what it is called
   * @param day days from publication to the day it belongs to, where the word says so: "tonight"
   * @param ofDay "early" or "late" for a part that is told by that word before a day
   * @param inner the plain windows
   * @param outer the charitable windows
   */
  record DayPart(
      String name,
      List<String> words,
      @Nullable Integer day,
      @Nullable String ofDay,
      List<Minutes> inner,
      List<Minutes> outer,
      String source) {

    /** Whether it plainly ends on the next day. */
    boolean crossesMidnight() {
      return inner.stream().anyMatch(window -> window.to > MINUTES_A_DAY);
    }

    /** Whether the clock span on some day lies in the charitable window. */
    boolean holds(ClockSpan span) {
      long minute = span.from().time().toSecondOfDay() / 60;
      return outer.stream().anyMatch(window -> window.from <= minute && minute < window.to);
    }
  }

  /**
   * A window in minutes of the day; past 1,440 on the next day.
   *
   * @param from first minute
   * @param to minute after the last
   */
  record Minutes(int from, int to) {

    /** Reads {@code 21:00-30:00}. */
    static Minutes parse(String text) {
      String[] ends = text.split("-", -1);
      return new Minutes(minute(ends[0]), minute(ends[1]));
    }

    private static int minute(String clock) {
      String[] digits = clock.split(":", -1);
      return Integer.parseInt(digits[0]) * 60 + Integer.parseInt(digits[1]);
    }

    /** The window on {@code day}. */
    LocalWindow on(LocalDate day) {
      return LocalWindow.ofDay(day, from, to);
    }
  }

  /** The part of that name. */
  Optional<DayPart> named(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  static DayParts load() {
    return DataFile.read(DayParts.class, "dayparts.yaml", DayParts.class);
  }
}
