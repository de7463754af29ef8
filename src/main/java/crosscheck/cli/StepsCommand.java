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

  /** The project's page on its features, of which the rest is about the project. */
  private static final String PAGE = "features/README.md";

  private static final String SENTENCES = "## The sentences\n";

  private final Printer printer;

  StepsCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() {
    String page = Packaged.text(PAGE);
    printer.print("#" + page.substring(page.indexOf(SENTENCES)).replaceFirst("^#+", ""));
    return ExitStatus.OK;
  }
}
