package crosscheck.reasoning;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.verdict.Remark;

/** What rules say of expectations that did not come true. */
public final class Expectation {

  private Expectation() {}

  /** The remark that an expectation was overtaken by what a stated estimate says happened. */
  public static Remark superseded(String rule, Ground expected, Estimate actual) {
    return superseded(rule, expected, actual.support().first());
  }

  /** The remark that an expectation was overtaken by what another ground says happened. */
  public static Remark superseded(String rule, Ground expected, Ground actual) {
    return new Remark(
        rule,
        expected.id(),
        Remark.Kind.SUPERSEDED,
        "an expectation, superseded by " + actual.id());
  }
}
