package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.report.ChangesTold;
import crosscheck.report.Checked;
import crosscheck.verdict.Changes;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff}: what has changed from one dossier to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Judge two versions of a dossier and tell which findings are new, gone or changed.",
      "The exit status is 1 if a conflict is new, or has grown out of a strain."
    },
    footerHeading = "%nExample:%n",
    footer = "  crosscheck diff flood-monday flood")
final class DiffCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Parameters(index = "0", paramLabel = "OLD", description = "folder or file of the one version")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "folder or file of the other")
  private Path changed = Path.of("");

  DiffCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    Checked before = new Judge(dossier, dossier.file(old), printer).check();
    Checked after = new Judge(dossier, dossier.file(changed), printer).check();
    printer.print(ChangesTold.text(before, after, printer.styled()));
    return isWorse(Changes.between(before.result(), after.result()))
        ? ExitStatus.FINDINGS
        : ExitStatus.OK;
  }

  private static boolean isWorse(Changes changes) {
    return changes.fresh().stream().anyMatch(finding -> finding.isConflict())
        || changes.changed().stream()
            .anyMatch(change -> change.after().isConflict() && !change.before().isConflict());
  }
}
