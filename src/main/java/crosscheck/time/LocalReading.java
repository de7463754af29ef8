package crosscheck.time;

import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

  /**
   * The reading in epoch seconds; twice where a clock that is put back shows the time twice.
   *
   * @param zone the zone of reading
   * @param assumed the zone that the source itself lives in, where the wording states none: an
   *     assumed zone may only strain, so the charitable ring holds that time as well
   */
  List<Reading> in(ZoneId zone, Optional<ZoneId> assumed) {
    List<ZoneOffset> passes =
        inner.stream().map(w -> w.passes(zone)).reduce(List.of(), LocalReading::longer);
    if (passes.size() < 2) {
      return List.of(new Reading(name, rings(zone, 0, assumed)));
    }
    return IntStream.range(0, passes.size())
        .mapToObj(i -> new Reading(name + ", " + passes.get(i), rings(zone, i, assumed)))
        .toList();
  }

  private Rings rings(ZoneId zone, int pass, Optional<ZoneId> assumed) {
    Range plain = Range.of(inner.stream().map(w -> w.in(zone, pass)).toList());
    Stream<Interval> here = outer.stream().filter(w -> w.existsIn(zone)).map(w -> w.in(zone, pass));
    Stream<Interval> there = assumed.stream().flatMap(this::charitable);
    return new Rings(plain, Range.of(Stream.concat(here, there).toList()));
  }

  private Stream<Interval> charitable(ZoneId zone) {
    return outer.stream()
        .filter(w -> w.existsIn(zone))
        .flatMap(w -> Stream.of(w.in(zone, 0), w.in(zone, 1)));
  }

  private static List<ZoneOffset> longer(List<ZoneOffset> a, List<ZoneOffset> b) {
    return b.size() > a.size() ? b : a;
  }
}
