package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.Problem;
import crosscheck.report.Checked;
import crosscheck.report.ConsistencyReport;
import crosscheck.report.Console;
import crosscheck.report.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: the consistency report. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Judge a dossier and report what cannot all be true.",
    footerHeading = "%nExample:%n",
    footer = {
      "  crosscheck check flood --out flood/report     summary here; page, data and logs there",
      "  crosscheck check flood --format sarif > flood.sarif"
    })
final class CheckCommand implements Callable<Integer> {

  private static final Set<Format> USUAL = EnumSet.of(Format.HTML, Format.JSON);

  private final Printer printer;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DossierArgument dossier = new DossierArgument();

  @Option(
      names = {"-f", "--format"},
      split = ",",
      converter = FormatWord.class,
      completionCandidates = FormatWord.Words.class,
      paramLabel = "FORMAT",
      description =
          "one or several, with commas: text, json, html, sarif, junit, csv, claimreview,"
              + " annotations; without --out one only, to standard output; default: text")
  private List<Format> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description =
          "where to write the report; without --format: page, data and firing logs;"
              + " files of an earlier report that are not asked for are removed, no others")
  private @Nullable Path out;

  @Mixin private Gate gate = new Gate();

  CheckCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException, IOException {
    if (out == null && formats.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "several formats need a folder: add --out FOLDER");
    }
    gate.open();
    Path facts = dossier.file();
    Checked checked = gate.held(checked(facts));
    report(checked);
    return gate.lets(checked, printer) ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  private Checked checked(Path facts) throws DossierException, IOException {
    try {
      return new Judge(dossier, facts, printer).check();
    } catch (DossierException e) {
      if (out != null) {
        refuse(e.problems().stream().map(Problem::toString).toList(), out);
      }
      throw e;
    }
  }

  /** What is wrong with the dossier is told in any case, also where it cannot be written. */
  private void refuse(List<String> problems, Path folder) {
    try {
      ConsistencyReport.refuse(problems, folder);
    } catch (IOException e) {
      printer.complain("crosscheck: " + Failures.told(e));
    }
  }

  private void report(Checked checked) throws IOException {
    if (out != null) {
      boolean usual = formats.isEmpty();
      Set<Format> wanted = usual ? USUAL : EnumSet.copyOf(formats);
      List<Path> files =
          ConsistencyReport.write(checked, out, wanted, usual, gate.isStrict(), printer.progress());
      printer.print(Console.text(checked, printer.styled()) + Console.files(files));
    } else if (formats.isEmpty() || formats.get(0) == Format.TEXT) {
      printer.print(Console.text(checked, printer.styled()));
    } else {
      printer.progress().begin("writing " + formats.get(0).fileName(), 0);
      printer.print(formats.get(0).of(checked, gate.isStrict()));
    }
  }
}
