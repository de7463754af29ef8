package crosscheck.verdict;

import crosscheck.dossier.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdict on one statement and what it rests on.
 *
 * @param reason one sentence for people
 * @param checks the comparisons its claim took part in, worst first
 * @param remarks what else was noticed
 */
public record Judgement(
    Statement statement, Verdict verdict, String reason, List<Check> checks, List<Remark> remarks) {

  /** This judgement with further remarks. */
  Judgement noting(List<Remark> further) {
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(further);
    return new Judgement(statement, verdict, reason, checks, List.copyOf(all));
  }
}
