package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.explanation.Compared;
import crosscheck.verdict.Result;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code compare}: two statements side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Hold two statements side by side: every comparison that both take part in.",
    footerHeading = "%nExample:%n",
    footer = "  crosscheck compare gazette-height wire-height -d flood")
final class CompareCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Parameters(index = "0", paramLabel = "A", description = "id of a statement")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "id of another")
  private String other = "";

  CompareCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    Result result = new Judge(dossier, dossier.file()).judge();
    Judge.known("statement", one, result.judgements().keySet());
    Judge.known("statement", other, result.judgements().keySet());
    printer.print(new Compared(result).text(one, other));
    return ExitStatus.OK;
  }
}
