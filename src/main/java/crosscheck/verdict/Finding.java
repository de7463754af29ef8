package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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
   * This finding with one more consequence; one that blames the same statements and shows on the
   * same subject is one more set of the finding itself.
   */
  Finding withConsequence(Clash clash) {
    boolean sameBlame = fit == clash.witness().fit() && clash.grounds().containsAll(suspects());
    Optional<Clash> here = sameBlame ? clash.about(subject) : Optional.empty();
    List<Clash> sets = new ArrayList<>(clashes);
    List<Clash> further = new ArrayList<>(consequences);
    here.ifPresentOrElse(sets::add, () -> further.add(clash));
    Collections.sort(sets);
    return new Finding(id, subject, fit, sets, Camps.of(sets, fit), further, repairs, remarks);
  }

  /** Every ground that is a member of one of the sets. */
  public SortedSet<Ground> grounds() {
    TreeSet<Ground> all = new TreeSet<>();
    clashes.forEach(clash -> all.addAll(clash.grounds()));
    return all;
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
