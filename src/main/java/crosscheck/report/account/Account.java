package crosscheck.report.account;

import crosscheck.verdict.Finding;
import crosscheck.verdict.Repair;
import crosscheck.verdict.RuleCard;
import java.util.List;

/**
 * A finding told to people.
 *
 * @param number its number in the report, from 1, the worst first
 * @param id id of the finding
 * @param conflict whether no reading goes together; else only the plain ones do not
 * @param title what it is about
 * @param reach between whom
 * @param sets the minimal sets, the easiest to follow first
 * @param consequences further clashes that rest on the same doubtful statements
 * @param camps who holds which value
 * @param rules the rules involved
 * @param remarks diagnoses, one sentence each
 * @param repairs edits that would dissolve it
 * @param tolerance how much latitude would dissolve it, in words; empty where no figures clash
 * @param hangsOn the one source of several without which nothing would clash, if there is one
 * @param doubts what to doubt, the best supported advice first; empty for strains
 * @param finding the finding itself
 */
public record Account(
    int number,
    String id,
    boolean conflict,
    String title,
    Reach reach,
    List<Contradiction> sets,
    List<Contradiction> consequences,
    List<CampTold> camps,
    List<RuleCard> rules,
    List<String> remarks,
    List<Repair> repairs,
    String tolerance,
    List<String> hangsOn,
    List<String> doubts,
    Finding finding) {

  /** The answer in one sentence. */
  public String summary() {
    return sets.isEmpty() ? "" : sets.get(0).detail();
  }

  /** The rules that compared. */
  public List<RuleCard> accusers() {
    return rules.stream().filter(this::compared).toList();
  }

  /** The rules that derived what was compared. */
  public List<RuleCard> derivers() {
    return rules.stream().filter(rule -> !compared(rule)).toList();
  }

  private boolean compared(RuleCard rule) {
    return sets.stream().anyMatch(set -> set.rule().equals(rule.name()));
  }
}
