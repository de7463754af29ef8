package crosscheck.cli;

import crosscheck.reasoning.Reasoner;
import crosscheck.scenario.Scenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scenarios}: a dossier's expectations. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = "Run a dossier's features; `crosscheck steps` lists the sentences they can use.",
    footerHeading = "%nExample:%n",
    footer = {
      "  crosscheck scenarios --dossier flood",
      "  crosscheck scenarios flood/features/first.feature --details"
    })
final class ScenariosCommand implements Callable<Integer> {

  private static final String FEATURES = "features";

  private final Printer printer;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FEATURE",
      description = "features, or folders of them; default: features/ in the dossier's folder")
  private List<Path> features = new ArrayList<>();

  @Option(names = "--details", description = "print every step, not only what fails")
  private boolean details;

  ScenariosCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() {
    List<Path> chosen =
        features.isEmpty() ? List.of(dossier.file().resolveSibling(FEATURES)) : features;
    chosen.stream()
        .filter(path -> !Files.exists(path))
        .findFirst()
        .ifPresent(
            path -> {
              throw new Unusable(path + ": no such file or folder");
            });
    Reasoner reasoner = Reasoner.with(dossier.rules(printer.progress()));
    try {
      boolean passed =
          Scenarios.pass(
              chosen, reasoner, printer::print, printer.styled(), details, printer.progress());
      return passed ? ExitStatus.OK : ExitStatus.FINDINGS;
    } catch (Scenarios.Unreadable e) {
      throw new Unusable(String.valueOf(e.getMessage()));
    }
  }
}
