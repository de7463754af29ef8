package crosscheck.dossier;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A finding as a baseline knows it. Conflicts come first, then the order of the statements.
 *
 * @param severity conflict or strain
 * @param between ids of all its statements
 * @param rules names of the rules that show it, for people
 */
public record KnownFinding(String severity, SortedSet<String> between, SortedSet<String> rules)
    implements Comparable<KnownFinding> {

  private static final Comparator<KnownFinding> ORDER =
      Comparator.comparing(KnownFinding::severity)
          .thenComparing(finding -> finding.between.toString())
          .thenComparing(finding -> finding.rules.toString());

  public KnownFinding {
    between = Collections.unmodifiableSortedSet(new TreeSet<>(between));
    rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
  }

  /** What it is known by, whichever rules show it. */
  public String key() {
    return severity + " between " + String.join(" and ", between);
  }

  /** This finding with the rules of another telling of it. */
  public KnownFinding with(KnownFinding other) {
    TreeSet<String> all = new TreeSet<>(rules);
    all.addAll(other.rules);
    return new KnownFinding(severity, between, all);
  }

  @Override
  public int compareTo(KnownFinding other) {
    return ORDER.compare(this, other);
  }
}
