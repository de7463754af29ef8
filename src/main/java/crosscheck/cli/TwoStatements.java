package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.verdict.Progress;
import crosscheck.verdict.Result;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The dossier of a command and two of its statements. */
final class TwoStatements {

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Parameters(index = "0", paramLabel = "A", description = "id of a statement")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "id of another")
  private String other = "";

  String one() {
    return one;
  }

  String other() {
    return other;
  }

  /**
   * Judges the dossier, which must have both statements.
   *
   * @param progress is told what the work is at
   * @throws DossierException if it cannot be used
   */
  Result judged(Progress progress) throws DossierException {
    Result result = new Judge(dossier, dossier.file(), progress).judge();
    Judge.known("statement", one, result.judgements().keySet());
    Judge.known("statement", other, result.judgements().keySet());
    return result;
  }
}
