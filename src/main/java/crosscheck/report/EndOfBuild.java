package crosscheck.report;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.dossier.Problem;
import crosscheck.explanation.Readings;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.verdict.Result;
import crosscheck.verdict.Waivers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last act of a build: the report, whatever the tests said.
 *
 * @param facts the dossier
 * @param articles folder of the articles' texts, if any
 * @param folder where the report goes
 * @param out where the summary goes
 * @param styled whether the summary may use terminal codes
 * @param today the day on which waivers are asked whether they still count
 */
record EndOfBuild(
    Path facts,
    @Nullable Path articles,
    Path folder,
    PrintStream out,
    boolean styled,
    LocalDate today) {

  /** Checks and reports; errors are reported too. */
  void run() {
    try {
      report();
    } catch (DossierException e) {
      refuse(e.problems().stream().map(Problem::toString).toList());
    } catch (Exception | LinkageError | StackOverflowError e) {
      refuse(List.of("no report could be made: " + e));
    }
  }

  private void report() throws DossierException, IOException {
    Loaded loaded = DossierReader.read(facts, articles);
    Reasoner reasoner = Reasoner.standard();
    Result result = new Readings(reasoner.check(loaded.dossier()), reasoner).noted();
    Checked checked = new Checked(loaded, result, RuleCatalogue.cards(), Waivers.of(result, today));
    ConsistencyReport.write(checked, folder);
    Console.print(out, checked, folder, styled);
  }

  private void refuse(List<String> problems) {
    out.print(Console.refusal(problems));
    out.flush();
    try {
      ConsistencyReport.refuse(problems, folder);
    } catch (IOException | RuntimeException e) {
      out.println("  the error could not be written to " + folder + ": " + e);
    }
  }
}
