package crosscheck.verdict;

import crosscheck.dossier.Correction;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.quantity.Fit;
import crosscheck.verdict.Corrected.Kind;
import crosscheck.verdict.Corrected.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of contradictions by a correction. A minimal set is the same before and
 * after if each of its claims has a statement in common with one of the other, where a statement
 * that replaces another counts as that one: what sister reports still say, and what the corrected
 * figure does no better than the old one, is left standing.
 */
public final class Outcomes {

  private static final Comparator<Outcome> ORDER =
      Comparator.comparing(Outcome::kind)
          .thenComparing(Outcome::fit, Comparator.reverseOrder())
          .thenComparing(Outcome::subject)
          .thenComparing(outcome -> outcome.between() + " " + outcome.before());

  private final Correction correction;
  private final SortedMap<String, SortedSet<String>> carried;
  private final List<Member> before;
  private final List<Member> after;
  private final Map<String, List<Member>> afterByStatement = new HashMap<>();
  private final Set<String> concerned;

  private Outcomes(Correction correction, Result before, Result after) {
    this.correction = correction;
    this.carried = before.dossier().carriers(correction);
    this.before = members(before);
    this.after = members(after);
    this.after.forEach(this::file);
    this.concerned = concerned();
  }

  /**
   * What became of contradictions.
   *
   * @param before what was found in the dossier before the correction
   * @param after what was found in the dossier with it
   */
  public static Corrected of(Correction correction, Result before, Result after) {
    return new Outcomes(correction, before, after).corrected();
  }

  /** A minimal set of a severity, as the statements of each of its claims; knowledge aside. */
  private record Member(Fit fit, String subject, List<Set<String>> claims) {

    SortedSet<String> statements() {
      return claims.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What is only known is filed under nobody. */
  private void file(Member member) {
    Set<String> keys = member.claims().isEmpty() ? Set.of("") : member.statements();
    keys.forEach(key -> afterByStatement.computeIfAbsent(key, k -> new ArrayList<>()).add(member));
  }

  /** The superseded statements, what replaces them, and those that carry the same figure. */
  private Set<String> concerned() {
    Set<String> all = new TreeSet<>(correction.superseded());
    all.addAll(correction.replaced().values());
    carried.values().forEach(all::addAll);
    return all;
  }

  private static List<Member> members(Result result) {
    return result.findings().stream()
        .flatMap(
            finding ->
                Stream.concat(finding.clashes().stream(), finding.consequences().stream())
                    .map(clash -> member(clash)))
        .distinct()
        .toList();
  }

  private static Member member(Clash clash) {
    return new Member(
        clash.witness().fit(),
        clash.subject(),
        clash.grounds().stream().filter(g -> !g.isKnowledge()).map(Outcomes::voices).toList());
  }

  private static Set<String> voices(Ground ground) {
    return ground.voices().stream().map(Statement::id).collect(Collectors.toSet());
  }

  private Corrected corrected() {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    Set<Member> there = new HashSet<>();
    int untouched = 0;
    for (Member was : before) {
      List<Member> still = still(was);
      there.addAll(still);
      if (still.isEmpty()) {
        outcomes.add(outcome(Kind.RESOLVED, was, null));
      } else if (touches(was, still)) {
        still.forEach(now -> outcomes.add(outcome(Kind.STANDING, was, now)));
      } else {
        untouched++;
      }
    }
    after.stream()
        .filter(now -> !there.contains(now))
        .forEach(now -> outcomes.add(outcome(Kind.MADE, null, now)));
    return new Corrected(correction, outcomes.stream().sorted(ORDER).toList(), untouched, carried);
  }

  /** What a set has become; only those that share a statement of its first claim come into it. */
  private List<Member> still(Member was) {
    List<Set<String>> standing = was.claims().stream().map(this::standing).toList();
    Set<String> keys = standing.isEmpty() ? Set.of("") : standing.get(0);
    return keys.stream()
        .flatMap(key -> afterByStatement.getOrDefault(key, List.of()).stream())
        .distinct()
        .filter(now -> was.fit() == now.fit())
        .filter(now -> isSame(standing, now.claims()))
        .toList();
  }

  private static Outcome outcome(Kind kind, @Nullable Member was, @Nullable Member now) {
    Member told = Objects.requireNonNull(now == null ? was : now);
    return new Outcome(
        kind,
        told.fit(),
        told.subject(),
        was == null ? null : was.statements(),
        now == null ? null : now.statements());
  }

  private static boolean isSame(List<Set<String>> standing, List<Set<String>> claims) {
    return standing.size() == claims.size()
        && standing.stream().allMatch(claim -> meetsOne(claim, claims))
        && claims.stream().allMatch(claim -> meetsOne(claim, standing));
  }

  private static boolean meetsOne(Set<String> claim, Collection<Set<String>> others) {
    return others.stream().anyMatch(other -> other.stream().anyMatch(claim::contains));
  }

  /** The statements of a claim with what replaces them, without those that are withdrawn. */
  private Set<String> standing(Set<String> claim) {
    Set<String> standing = new TreeSet<>();
    for (String statement : claim) {
      if (!correction.withdrawn().contains(statement)) {
        standing.add(correction.replaced().getOrDefault(statement, statement));
      }
    }
    return standing;
  }

  /** Whether a superseded statement is part of it, or one that carries the same figure. */
  private boolean touches(Member was, List<Member> still) {
    return Stream.concat(Stream.of(was), still.stream())
        .anyMatch(member -> !Collections.disjoint(member.statements(), concerned));
  }
}
