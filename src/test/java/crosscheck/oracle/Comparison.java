package crosscheck.oracle;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.quantity.Fit;
import crosscheck.reasoning.Reasoner;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Result;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One dossier judged by the rules and by the solver, and where the two disagree. */
final class Comparison {

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  /** A random dossier may hold hundreds of sets; the first of them are verified. */
  private static final int MOST_CONFLICTS = 20;

  private static final int MOST_STRAINS = 6;

  private final Theory charitable;
  private final Theory plain;
  private final Result result;
  private final Map<Fault, String> faults = new EnumMap<>(Fault.class);
  private final long ownNanos;
  private final long solverNanos;
  private int verified;
  private int unverified;
  private int largest;
  private boolean beyondLimit;

  private Comparison(Dossier dossier, Reasoner reasoner, Oracle oracle) {
    long start = CPU.getCurrentThreadCpuTime();
    this.result = reasoner.judge(dossier);
    long judged = CPU.getCurrentThreadCpuTime();
    this.charitable = oracle.theory(dossier, Ring.CHARITABLE);
    this.plain = oracle.theory(dossier, Ring.PLAIN);
    sets(Fit.CLASHES).stream().limit(MOST_CONFLICTS).forEach(this::verifyConflict);
    sets(Fit.STRAINS).stream().limit(MOST_STRAINS).forEach(this::verifyStrain);
    verifyCompleteness();
    this.ownNanos = judged - start;
    this.solverNanos = CPU.getCurrentThreadCpuTime() - judged;
  }

  static Comparison of(Dossier dossier, Reasoner reasoner, Oracle oracle) {
    return new Comparison(dossier, reasoner, oracle);
  }

  /**
   * Whether the rules say that there may be more sets of a severity than they tell. Of a part they
   * say the worst only: where conflicts may be missing, so may strains.
   */
  private boolean mayBeMore(Fit severity) {
    return result.shortfalls().stream()
        .anyMatch(shortfall -> shortfall.fit() == severity || shortfall.fit() == Fit.CLASHES);
  }

  /** Whether the rules say that there may be conflicts which they could not find. */
  boolean isUndecided() {
    return mayBeMore(Fit.CLASHES);
  }

  /** What the solver says of the charitable readings of all statements. */
  Answer charitably() {
    return charitable.check();
  }

  /** What the solver says of the plain readings of all statements. */
  Answer plainly() {
    return plain.check();
  }

  Map<Fault, String> faults() {
    return faults;
  }

  /** How many sets the solver has found minimal. */
  int verified() {
    return verified;
  }

  /** How many sets the solver could not judge. */
  int unverified() {
    return unverified;
  }

  /** Members of the largest conflict that was told. */
  int largest() {
    return largest;
  }

  /** Whether plain readings clash, but only those of more statements than are told of. */
  boolean isBeyondLimit() {
    return beyondLimit;
  }

  long ownNanos() {
    return ownNanos;
  }

  long solverNanos() {
    return solverNanos;
  }

  private List<SortedSet<Ground>> sets(Fit severity) {
    return result.findings().stream()
        .flatMap(f -> Stream.concat(f.clashes().stream(), f.consequences().stream()))
        .filter(clash -> clash.witness().fit() == severity)
        .map(Clash::grounds)
        .distinct()
        .toList();
  }

  /** A ground is all its voices; what is known without a statement has an id of its own. */
  static Set<String> ids(Ground ground) {
    Set<String> voices =
        ground.voices().stream().map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
    return voices.isEmpty() ? Set.of(ground.id()) : voices;
  }

  private static SortedSet<String> ids(SortedSet<Ground> grounds) {
    return grounds.stream()
        .flatMap(ground -> ids(ground).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void verifyConflict(SortedSet<Ground> set) {
    largest = Math.max(largest, set.size());
    verify(charitable, set, Fit.CLASHES, Fault.WRONG_CONFLICT, Fault.CONFLICT_NOT_MINIMAL);
  }

  private void verifyStrain(SortedSet<Ground> set) {
    verify(plain, set, Fit.STRAINS, Fault.WRONG_STRAIN, Fault.STRAIN_NOT_MINIMAL);
    if (!isUndecided() && charitable.check(ids(set)) == Answer.UNSATISFIABLE) {
      faults.put(Fault.UNDERSTATED, set.toString());
    }
  }

  /** Where the rules say that they stopped looking, a set may be larger than it need be. */
  private void verify(
      Theory theory, SortedSet<Ground> set, Fit severity, Fault wrong, Fault notMinimal) {
    if (theory.check(ids(set)) == Answer.SATISFIABLE) {
      faults.put(wrong, set.toString());
      return;
    }
    switch (theory.minimal(set.stream().map(Comparison::ids).toList())) {
      case UNSATISFIABLE -> verified++;
      case UNKNOWN -> unverified++;
      case SATISFIABLE -> {
        if (mayBeMore(severity)) {
          unverified++;
        } else {
          faults.put(notMinimal, set + ", where " + theory.core(ids(set)) + " will do");
        }
      }
    }
  }

  private void verifyCompleteness() {
    if (isUndecided()) {
      return;
    }
    List<SortedSet<Ground>> conflicts = sets(Fit.CLASHES);
    if (conflicts.isEmpty() && charitably() == Answer.UNSATISFIABLE) {
      faults.put(Fault.CONFLICT_MISSED, charitable.core(charitable.members()).toString());
    } else if (charitably() == Answer.UNSATISFIABLE) {
      verifyRest(conflicts);
    }
    boolean silent = conflicts.isEmpty() && sets(Fit.STRAINS).isEmpty();
    if (silent
        && !mayBeMore(Fit.STRAINS)
        && charitably() == Answer.SATISFIABLE
        && plainly() == Answer.UNSATISFIABLE) {
      SortedSet<String> few = plain.smallSet(Softness.strainMembers());
      beyondLimit = few.isEmpty();
      if (!beyondLimit) {
        faults.put(Fault.STRAIN_MISSED, few.toString());
      }
    }
  }

  /** Takes from each conflict the member that most conflicts have, so that little is taken. */
  private void verifyRest(List<SortedSet<Ground>> conflicts) {
    SortedSet<String> rest = new TreeSet<>(charitable.members());
    List<SortedSet<Ground>> left = new ArrayList<>(conflicts);
    while (!left.isEmpty()) {
      Ground doubted = mostFrequent(left);
      rest.removeAll(ids(doubted));
      left.removeIf(set -> set.contains(doubted));
    }
    if (charitable.check(rest) == Answer.UNSATISFIABLE) {
      faults.put(Fault.FURTHER_CONFLICT_MISSED, charitable.core(rest).toString());
    }
  }

  private static Ground mostFrequent(List<SortedSet<Ground>> sets) {
    Map<Ground, Integer> counts = new TreeMap<>();
    sets.forEach(set -> set.forEach(ground -> counts.merge(ground, 1, Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
