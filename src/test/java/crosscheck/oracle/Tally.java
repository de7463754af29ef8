package crosscheck.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts of comparisons, for one family of dossiers. */
final class Tally {

  private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
  private int dossiers;
  private int consistent;
  private int strained;
  private int inconsistent;
  private int unknown;
  private int undecided;
  private int beyondLimit;
  private int verified;
  private int unverified;
  private int largest;
  private long ownNanos;
  private long solverNanos;

  void add(Comparison comparison) {
    dossiers++;
    boolean open =
        comparison.charitably() == Answer.UNKNOWN
            || comparison.charitably() == Answer.SATISFIABLE
                && comparison.plainly() == Answer.UNKNOWN;
    if (open) {
      unknown++;
    } else if (comparison.charitably() == Answer.UNSATISFIABLE) {
      inconsistent++;
    } else if (comparison.plainly() == Answer.UNSATISFIABLE) {
      strained++;
    } else {
      consistent++;
    }
    undecided += comparison.isUndecided() ? 1 : 0;
    beyondLimit += comparison.isBeyondLimit() ? 1 : 0;
    verified += comparison.verified();
    unverified += comparison.unverified();
    largest = Math.max(largest, comparison.largest());
    ownNanos += comparison.ownNanos();
    solverNanos += comparison.solverNanos();
    comparison.faults().keySet().forEach(fault -> faults.merge(fault, 1, Integer::sum));
  }

  int dossiers() {
    return dossiers;
  }

  int inconsistent() {
    return inconsistent;
  }

  int unknown() {
    return unknown;
  }

  /** The counts as a table, a row for each family. */
  static String table(Map<Family, Tally> tallies) {
    StringBuilder table = new StringBuilder();
    table.append(
        row(
            "dossiers",
            "",
            "hold",
            "strained",
            "inconsistent",
            "unknown",
            "undecided",
            "sets",
            "open",
            "largest",
            "beyond",
            "faults"));
    tallies.forEach((family, tally) -> table.append(tally.row(family)));
    table.append(
        "sets: verified minimal by removal; open: larger than need be where the rules stopped looking, or not decided by the solver; beyond: strains of too many\n");
    tallies.forEach(
        (family, tally) -> {
          if (!tally.faults.isEmpty()) {
            table.append("%-9s %s%n".formatted(family, tally.faults));
          }
        });
    return table.toString();
  }

  /** Milliseconds for a dossier, by the rules and by the solver; differs from run to run. */
  static String times(Map<Family, Tally> tallies) {
    List<String> times = new ArrayList<>();
    tallies.forEach(
        (family, tally) ->
            times.add(
                String.format(
                    Locale.ROOT,
                    "%s %.1f + %.1f ms",
                    family,
                    tally.ownNanos / 1e6 / tally.dossiers,
                    tally.solverNanos / 1e6 / tally.dossiers)));
    return "a dossier (rules + solver): " + String.join(", ", times);
  }

  private String row(Family family) {
    int all = faults.values().stream().mapToInt(Integer::intValue).sum();
    return row(
        family,
        dossiers,
        consistent,
        strained,
        inconsistent,
        unknown,
        undecided,
        verified,
        unverified,
        largest,
        beyondLimit,
        all);
  }

  private static String row(Object... cells) {
    return String.format(
        Locale.ROOT, "%-9s %8s %10s %8s %12s %8s %9s %7s %7s %7s %7s %7s%n", cells);
  }
}
