package crosscheck.cli;

import crosscheck.dossier.DossierException;
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
   * @param printer tells what the work is at
   * @throws DossierException if it cannot be used
   */
  Result judged(Printer printer) throws DossierException {
    Result result = new Judge(dossier, dossier.file(), printer).judge();
    Judge.known("statement", one, result.judgements().keySet());
    Judge.known("statement", other, result.judgements().keySet());
    return result;
  }
}
