package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.explanation.Lines;
import crosscheck.explanation.WhyNot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code why-not}: what keeps two statements from being compared. */
@Command(
    name = "why-not",
    mixinStandardHelpOptions = true,
    description = "Tell why two statements are not compared: what differs, or what is missing.",
    footerHeading = "%nExample:%n",
    footer = "  crosscheck why-not gazette-stop wire-arrival -d flood")
final class WhyNotCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private TwoStatements pair = new TwoStatements();

  WhyNotCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    String text = new WhyNot(pair.judged(printer)).of(pair.one(), pair.other()).text();
    printer.print(new Lines(false).add("", "  ", text).toString());
    return ExitStatus.OK;
  }
}
