package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.Problem;
import crosscheck.report.ChangesTold;
import crosscheck.report.Checked;
import crosscheck.report.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code watch}: checks again whenever a file is saved. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Check a dossier, and again whenever a file in its folder is saved, until interrupted.",
      "After the first report only what has changed is told."
    },
    footerHeading = "%nExample:%n",
    footer = "  crosscheck watch flood")
final class WatchCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierArgument dossier = new DossierArgument();

  private @Nullable Checked latest;

  WatchCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path facts = dossier.file();
    try (SavedFiles saved = SavedFiles.under(facts.toAbsolutePath().resolveSibling(""))) {
      check(facts);
      while (saved.await()) {
        check(facts);
      }
    }
    return ExitStatus.OK;
  }

  /** A dossier that cannot be used is told, and waited for to be mended. */
  void check(Path facts) {
    try {
      Checked now = new Judge(dossier, facts, printer).check();
      Checked before = latest;
      printer.print(
          before == null
              ? Console.text(now, printer.styled())
              : ChangesTold.text(before, now, printer.styled()));
      latest = now;
    } catch (DossierException e) {
      printer.complain(Console.refusal(e.problems().stream().map(Problem::toString).toList()));
    } catch (Unusable e) {
      printer.complain(Console.refusal(e.problems()));
    }
  }
}
