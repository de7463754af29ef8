package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.explanation.Lines;
import crosscheck.explanation.MissingFacts;
import crosscheck.explanation.Reasons;
import crosscheck.explanation.Statements;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: why a statement has its verdict, or how a value follows. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tell why a statement has its verdict, or how a quantity's values follow.",
    footerHeading = "%nExample:%n",
    footer = {
      "  crosscheck explain wire-distance -d flood",
      "  crosscheck explain arrival.time -d flood"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Parameters(paramLabel = "STATEMENT", description = "id of a statement or of a quantity")
  private String id = "";

  ExplainCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    Result result = new Judge(dossier, dossier.file(), printer).judge();
    Judgement judgement = result.judgements().get(id);
    if (judgement != null) {
      printer.print(statement(result, judgement));
      return ExitStatus.OK;
    }
    Optional<String> superseded = result.dossier().revisions().told(id);
    if (superseded.isPresent()) {
      printer.print(new Lines(false).add("", "  ", id + " is " + superseded.get()).toString());
      return ExitStatus.OK;
    }
    TreeSet<String> known = new TreeSet<>(result.judgements().keySet());
    known.addAll(result.dossier().quantities().keySet());
    Judge.known("statement or quantity", id, known);
    String told = new Reasons(result).text(id);
    printer.print(
        told.isEmpty() ? "nothing that was stated or is known leads to " + id + "\n" : told);
    return ExitStatus.OK;
  }

  private String statement(Result result, Judgement judgement) {
    Lines lines = new Lines(printer.styled());
    lines.heading(Statements.line(judgement));
    StringBuilder text =
        new StringBuilder(lines.toString()).append(new Reasons(result).of(id).text());
    Lines more = new Lines(false);
    judgement.notes().forEach(note -> more.add("  note     ", "           ", note));
    Optional.ofNullable(MissingFacts.byStatement(MissingFacts.of(result)).get(id))
        .ifPresent(fact -> more.add("  missing  ", "           ", fact.question()));
    return text.append(more).toString();
  }
}
