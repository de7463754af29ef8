package crosscheck.scenario;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.dossier.Problem;
import crosscheck.dossier.Statement;
import crosscheck.explanation.Dependence;
import crosscheck.explanation.Readings;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks dossiers; one in a file is read and checked once in a run. */
final class Examiner {

  private static final Examiner SHARED = new Examiner();

  private final Map<Path, Result> results = new TreeMap<>();
  private @Nullable Reasoner reasoner;

  private Examiner() {}

  /** The examiner of this run. */
  static Examiner shared() {
    return SHARED;
  }

  /** Judges with these rules from now on; without this, with the packaged ones. */
  synchronized void use(Reasoner own) {
    reasoner = own;
    results.clear();
  }

  private synchronized Reasoner reasoner() {
    return reasoner == null ? Rules.REASONER : reasoner;
  }

  /** What is found out about the dossier in a file. */
  synchronized Result examine(Path facts) {
    return results.computeIfAbsent(facts.normalize(), this::read);
  }

  /**
   * What is found out about the dossier in a text.
   *
   * @param folder where the records lie that it names
   */
  Result examine(String yaml, Path folder) {
    try {
      return check(DossierReader.readText(yaml, folder));
    } catch (DossierException e) {
      throw refusal(e);
    }
  }

  /** What would be found out about the dossier in a file if a statement had other words. */
  Result examine(Path facts, String statement, Correction correction) {
    Statement said = new Known(examine(facts)).statement(statement).statement();
    try {
      return examine(correction.in(Files.readString(facts), said), facts.resolveSibling(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On which reading of its wording the verdict on a statement depends, if on any. */
  Optional<Dependence> dependence(Result result, String statement) {
    return new Readings(result, reasoner()).on(statement);
  }

  /** The names of all rules, sorted. */
  List<String> rules() {
    return RuleCatalogue.cards(reasoner().rules()).stream().map(RuleCard::name).sorted().toList();
  }

  private Result read(Path facts) {
    try {
      return check(DossierReader.read(facts, null));
    } catch (DossierException e) {
      throw refusal(e);
    }
  }

  private Result check(Loaded loaded) {
    return reasoner().check(loaded.dossier());
  }

  private static IllegalArgumentException refusal(DossierException e) {
    return new Refusal(
        e.problems().stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n  ", "the dossier cannot be used:\n  ", "")));
  }

  /** Its message says all: where in the code a dossier was refused helps nobody. */
  private static final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
      super(message);
      setStackTrace(new StackTraceElement[] {});
    }
  }

  /** Made when the first dossier is checked. */
  private static final class Rules {
    static final Reasoner REASONER = Reasoner.standard();
  }
}
