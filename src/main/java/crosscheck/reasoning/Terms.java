package crosscheck.reasoning;

import crosscheck.dossier.Name;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.time.Publication;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What rules ask of terms of office: between which instants they begin and end. */
public final class Terms {

  private Terms() {}

  /** A bound on the instant at which a term begins or ends. */
  public record Bound(String quantity, Rings rings) {}

  /** The office was taken before the report, and plainly is not left by then. */
  public static List<Bound> current(Name who, String office, Publication report) {
    Rings begun = Rings.of(until(report));
    Rings lasting = new Rings(Range.of(Interval.atLeast(first(report))), Range.ALL);
    return Stream.concat(
            who.firstDayAs(office).stream().map(start -> new Bound(start, begun)),
            who.lastDayAs(office).stream().map(end -> new Bound(end, lasting)))
        .toList();
  }

  /** The first term ended before the report. */
  public static List<Bound> former(Name who, String office, Publication report) {
    return who.endOfFirstTermAs(office).stream()
        .map(end -> new Bound(end, Rings.of(until(report))))
        .toList();
  }

  private static Interval until(Publication report) {
    return Interval.atMost(Objects.requireNonNull(report.window().outer().hull().high()));
  }

  private static Fraction first(Publication report) {
    return Objects.requireNonNull(report.window().outer().hull().low());
  }
}
