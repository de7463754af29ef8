package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.network.Tolerance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A minimal set of grounds that cannot all hold (or only under charitable readings).
 *
 * @param grounds the members; take any one away and the rest goes together
 * @param witness the comparison that shows it in the fewest steps
 * @param witnesses all comparisons that show it, the easiest to follow first
 * @param rules names of the rules that show it
 * @param tolerance how much latitude its figures need to go together; null if that was not asked,
 *     or if they are no figures
 */
public record Clash(
    SortedSet<Ground> grounds,
    Check witness,
    List<Check> witnesses,
    SortedSet<String> rules,
    @Nullable Tolerance tolerance)
    implements Comparable<Clash> {

  /** This clash with the latitude it needs. */
  public Clash withTolerance(@Nullable Tolerance needed) {
    return new Clash(grounds, witness, witnesses, rules, needed);
  }

  /** Whether all members are left if a source is not believed: others say it as well. */
  public boolean standsWithout(String source) {
    return grounds.stream()
        .allMatch(
            ground ->
                ground.voices().isEmpty()
                    || ground.voices().stream().anyMatch(v -> !v.article().equals(source)));
  }

  /** What the clash is about. */
  public String subject() {
    return witness.subject();
  }

  /** How many claims of statements are members; knowledge is not counted. */
  public int members() {
    return (int) grounds.stream().filter(ground -> !ground.isKnowledge()).count();
  }

  /** The same clash told of another subject, if a comparison shows it there. */
  public Optional<Clash> about(String subject) {
    return witnesses.stream()
        .filter(check -> check.subject().equals(subject))
        .findFirst()
        .map(check -> new Clash(grounds, check, witnesses, rules, tolerance));
  }

  /** Fewest steps first, then what needs the least knowledge. */
  @Override
  public int compareTo(Clash other) {
    return Comparator.comparing((Clash clash) -> clash.witness.size())
        .thenComparing(clash -> clash.grounds.size() - clash.members())
        .thenComparing(Clash::witness)
        .compare(this, other);
  }
}
