package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.explanation.Lines;
import crosscheck.explanation.WhyNot;
import crosscheck.verdict.Result;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code why-not}: what keeps two statements from being compared. */
@Command(
    name = "why-not",
    mixinStandardHelpOptions = true,
    description = "Tell why two statements are not compared: what differs, or what is missing.",
    footerHeading = "%nExample:%n",
    footer = "  crosscheck why-not gazette-height wire-width -d flood")
final class WhyNotCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Parameters(index = "0", paramLabel = "A", description = "id of a statement")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "id of another")
  private String other = "";

  WhyNotCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    Result result = new Judge(dossier, dossier.file()).judge();
    Judge.known("statement", one, result.judgements().keySet());
    Judge.known("statement", other, result.judgements().keySet());
    String text = new WhyNot(result).of(one, other).text();
    printer.print(new Lines(false).add("", "  ", text).toString());
    return ExitStatus.OK;
  }
}
