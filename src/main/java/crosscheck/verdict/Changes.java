package crosscheck.verdict;

import crosscheck.dossier.Ground;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has changed from one result to another. Findings are the same if their statements are.
 *
 * @param fresh the findings that were not there before
 * @param gone the findings that are there no longer
 * @param changed the findings of the same statements that are told otherwise
 * @param verdicts the statements with another verdict, or with one in one of the results only
 */
public record Changes(
    List<Finding> fresh, List<Finding> gone, List<Changed> changed, List<NewVerdict> verdicts) {

  private static final List<BiPredicate<Finding, Finding>> MOST_ALIKE_FIRST =
      List.of(
          (was, now) -> was.id().equals(now.id()),
          (was, now) -> was.fit() == now.fit(),
          (was, now) -> true);

  /** What can be otherwise about a finding of the same statements. */
  public enum Aspect {
    /** It was a strain and is a conflict, or the reverse. */
    SEVERITY,
    /** Other rules show it. */
    RULES,
    /** Its figures need another latitude to go together. */
    TOLERANCE,
    /** Other sets of its statements and of what is known have no common solution. */
    PROOF
  }

  /** A finding before and after, and what is otherwise about it. */
  public record Changed(Finding before, Finding after, Set<Aspect> aspects) {}

  /**
   * A statement with another verdict.
   *
   * @param before null where it was not judged
   * @param after null where it is not judged any longer
   */
  public record NewVerdict(
      String statement, @Nullable Judgement before, @Nullable Judgement after) {}

  public Changes {
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
    verdicts = List.copyOf(verdicts);
  }

  /** Whether nothing has changed. */
  public boolean isEmpty() {
    return fresh.isEmpty() && gone.isEmpty() && changed.isEmpty() && verdicts.isEmpty();
  }

  /** What has changed from one result to another. */
  public static Changes between(Result before, Result after) {
    Map<String, Finding> same = matched(before.findings(), after.findings());
    Set<String> kept = same.values().stream().map(Finding::id).collect(Collectors.toSet());
    List<Finding> fresh = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (Finding now : after.findings()) {
      Finding was = same.get(now.id());
      if (was == null) {
        fresh.add(now);
      } else if (!aspects(was, now).isEmpty()) {
        changed.add(new Changed(was, now, aspects(was, now)));
      }
    }
    List<Finding> gone = before.findings().stream().filter(f -> !kept.contains(f.id())).toList();
    return new Changes(fresh, gone, changed, verdicts(before, after));
  }

  /** By id of a later finding the earlier one of the same statements, the most alike first. */
  private static Map<String, Finding> matched(List<Finding> before, List<Finding> after) {
    Map<SortedSet<String>, List<Finding>> left = new HashMap<>();
    before.forEach(
        was -> left.computeIfAbsent(was.statements(), key -> new ArrayList<>()).add(was));
    Map<String, Finding> matched = new HashMap<>();
    for (BiPredicate<Finding, Finding> alike : MOST_ALIKE_FIRST) {
      for (Finding now : after) {
        List<Finding> others = left.getOrDefault(now.statements(), List.of());
        others.stream()
            .filter(was -> !matched.containsKey(now.id()) && alike.test(was, now))
            .findFirst()
            .ifPresent(
                was -> {
                  matched.put(now.id(), was);
                  others.remove(was);
                });
      }
    }
    return matched;
  }

  private static Set<Aspect> aspects(Finding before, Finding after) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (before.fit() != after.fit()) {
      aspects.add(Aspect.SEVERITY);
    }
    if (!before.rules().equals(after.rules())) {
      aspects.add(Aspect.RULES);
    }
    if (!before.tolerance().equals(after.tolerance())) {
      aspects.add(Aspect.TOLERANCE);
    }
    if (!sets(before).equals(sets(after))) {
      aspects.add(Aspect.PROOF);
    }
    return aspects;
  }

  private static Set<String> sets(Finding finding) {
    return finding.clashes().stream()
        .map(clash -> clash.grounds().stream().map(Ground::id).collect(Collectors.joining(" ")))
        .collect(Collectors.toSet());
  }

  private static List<NewVerdict> verdicts(Result before, Result after) {
    SortedSet<String> statements = new TreeSet<>(before.judgements().keySet());
    statements.addAll(after.judgements().keySet());
    return statements.stream()
        .map(id -> new NewVerdict(id, before.judgements().get(id), after.judgements().get(id)))
        .filter(one -> !Objects.equals(verdict(one.before()), verdict(one.after())))
        .toList();
  }

  private static @Nullable Verdict verdict(@Nullable Judgement judgement) {
    return judgement == null ? null : judgement.verdict();
  }
}
