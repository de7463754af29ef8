package crosscheck.report;

import crosscheck.dossier.Loaded;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import java.util.List;

/**
 * A dossier that was checked: all that any form of the report tells.
 *
 * @param loaded the dossier, and how far its texts are anchored and covered
 * @param result what was found out
 * @param rules the catalogue of the rules it was checked with
 */
public record Checked(Loaded loaded, Result result, List<RuleCard> rules) {

  /** Copies the list. */
  public Checked {
    rules = List.copyOf(rules);
  }

  /** The findings in the order of the report, the worst first; numbers count them from 1. */
  public List<Finding> findings() {
    return Accounts.worstFirst(result);
  }
}
