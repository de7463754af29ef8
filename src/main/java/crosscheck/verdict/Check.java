package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.network.Contradiction;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One comparison that a rule has made: two sides, what each rests on, and how they go together.
 *
 * @param rule name of the rule that compared
 * @param subject what was compared: id of a quantity, an event, a place, a name or a topic
 * @param left grounds of the one side
 * @param right grounds of the other side; may share grounds with the left, may be empty where a
 *     claim fails by itself
 * @param fit how the sides go together
 * @param evidence for which side an agreement speaks
 * @param behind names of the rules that led to the comparison, where no estimates tell
 * @param leftEstimate the estimate behind the left side, where numbers were compared
 * @param rightEstimate the estimate behind the right side, where numbers were compared
 * @param proof the contradiction, where it took all premises together to show it
 */
public record Check(
    String rule,
    String subject,
    SortedSet<Ground> left,
    SortedSet<Ground> right,
    Fit fit,
    Evidence evidence,
    SortedSet<String> behind,
    @Nullable Estimate leftEstimate,
    @Nullable Estimate rightEstimate,
    @Nullable Contradiction proof)
    implements Comparable<Check> {

  private static final Comparator<Check> ORDER =
      Comparator.comparing(Check::fit, Comparator.reverseOrder())
          .thenComparing(Check::size)
          .thenComparing(Check::subject)
          .thenComparing(Check::rule)
          .thenComparing(Check::left, Check::compareMembers)
          .thenComparing(Check::right, Check::compareMembers);

  public Check {
    left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
    right = Collections.unmodifiableSortedSet(new TreeSet<>(right));
    behind = Collections.unmodifiableSortedSet(new TreeSet<>(behind));
  }

  /** A comparison of claims, without estimates. */
  public static Check of(
      String rule, String subject, SortedSet<Ground> left, SortedSet<Ground> right, Fit fit) {
    return new Check(
        rule, subject, left, right, fit, Evidence.BOTH, new TreeSet<>(), null, null, null);
  }

  /** A comparison of two claims. */
  public static Check of(String rule, String subject, Ground left, Ground right, Fit fit) {
    return of(rule, subject, set(left), set(right), fit);
  }

  /** A claim that was held against its own parts. */
  public static Check alone(String rule, String subject, Ground ground, Fit fit) {
    return of(rule, subject, set(ground), new TreeSet<>(), fit);
  }

  /** A comparison of a claim with estimates of what it implies. */
  public static Check of(
      String rule, String subject, Ground claim, Fit fit, Estimate... estimates) {
    TreeSet<Ground> others = new TreeSet<>();
    for (Estimate estimate : estimates) {
      others.addAll(estimate.support());
    }
    return of(rule, subject, set(claim), others, fit);
  }

  /** For which side an agreement speaks, beyond that nothing is against it. */
  public enum Evidence {
    /** Each side is a reason to believe the other. */
    BOTH,
    /** The right side bears out the left one: a plan that came true proves no fact. */
    LEFT,
    /** The two sides are merely compatible. */
    NEITHER
  }

  /** This comparison as one that speaks for the left side only. */
  public Check supportingLeft() {
    return with(Evidence.LEFT);
  }

  /** This comparison as one of two sides that are merely compatible. */
  public Check supportingNeither() {
    return with(Evidence.NEITHER);
  }

  private Check with(Evidence other) {
    return new Check(
        rule, subject, left, right, fit, other, behind, leftEstimate, rightEstimate, proof);
  }

  /** Whether an agreement is a reason to believe a ground. */
  public boolean speaksFor(Ground ground) {
    return evidence == Evidence.BOTH || evidence == Evidence.LEFT && left.contains(ground);
  }

  /** This comparison with the names of the rules that led to it. */
  public Check through(SortedSet<String> rules) {
    return new Check(
        rule, subject, left, right, fit, evidence, rules, leftEstimate, rightEstimate, proof);
  }

  /** A comparison of two estimates of one quantity. */
  public static Check of(String rule, Estimate left, Estimate right) {
    Fit fit = left.rings().fit(right.rings());
    return new Check(
        rule,
        left.quantity(),
        left.support(),
        right.support(),
        fit,
        Evidence.BOTH,
        new TreeSet<>(),
        left,
        right,
        null);
  }

  /** What has no common solution: the first member against all others. */
  public static Check proven(String rule, Contradiction proof) {
    SortedSet<Ground> first = set(proof.members().first());
    TreeSet<Ground> others = new TreeSet<>(proof.members());
    others.removeAll(first);
    return new Check(
        rule,
        proof.subject(),
        first,
        others,
        proof.fit(),
        Evidence.NEITHER,
        proof.rules(),
        null,
        null,
        proof);
  }

  private static SortedSet<Ground> set(Ground ground) {
    TreeSet<Ground> set = new TreeSet<>();
    set.add(ground);
    return set;
  }

  /** Everything that was involved: the members of the conflict, if it is one. */
  public SortedSet<Ground> grounds() {
    TreeSet<Ground> all = new TreeSet<>(left);
    all.addAll(right);
    return all;
  }

  /** Names of the rules that led to the comparison, and of the one that made it. */
  public SortedSet<String> rules() {
    TreeSet<String> rules = new TreeSet<>(behind);
    rules.add(rule);
    if (leftEstimate != null) {
      rules.addAll(leftEstimate.rules());
    }
    if (rightEstimate != null) {
      rules.addAll(rightEstimate.rules());
    }
    return rules;
  }

  /** Steps of reasoning behind the comparison: fewer are easier to follow. */
  public int size() {
    if (proof != null) {
      // All premises have to be kept in mind at once.
      return 2 * proof.size();
    }
    return (leftEstimate == null ? 1 : leftEstimate.size())
        + (rightEstimate == null ? 1 : rightEstimate.size());
  }

  /** Steps of reasoning on the longer side: even sides are easier to follow. */
  public int longerSide() {
    return leftEstimate == null || rightEstimate == null
        ? 0
        : Math.max(leftEstimate.size(), rightEstimate.size());
  }

  /** Member by member; a set that begins another one comes first. */
  private static int compareMembers(SortedSet<Ground> one, SortedSet<Ground> other) {
    Iterator<Ground> others = other.iterator();
    for (Ground ground : one) {
      int order = others.hasNext() ? ground.compareTo(others.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }

  @Override
  public int compareTo(Check other) {
    return ORDER.compare(this, other);
  }
}
