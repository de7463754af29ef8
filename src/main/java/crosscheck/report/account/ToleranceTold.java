package crosscheck.report.account;

import crosscheck.network.Tolerance;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import java.util.Optional;

/** Says in plain words how much latitude figures need to go together. */
public final class ToleranceTold {

  private ToleranceTold() {}

  /** What one set needs; empty where no figures clash. */
  static String of(Clash clash) {
    return Optional.ofNullable(clash.tolerance()).map(ToleranceTold::words).orElse("");
  }

  /** What it takes to dissolve every set of a finding; empty where no figures clash. */
  static String of(Finding finding) {
    return finding.tolerance().map(ToleranceTold::words).orElse("");
  }

  /** At which margins a statement that holds would not; empty where no figures met. */
  public static String of(Judgement judgement) {
    Tolerance breaking = judgement.breaking();
    if (breaking == null || breaking.exceedsCharity()) {
      return "";
    }
    return breaking.isZero()
        ? "goes together as printed, whatever the margins"
        : "would break with margins under " + breaking.times() + " the charitable ones";
  }

  /** One tolerance in words; none where margins play no part. */
  static String words(Tolerance tolerance) {
    if (tolerance.isZero()) {
      return "";
    }
    if (tolerance.isInfinite()) {
      return "no tolerance dissolves it: hard bounds clash";
    }
    return tolerance.exceedsCharity()
        ? "vanishes only if every charitable margin is " + tolerance.times() + " as wide"
        : "needs " + tolerance.times() + " the charitable margins";
  }
}
