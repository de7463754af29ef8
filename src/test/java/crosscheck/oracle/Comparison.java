package crosscheck.oracle;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One dossier judged by the rules and by the solver, and where the two disagree. */
final class Comparison {

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

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
    sets(Fit.CLASHES).forEach(this::verifyConflict);
    sets(Fit.STRAINS).forEach(this::verifyStrain);
    verifyCompleteness();
    this.ownNanos = judged - start;
    this.solverNanos = CPU.getCurrentThreadCpuTime() - judged;
  }

  static Comparison of(Dossier dossier, Reasoner reasoner, Oracle oracle) {
    return new Comparison(dossier, reasoner, oracle);
  }

  /** Whether the rules say that they could not decide. They have no way to say so yet. */
  static boolean isUndecided(Result result) {
    return result == null;
  }

  boolean isUndecided() {
    return isUndecided(result);
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

  private List<SortedSet<String>> sets(Fit severity) {
    return result.findings().stream()
        .flatMap(f -> Stream.concat(f.clashes().stream(), f.consequences().stream()))
        .filter(clash -> clash.witness().fit() == severity)
        .map(Clash::grounds)
        .map(Comparison::ids)
        .distinct()
        .toList();
  }

  /** A ground with several voices is all of them. */
  private static SortedSet<String> ids(SortedSet<Ground> grounds) {
    SortedSet<String> ids = new TreeSet<>();
    for (Ground ground : grounds) {
      ground.voices().forEach(voice -> ids.add(voice.id()));
      if (ground.voices().isEmpty()) {
        ids.add(ground.id());
      }
    }
    return ids;
  }

  private void verifyConflict(SortedSet<String> set) {
    largest = Math.max(largest, set.size());
    verify(charitable, set, Fault.WRONG_CONFLICT, Fault.CONFLICT_NOT_MINIMAL);
  }

  private void verifyStrain(SortedSet<String> set) {
    verify(plain, set, Fault.WRONG_STRAIN, Fault.STRAIN_NOT_MINIMAL);
    if (charitable.check(set) == Answer.UNSATISFIABLE) {
      faults.put(Fault.UNDERSTATED, set.toString());
    }
  }

  private void verify(Theory theory, SortedSet<String> set, Fault wrong, Fault notMinimal) {
    Answer whole = theory.check(set);
    if (whole == Answer.SATISFIABLE) {
      faults.put(wrong, set.toString());
      return;
    }
    switch (theory.minimal(set)) {
      case UNSATISFIABLE -> verified++;
      case UNKNOWN -> unverified++;
      case SATISFIABLE -> faults.put(notMinimal, set + ", where " + theory.core(set) + " will do");
    }
  }

  private void verifyCompleteness() {
    if (isUndecided()) {
      return;
    }
    List<SortedSet<String>> conflicts = sets(Fit.CLASHES);
    if (conflicts.isEmpty() && charitably() == Answer.UNSATISFIABLE) {
      faults.put(Fault.CONFLICT_MISSED, charitable.core(charitable.members()).toString());
    } else if (charitably() == Answer.UNSATISFIABLE) {
      verifyRest(conflicts);
    }
    boolean silent = conflicts.isEmpty() && sets(Fit.STRAINS).isEmpty();
    if (silent && charitably() == Answer.SATISFIABLE && plainly() == Answer.UNSATISFIABLE) {
      SortedSet<String> few = plain.smallSet(Softness.strainMembers());
      beyondLimit = few.isEmpty();
      if (!beyondLimit) {
        faults.put(Fault.STRAIN_MISSED, few.toString());
      }
    }
  }

  /** Takes from each conflict the member that most conflicts have, so that little is taken. */
  private void verifyRest(List<SortedSet<String>> conflicts) {
    SortedSet<String> rest = new TreeSet<>(charitable.members());
    List<SortedSet<String>> left = new ArrayList<>(conflicts);
    while (!left.isEmpty()) {
      String doubted = mostFrequent(left);
      rest.remove(doubted);
      left.removeIf(set -> set.contains(doubted));
    }
    if (charitable.check(rest) == Answer.UNSATISFIABLE) {
      faults.put(Fault.FURTHER_CONFLICT_MISSED, charitable.core(rest).toString());
    }
  }

  private static String mostFrequent(List<SortedSet<String>> sets) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    sets.forEach(set -> set.forEach(id -> counts.merge(id, 1, Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
