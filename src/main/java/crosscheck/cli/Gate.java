package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.KnownFinding;
import crosscheck.explanation.Lines;
import crosscheck.report.Checked;
import crosscheck.verdict.Baseline;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Waivers.Waived;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings count against a dossier, so that a build fails on what nobody has looked at. */
final class Gate {

  @Option(names = "--strict", description = "strains count against the dossier, as conflicts do")
  private boolean strict;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "findings in this file are known and do not count")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "write all findings of now to this file, for --baseline; none of them counts")
  private @Nullable Path written;

  private @Nullable Baseline known;

  boolean isStrict() {
    return strict;
  }

  /**
   * Reads the baseline, before anything takes time.
   *
   * @throws DossierException if it cannot be read
   */
  void open() throws DossierException {
    known = baseline == null ? null : Baseline.read(baseline);
  }

  /** What was checked, held against the baseline if there is one. */
  Checked held(Checked checked) {
    return known == null ? checked : checked.against(known);
  }

  /**
   * Whether nothing counts against a dossier; what does is told on the error stream.
   *
   * @throws IOException if the new baseline cannot be written
   */
  boolean lets(Checked checked, Printer printer) throws IOException {
    if (written != null) {
      Baseline now = Baseline.of(checked.result());
      now.write(written);
      printer.complain(written + ": " + now.findings().size() + " findings are known from now on");
      return true;
    }
    List<Waived> expired = checked.waivers().expired();
    List<Finding> fresh = counting(checked);
    Baseline.Comparison compared = checked.baseline();
    if (compared != null) {
      printer.complain(told(compared, fresh));
    }
    return expired.isEmpty() && fresh.isEmpty();
  }

  private List<Finding> counting(Checked checked) {
    return checked.result().findings().stream()
        .filter(finding -> strict || finding.isConflict())
        .filter(finding -> !checked.waives(finding) && !checked.knows(finding).orElse(false))
        .toList();
  }

  private String told(Baseline.Comparison compared, List<Finding> fresh) {
    Lines lines = new Lines(false);
    lines.add(
        "",
        "%s: %d of its findings are still there, %d gone; %d new"
            .formatted(baseline, compared.known().size(), compared.gone().size(), fresh.size()));
    fresh.forEach(finding -> lines.add("  new   ", "        ", finding.label()));
    compared.gone().stream()
        .map(KnownFinding::key)
        .forEach(label -> lines.add("  gone  ", "        ", label));
    return lines.toString();
  }
}
