package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.explanation.Compared;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code compare}: two statements side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Hold two statements side by side: every comparison that both take part in.",
    footerHeading = "%nExample:%n",
    footer = "  crosscheck compare gazette-distance wire-distance -d flood")
final class CompareCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private TwoStatements pair = new TwoStatements();

  CompareCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    printer.print(new Compared(pair.judged(printer)).text(pair.one(), pair.other()));
    return ExitStatus.OK;
  }
}
