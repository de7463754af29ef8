package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.report.FiringLogFile;
import crosscheck.verdict.Firing;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code log}: which rules fired on what. */
@Command(
    name = "log",
    mixinStandardHelpOptions = true,
    description = "List the rules that fired, with the facts that met and what followed.",
    footerHeading = "%nExample:%n",
    footer = {
      "  crosscheck log wire-distance -d flood",
      "  crosscheck log -d flood --rule sequence-in-order --json"
    })
final class LogCommand implements Callable<Integer> {

  private final Printer printer;

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Option(
      names = {"-r", "--rule"},
      paramLabel = "RULE",
      description = "only firings of this rule")
  private @Nullable String rule;

  @Parameters(
      arity = "0..1",
      paramLabel = "STATEMENT",
      description = "only firings that rest on this statement; the same as --statement")
  private @Nullable String named;

  @Option(
      names = {"-s", "--statement"},
      paramLabel = "STATEMENT",
      description = "only firings that rest on this statement")
  private @Nullable String statement;

  @Option(
      names = {"-t", "--text"},
      paramLabel = "WORDS",
      description = "only firings with these words in them, in upper or lower case")
  private @Nullable String words;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  LogCommand(Printer printer) {
    this.printer = printer;
  }

  @Override
  public Integer call() throws DossierException {
    if (named != null && statement != null) {
      throw new Unusable("two statements, " + named + " and " + statement + ": name one");
    }
    statement = named != null ? named : statement;
    Judge judge = new Judge(dossier, dossier.file(), printer);
    if (rule != null) {
      Judge.known("rule", rule, judge.catalogue().stream().map(RuleCard::name).toList());
    }
    Result result = judge.judge();
    if (statement != null) {
      Judge.known("statement", statement, result.judgements().keySet());
    }
    List<Firing> log = result.log().stream().filter(this::wanted).toList();
    printer.print(json ? FiringLogFile.jsonLines(log) : FiringLogFile.text(log));
    return ExitStatus.OK;
  }

  private boolean wanted(Firing firing) {
    return (rule == null || firing.rule().equals(rule))
        && (statement == null || firing.statements().contains(statement))
        && (words == null || holds(firing, words.toLowerCase(Locale.ROOT)));
  }

  private static boolean holds(Firing firing, String wanted) {
    return Stream.of(
            Stream.of(firing.rule(), firing.sentence()),
            firing.factsIn().stream(),
            firing.factsOut().stream())
        .flatMap(texts -> texts)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
