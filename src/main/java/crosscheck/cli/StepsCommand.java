package crosscheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code steps}: the sentences of scenarios. */
@Command(
    name = "steps",
    mixinStandardHelpOptions = true,
    description = "List the sentences that scenarios can use, with examples (Markdown).",
    footerHeading = "%nExample:%n",
    footer = "  crosscheck steps | less")
final class StepsCommand implements Callable<Integer> {

  private final Printer printer;

  StepsCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() {
    printer.print(Packaged.text("features/README.md"));
    return ExitStatus.OK;
  }
}
