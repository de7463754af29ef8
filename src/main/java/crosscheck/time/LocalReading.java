package crosscheck.time;

import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to read a time, in wall-clock time that has no zone yet.
 *
 * @param name which way
 * @param inner the plain windows, at least one
 * @param outer the charitable windows; enclose the plain ones
 */
record LocalReading(String name, List<LocalWindow> inner, List<LocalWindow> outer) {

  /** The same reading behind "about": every window reaches further by so many seconds. */
  LocalReading widen(long innerSeconds, long outerSeconds) {
    return new LocalReading(
        "about " + name, widen(inner, innerSeconds), widen(outer, outerSeconds));
  }

  private static List<LocalWindow> widen(List<LocalWindow> windows, long seconds) {
    return windows.stream().map(w -> w.widen(seconds)).toList();
  }

  /** The first wall-clock time named. */
  LocalDateTime from() {
    return inner.get(0).from();
  }

  /**
   * The reading in epoch seconds; twice where a clock that is put back shows the time twice, or one
   * that is put forward skips it.
   *
   * @param zone the zone of reading
   * @param charitable other zones in which it may be meant: the one that the source itself lives
   *     in, where the wording states none, or other meanings of a label. These may only strain, so
   *     the charitable ring holds their times as well
   */
  List<Reading> in(ZoneId zone, List<ZoneId> charitable) {
    return in(name, zone, charitable);
  }

  /** The same under a name of its own. */
  List<Reading> in(String called, ZoneId zone, List<ZoneId> charitable) {
    List<ZoneOffset> passes =
        inner.stream().map(w -> w.passes(zone)).reduce(List.of(), LocalReading::longer);
    if (passes.size() < 2) {
      return List.of(new Reading(called, rings(zone, 0, charitable)));
    }
    return IntStream.range(0, passes.size())
        .mapToObj(i -> new Reading(called + ", " + passes.get(i), rings(zone, i, charitable)))
        .toList();
  }

  private Rings rings(ZoneId zone, int pass, List<ZoneId> charitable) {
    Range plain = Range.of(inner.stream().map(w -> w.in(zone, pass)).toList());
    Stream<Interval> here = outer.stream().map(w -> w.in(zone, pass));
    Stream<Interval> there = charitable.stream().flatMap(this::anyway);
    return new Rings(plain, Range.of(Stream.concat(here, there).toList()));
  }

  private Stream<Interval> anyway(ZoneId zone) {
    return outer.stream().flatMap(w -> Stream.of(w.in(zone, 0), w.in(zone, 1)));
  }

  private static List<ZoneOffset> longer(List<ZoneOffset> a, List<ZoneOffset> b) {
    return b.size() > a.size() ? b : a;
  }
}
