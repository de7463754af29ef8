package crosscheck.reasoning;

import crosscheck.network.Effort;
import crosscheck.quantity.DataFile;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.verdict.Findings;
import java.util.List;
import java.util.SortedMap;

/** The soft bounds of {@code limits.yaml}. */
public final class Limits {

  private record Entry(String unit, Range inner, Range outer, String source) {}

  private record File(String version, SortedMap<String, Entry> limits) {}

  private static final List<Limit> PACKAGED = read();

  private Limits() {}

  /** All limits, by name. */
  static List<Limit> packaged() {
    return PACKAGED;
  }

  /** The limits on what is told of what was found. */
  static Findings.Limits ofTelling() {
    return new Findings.Limits(named("strain-members").most(), named("suspects").most());
  }

  /** How much work may go into looking for what comparisons have not shown. */
  public static Effort ofSearching() {
    return new Effort(
        named("questions").most(), named("cases").most(), named("strain-members").most());
  }

  /** How many statements may have to be taken together to show a contradiction. */
  public static int conflictMembers() {
    return named("conflict-members").most();
  }

  /** How many claims may hang together with one for each of its readings to be tried. */
  public static int readingNeighbours() {
    return named("reading-neighbours").most();
  }

  /** Among how many members of a conflict to look for slips that several sources share. */
  static int sharedSlipMembers() {
    return named("shared-slip-members").most();
  }

  /** The limit of this name. */
  private static Limit named(String name) {
    return PACKAGED.stream().filter(limit -> limit.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Limit> read() {
    return DataFile.read(Limits.class, "limits.yaml", File.class).limits().entrySet().stream()
        .map(entry -> limit(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Limit limit(String name, Entry entry) {
    return new Limit(name, new Rings(entry.inner(), entry.outer()), entry.source());
  }
}
