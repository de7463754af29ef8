package crosscheck.verdict;

import crosscheck.dossier.Statement;
import crosscheck.network.Tolerance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one statement and what it rests on.
 *
 * @param reason one sentence for people
 * @param checks the comparisons its claim took part in, worst first
 * @param remarks what else was noticed
 * @param breaking for a statement that holds: with margins narrower by this factor it would not go
 *     together with what it was compared with; null if that was not asked, or if no figures met
 */
public record Judgement(
    Statement statement,
    Verdict verdict,
    String reason,
    List<Check> checks,
    List<Remark> remarks,
    @Nullable Tolerance breaking) {

  /** A judgement of which nobody has asked how far it is from another. */
  public Judgement(
      Statement statement,
      Verdict verdict,
      String reason,
      List<Check> checks,
      List<Remark> remarks) {
    this(statement, verdict, reason, checks, remarks, null);
  }

  /** This judgement with further remarks. */
  Judgement noting(List<Remark> further) {
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(further);
    return new Judgement(statement, verdict, reason, checks, List.copyOf(all), breaking);
  }

  /** This judgement with the factor on margins at which it would break. */
  public Judgement breakingAt(@Nullable Tolerance factor) {
    return new Judgement(statement, verdict, reason, checks, remarks, factor);
  }

  /** The same statement as one that could not be checked, and why. */
  Judgement unchecked(String why) {
    return new Judgement(statement, Verdict.UNCHECKED, why, checks, remarks);
  }
}
