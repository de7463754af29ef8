package crosscheck.verdict;

import crosscheck.dossier.Ground;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One statement that several conflicts have in common and nothing else: what else its source says
 * in them rests on it.
 *
 * @param statement id of the ground that is the root
 * @param consequences ids of the grounds of the same source that clash only together with it
 * @param conflicts how many sets there are that have it in common
 */
public record Root(String statement, List<String> consequences, int conflicts)
    implements Comparable<Root> {

  private static final int FEWEST = 2;

  public Root {
    consequences = List.copyOf(consequences);
  }

  /** The roots of the conflicts among some findings. */
  public static List<Root> of(List<Finding> findings) {
    Map<Ground, List<SortedSet<Ground>>> sets = new TreeMap<>();
    findings.stream()
        .filter(Finding::isConflict)
        .flatMap(finding -> finding.clashes().stream())
        .map(clash -> told(clash.grounds()))
        .distinct()
        .forEach(set -> set.forEach(g -> sets.computeIfAbsent(g, k -> new ArrayList<>()).add(set)));
    List<Root> roots = new ArrayList<>();
    sets.forEach(
        (ground, several) -> {
          List<String> spoilt = spoilt(ground, several);
          if (isAlone(ground, several) && spoilt.size() >= FEWEST) {
            roots.add(new Root(ground.id(), spoilt, several.size()));
          }
        });
    Collections.sort(roots);
    return roots;
  }

  private static SortedSet<Ground> told(SortedSet<Ground> set) {
    TreeSet<Ground> told = new TreeSet<>(set);
    told.removeIf(Ground::isKnowledge);
    return told;
  }

  /** Whether it is all that the sets have in common. */
  private static boolean isAlone(Ground ground, List<SortedSet<Ground>> sets) {
    TreeSet<Ground> common = new TreeSet<>(sets.get(0));
    sets.forEach(common::retainAll);
    return sets.size() >= FEWEST && common.size() == 1 && common.contains(ground);
  }

  /**
   * The other members that its sources say, where others speak against them: within one article
   * nobody knows what rests on what.
   */
  private static List<String> spoilt(Ground root, List<SortedSet<Ground>> sets) {
    return sets.stream()
        .filter(set -> !set.stream().allMatch(member -> isOfItsSource(member, root)))
        .flatMap(Collection::stream)
        .filter(member -> !member.equals(root))
        .filter(member -> isOfItsSource(member, root))
        .map(Ground::id)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isOfItsSource(Ground member, Ground root) {
    return !Collections.disjoint(articles(member), articles(root));
  }

  private static SortedSet<String> articles(Ground ground) {
    TreeSet<String> articles = new TreeSet<>();
    ground.voices().forEach(voice -> articles.add(voice.article()));
    return articles;
  }

  /** One sentence for people. */
  public String text() {
    return "one root of "
        + conflicts
        + " contradictions: without it nothing in them would clash; with it go "
        + Listed.and(consequences);
  }

  @Override
  public int compareTo(Root other) {
    return statement.compareTo(other.statement);
  }
}
