package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Tolerance;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All clashes of one severity about one subject: what a reader takes in at once.
 *
 * @param id stable short name: {@code conflict:SUBJECT} or {@code strain:SUBJECT}
 * @param subject what it is about
 * @param fit {@link Fit#CLASHES} or {@link Fit#STRAINS}
 * @param clashes the minimal sets, the easiest to follow first
 * @param camps for a subject with values: who holds which, the best supported first
 * @param consequences further clashes that would go with it: each rests on a suspect of this one
 * @param repairs what would dissolve it
 * @param remarks diagnoses of its members
 */
public record Finding(
    String id,
    String subject,
    Fit fit,
    List<Clash> clashes,
    List<Camp> camps,
    List<Clash> consequences,
    List<Repair> repairs,
    List<Remark> remarks) {

  public boolean isConflict() {
    return fit == Fit.CLASHES;
  }

  /** This finding with repairs. */
  public Finding withRepairs(List<Repair> found) {
    return new Finding(id, subject, fit, clashes, camps, consequences, found, remarks);
  }

  /** This finding with those of some further remarks that are about its members. */
  Finding noting(List<Remark> further) {
    List<Remark> all = new ArrayList<>(remarks);
    further.stream()
        .filter(remark -> grounds().stream().anyMatch(g -> g.id().equals(remark.ground())))
        .forEach(all::add);
    return new Finding(id, subject, fit, clashes, camps, consequences, repairs, List.copyOf(all));
  }

  /**
   * This finding with more sets of its own and with consequences.
   *
   * @param sets further minimal sets about its subject
   */
  Finding with(List<Clash> sets, List<Clash> spoilt) {
    List<Clash> all = new ArrayList<>(clashes);
    all.addAll(sets);
    Collections.sort(all);
    return new Finding(id, subject, fit, all, Camps.of(all, fit), spoilt, repairs, remarks);
  }

  /** This finding with the latitude that each set needs. */
  public Finding withTolerances(Function<SortedSet<Ground>, Optional<Tolerance>> needed) {
    UnaryOperator<Clash> told =
        clash -> clash.withTolerance(needed.apply(clash.grounds()).orElse(null));
    return new Finding(
        id,
        subject,
        fit,
        clashes.stream().map(told).toList(),
        camps,
        consequences.stream().map(told).toList(),
        repairs,
        remarks);
  }

  /**
   * The tolerance at which every set of the finding vanishes: infinite if one of them does at none;
   * empty if no figures clash or that was not asked.
   */
  public Optional<Tolerance> tolerance() {
    return clashes.stream()
        .flatMap(clash -> Stream.ofNullable(clash.tolerance()))
        .reduce(Tolerance::and);
  }

  /** The sources without any one of which nothing would clash here. */
  public SortedSet<String> hangsOn() {
    TreeSet<String> sources = new TreeSet<>();
    grounds().stream()
        .flatMap(ground -> ground.voices().stream())
        .filter(voice -> !voice.isKnowledge())
        .forEach(voice -> sources.add(voice.article()));
    sources.removeIf(source -> clashes.stream().anyMatch(clash -> clash.standsWithout(source)));
    return sources;
  }

  /** Every ground that is a member of one of the sets. */
  public SortedSet<Ground> grounds() {
    TreeSet<Ground> all = new TreeSet<>();
    clashes.forEach(clash -> all.addAll(clash.grounds()));
    return all;
  }

  /**
   * Ids of the statements that say its members: what a finding is known by. Knowledge is left out,
   * but where there is nothing else.
   */
  public SortedSet<String> statements() {
    return statements(Statement::id);
  }

  /** The same as the curator wrote them: parts of a statement go with it. */
  public SortedSet<String> written() {
    return statements(Statement::written);
  }

  private SortedSet<String> statements(Function<Statement, String> id) {
    TreeSet<String> reported = new TreeSet<>();
    TreeSet<String> cited = new TreeSet<>();
    grounds().stream()
        .flatMap(ground -> ground.voices().stream())
        .forEach(voice -> (voice.isKnowledge() ? cited : reported).add(id.apply(voice)));
    return reported.isEmpty() ? cited : reported;
  }

  /** Its severity in a word: conflict or strain. */
  public String kind() {
    return isConflict() ? "conflict" : "strain";
  }

  /** Its severity and its statements for people: {@code conflict between a, b and c}. */
  public String label() {
    SortedSet<String> ids = statements();
    return kind() + (ids.size() == 1 ? " of " : " between ") + Listed.and(ids);
  }

  /** The statements without which none of the sets would clash. */
  public SortedSet<Ground> suspects() {
    TreeSet<Ground> common = new TreeSet<>(grounds());
    clashes.forEach(clash -> common.retainAll(clash.grounds()));
    common.removeIf(Ground::isKnowledge);
    return common;
  }

  /** Names of all rules that show one of the sets. */
  public SortedSet<String> rules() {
    TreeSet<String> rules = new TreeSet<>();
    clashes.forEach(clash -> rules.addAll(clash.rules()));
    return rules;
  }
}
