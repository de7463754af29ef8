package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a "before" or an "after" makes of the time it stands before. Plainly the digits of a clock
 * time are its end; charitably they may be rounded, and the end lies anywhere in their window. A
 * day that is named beside the time plainly holds what lies before or after it; a word such as
 * "shortly" sets the other end in any reading.
 *
 * @param bound the word and its side
 * @param dated whether a day is named
 */
record Bounding(Clue.Bound bound, boolean dated) {

  /** The bounded reading of a clock time or a part of the day. */
  LocalReading of(LocalReading told) {
    return new LocalReading(
        told.name(), each(told.inner(), this::plain), each(told.outer(), this::charitable));
  }

  private static List<LocalWindow> each(
      List<LocalWindow> windows, UnaryOperator<LocalWindow> bounded) {
    return windows.stream().map(bounded).toList();
  }

  private LocalWindow plain(LocalWindow told) {
    GapWords.@Nullable Vague gap = bound.gap();
    return switch (bound.side()) {
      case "before" ->
          gap != null
              ? before(told.first(), gap.fromClock().inner())
              : dated ? told.first().sinceMidnight() : told.first().open(LocalWindow.Open.START);
      case "after" ->
          gap != null
              ? after(told.last(), gap.fromClock().inner())
              : dated ? told.last().untilMidnight() : told.last().open(LocalWindow.Open.END);
      default -> charitable(told);
    };
  }

  private LocalWindow charitable(LocalWindow told) {
    GapWords.@Nullable Vague gap = bound.gap();
    return switch (bound.side()) {
      case "before" ->
          gap != null ? before(told, gap.fromClock().outer()) : told.open(LocalWindow.Open.START);
      case "until" -> told.open(LocalWindow.Open.START);
      case "after" ->
          gap != null ? after(told, gap.fromClock().outer()) : told.open(LocalWindow.Open.END);
      default -> told;
    };
  }

  private static LocalWindow before(LocalWindow told, GapWords.Lengths gap) {
    return told.reach(-gap.most(), -gap.least());
  }

  private static LocalWindow after(LocalWindow told, GapWords.Lengths gap) {
    return told.reach(gap.least(), gap.most());
  }

  /** The bounded reading of days and longer periods, which have sharp ends. */
  Rings ofDays(Rings told) {
    Interval days = told.inner().hull();
    return switch (bound.side()) {
      case "before" -> Rings.of(upTo(days.low()));
      case "until" -> Rings.of(upTo(days.high()));
      case "after" -> Rings.of(onFrom(days.high()));
      default -> told;
    };
  }

  /** The bounded reading of a time that several clocks tell together. */
  Rings ofInstants(Rings told) {
    Interval inner = told.inner().hull();
    Interval outer = told.outer().hull();
    GapWords.@Nullable Vague gap = bound.gap();
    Rings side =
        switch (bound.side()) {
          case "before" -> Rings.of(upTo(inner.low()), upTo(outer.high()));
          case "until" -> Rings.of(upTo(inner.high()), upTo(outer.high()));
          case "after" -> Rings.of(onFrom(inner.low()), onFrom(outer.low()));
          default -> told;
        };
    return gap == null ? side : near(told, gap.fromClock());
  }

  private Rings near(Rings told, GapWords.FromClock gap) {
    boolean before = bound.side().equals("before");
    Interval inner = gap.inner().seconds();
    Interval outer = gap.outer().seconds();
    Interval mark = told.inner().hull();
    Fraction low = mark.low();
    Range at = low == null ? told.inner() : Range.of(Interval.point(low));
    Range plain = before ? at.minus(Range.of(inner)) : at.plus(Range.of(inner));
    Range wide = before ? told.outer().minus(Range.of(outer)) : told.outer().plus(Range.of(outer));
    return new Rings(plain, wide.union(plain));
  }

  private static Interval upTo(@Nullable Fraction end) {
    return new Interval(null, false, end, false);
  }

  private static Interval onFrom(@Nullable Fraction start) {
    return new Interval(start, start != null, null, false);
  }
}
