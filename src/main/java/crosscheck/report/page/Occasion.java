package crosscheck.report.page;

import crosscheck.quantity.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that is said of one event. */
record Occasion(String event, List<StatedTime> stated) {

  /** From the first to the last of its brief windows; empty where there are none. */
  Optional<Interval> brief() {
    return stated.stream().flatMap(s -> s.brief().stream()).reduce(Interval::hull);
  }

  /** Where it stands in the order of time. */
  Interval place() {
    return stated.stream()
        .map(s -> s.rings().inner().hull())
        .min(Comparator.comparing((Interval i) -> i.low() == null).thenComparing(i -> i))
        .orElse(Interval.ALL);
  }
}
