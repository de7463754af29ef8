package crosscheck.verdict;

import crosscheck.dossier.Ground;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What to doubt: the smallest sets of statements without which some conflicts that share statements
 * are gone. Conflicts that share none are doubted apart; one choice from each group makes the whole
 * dossier consistent.
 *
 * @param findings ids of the conflicts, sorted
 * @param sets all smallest sets, those first that most independent origins speak against
 * @param complete whether these are all, and proven to be the smallest; else there were too many
 */
public record Doubts(SortedSet<String> findings, List<Doubt> sets, boolean complete) {

  /** Stands for everything that is known of the world among the origins. */
  public static final String KNOWLEDGE = "what is known";

  /** What to doubt for each group of conflicts that share statements, in the order of findings. */
  public static List<Doubts> of(List<Finding> conflicts) {
    Map<Ground, DoubtGroup> byGround = new HashMap<>();
    LinkedHashSet<DoubtGroup> groups = new LinkedHashSet<>();
    for (Finding finding : conflicts) {
      for (Clash clash : finding.clashes()) {
        SortedSet<Ground> doubtful = doubtful(clash.grounds());
        DoubtGroup group = new DoubtGroup();
        for (Ground ground : doubtful) {
          DoubtGroup known = byGround.get(ground);
          if (known != null && groups.remove(known)) {
            group.add(known);
          }
        }
        group.add(finding.id(), clash.grounds(), doubtful);
        groups.add(group);
        group.grounds().forEach(ground -> byGround.put(ground, group));
      }
    }
    return groups.stream().map(DoubtGroup::doubts).toList();
  }

  /** Nobody doubts what is known while a statement can be doubted instead. */
  private static SortedSet<Ground> doubtful(SortedSet<Ground> grounds) {
    TreeSet<Ground> statements = new TreeSet<>(grounds);
    statements.removeIf(Ground::isKnowledge);
    return statements.isEmpty() ? grounds : statements;
  }
}
