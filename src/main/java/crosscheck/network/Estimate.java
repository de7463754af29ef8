package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A range on a quantity together with everything it rests on. Stated estimates are leaves; derived
 * ones keep their parents, so that each unfolds into a tree whose leaves are wordings or places.
 *
 * <p>Two estimates are equal if they say the same on the same grounds by the same way.
 */
public final class Estimate implements Comparable<Estimate> {

  private static final Comparator<Estimate> ORDER =
      Comparator.comparing(Estimate::quantity)
          .thenComparing(Estimate::size)
          .thenComparing(Estimate::rule)
          .thenComparing(estimate -> estimate.relation)
          .thenComparing(Estimate::key);

  private final String quantity;
  private final Kind kind;
  private final Rings rings;
  private final SortedSet<Ground> support;
  private final String rule;
  private final String relation;
  private final List<Estimate> parents;
  private final SortedSet<String> passed;
  private final int size;
  private final int hash;

  /** Everything it says, put together when two are hard to tell apart. */
  private volatile @Nullable String key;

  private Estimate(
      String quantity,
      Kind kind,
      Rings rings,
      SortedSet<Ground> support,
      String rule,
      String relation,
      List<Estimate> parents) {
    this.quantity = quantity;
    this.kind = kind;
    this.rings = rings;
    this.support = Collections.unmodifiableSortedSet(new TreeSet<>(support));
    this.rule = rule;
    this.relation = relation;
    this.parents = List.copyOf(parents);
    this.size = 1 + parents.stream().mapToInt(Estimate::size).sum();
    TreeSet<String> all = new TreeSet<>(List.of(quantity));
    parents.forEach(parent -> all.addAll(parent.passed));
    this.passed = Collections.unmodifiableSortedSet(all);
    this.hash = Objects.hash(quantity, rule, relation, this.support, this.rings, this.parents);
  }

  private String key() {
    String known = key;
    if (known != null) {
      return known;
    }
    String parts =
        parents.stream()
            .map(parent -> parent.quantity + " " + parent.key())
            .collect(Collectors.joining("; ", "{", "}"));
    String together = rule + " " + relation + " " + support + " " + rings + parts;
    key = together;
    return together;
  }

  /** What one ground says of a quantity by itself, under the rule that took it in. */
  public static Estimate stated(
      String rule, Ground ground, String quantity, Kind kind, Rings rings) {
    return known(rule, new TreeSet<>(List.of(ground)), quantity, kind, rings);
  }

  /** What several grounds together say of a quantity, without any other estimate. */
  public static Estimate known(
      String rule, SortedSet<Ground> support, String quantity, Kind kind, Rings rings) {
    return new Estimate(quantity, kind, rings, support, rule, "", List.of());
  }

  /**
   * What follows for a quantity from estimates of other quantities.
   *
   * @param rule name of the rule that ties the quantities
   * @param relation the tie in words, with the ids of its quantities
   * @param grounds what the tie itself rests on, over and above the parents
   */
  public static Estimate derived(
      String rule,
      String relation,
      SortedSet<Ground> grounds,
      String quantity,
      Kind kind,
      Rings rings,
      List<Estimate> parents) {
    TreeSet<Ground> support = new TreeSet<>(grounds);
    parents.forEach(parent -> support.addAll(parent.support));
    return new Estimate(quantity, kind, rings, support, rule, relation, parents);
  }

  public String quantity() {
    return quantity;
  }

  public Kind kind() {
    return kind;
  }

  public Rings rings() {
    return rings;
  }

  /** Everything this estimate rests on, sorted. */
  public SortedSet<Ground> support() {
    return support;
  }

  /** Id of the event whose time this is; empty for any other quantity. */
  public String eventId() {
    return kind == Kind.INSTANT ? quantity.substring(0, quantity.lastIndexOf('.')) : "";
  }

  /** Whether every value it charitably allows lies below every value the other allows. */
  public boolean precedes(Estimate other) {
    return rings.outer().liesBelow(other.rings.outer());
  }

  /** Whether every value it plainly allows lies below every value the other allows. */
  public boolean plainlyPrecedes(Estimate other) {
    return rings.inner().liesBelow(other.rings.inner());
  }

  /** How many claims of statements it rests on; knowledge is not counted. */
  public int members() {
    return (int) support.stream().filter(ground -> !ground.isKnowledge()).count();
  }

  /** The rule that stated it, or that tied its parents. */
  public String rule() {
    return rule;
  }

  /** The tie in words; empty for stated estimates. */
  public String relation() {
    return relation;
  }

  public List<Estimate> parents() {
    return parents;
  }

  /** Whether somebody says it, or coordinates do: it has no parents, and rests on something. */
  public boolean isStated() {
    return parents.isEmpty() && !support.isEmpty();
  }

  /** Whether it excludes any value at all; what does not is not worth carrying on. */
  public boolean isInformative() {
    return !rings.equals(Rings.ALL);
  }

  /** Whether both ends of the charitable range are finite. */
  public boolean isBounded() {
    return rings.outer().hull().low() != null && rings.outer().hull().high() != null;
  }

  /**
   * Whether the derivation has come past a quantity already. What follows from an estimate for a
   * quantity it has passed is never narrower, so propagation stops there: this is why it ends.
   */
  public boolean hasPassed(String other) {
    return passed.contains(other);
  }

  /** Whether two derivations have come past a common quantity. */
  public boolean crosses(Estimate other) {
    return !Collections.disjoint(passed, other.passed);
  }

  /** Whether the two may be multiplied: they have nothing in common, or it is a square. */
  public boolean multiplies(Estimate other) {
    return equals(other) || !crosses(other);
  }

  /** Number of estimates in the tree. */
  public int size() {
    return size;
  }

  /** Whether this estimate says at least as much on no more grounds. */
  public boolean dominates(Estimate other) {
    return other.rings.inner().contains(rings.inner())
        && other.rings.outer().contains(rings.outer())
        && other.support.containsAll(support);
  }

  /** Whether this estimate allows nothing that a derived one of the same quantity would exclude. */
  public boolean overshadows(Estimate derived) {
    return !derived.isStated()
        && derived.rings.inner().contains(rings.inner())
        && derived.rings.outer().contains(rings.outer());
  }

  /** Names of all rules in the tree, sorted. */
  public SortedSet<String> rules() {
    TreeSet<String> rules = new TreeSet<>(List.of(rule));
    parents.forEach(parent -> rules.addAll(parent.rules()));
    return rules;
  }

  /** All estimates of the tree, this one first. */
  public List<Estimate> tree() {
    List<Estimate> tree = new ArrayList<>(List.of(this));
    parents.forEach(parent -> tree.addAll(parent.tree()));
    return tree;
  }

  @Override
  public int compareTo(Estimate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Estimate that
            && hash == that.hash
            && quantity.equals(that.quantity)
            && rule.equals(that.rule)
            && relation.equals(that.relation)
            && support.equals(that.support)
            && rings.equals(that.rings)
            && parents.equals(that.parents);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return quantity + " " + rings + " by " + rule + " " + support;
  }
}
