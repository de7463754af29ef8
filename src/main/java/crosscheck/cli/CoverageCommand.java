package crosscheck.cli;

import crosscheck.dossier.Coverage;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.Loaded;
import crosscheck.dossier.SourceCoverage;
import crosscheck.explanation.Lines;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code coverage}: how much of each article a dossier encodes. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = "List, article by article, the figures, dates, times and places not yet encoded.",
    footerHeading = "%nExample:%n",
    footer = "  crosscheck coverage flood --articles flood/seeds/texts")
final class CoverageCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierArgument dossier = new DossierArgument();

  CoverageCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    printer.progress().begin("reading " + dossier.file(), 0);
    Loaded loaded = dossier.load(dossier.file());
    Coverage coverage = loaded.coverage();
    Lines lines = new Lines(printer.styled());
    coverage.bySource().forEach((source, part) -> tell(lines, source, part));
    coverage
        .uncounted()
        .forEach(
            source -> lines.heading(source + ": not counted, neither its text nor marks are here"));
    printer.print(lines.toString());
    return ExitStatus.OK;
  }

  private static void tell(Lines lines, String source, SourceCoverage part) {
    lines.heading(
        "%s: %d of %d marks encoded, %d set aside, %d left"
            .formatted(source, part.encoded(), part.marks(), part.setAside(), part.left().size()));
    part.left()
        .forEach(
            mark ->
                lines.add("  ", "    ", "paragraph " + mark.paragraph() + ": " + mark.phrase()));
  }
}
