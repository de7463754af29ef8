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

/** Reads and checks dossiers; one in a file is read and checked once in a run. */
final class Examiner {

  private static final Examiner SHARED = new Examiner();

  private final Map<Path, Result> results = new TreeMap<>();

  private Examiner() {}

  /** The examiner of this run. */
  static Examiner shared() {
    return SHARED;
  }

  /** What is found out about the dossier in a file. */
  synchronized Result examine(Path facts) {
    return results.computeIfAbsent(facts.normalize(), Examiner::read);
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
    return new Readings(result, Rules.REASONER).on(statement);
  }

  /** The names of all rules, sorted. */
  List<String> rules() {
    return Rules.NAMES;
  }

  private static Result read(Path facts) {
    try {
      return check(DossierReader.read(facts, null));
    } catch (DossierException e) {
      throw refusal(e);
    }
  }

  private static Result check(Loaded loaded) {
    return Rules.REASONER.check(loaded.dossier());
  }

  private static IllegalArgumentException refusal(DossierException e) {
    String problems =
        e.problems().stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
    return new IllegalArgumentException("the dossier cannot be used:" + problems, e);
  }

  /** Made when the first dossier is checked. */
  private static final class Rules {
    static final Reasoner REASONER = Reasoner.standard();
    static final List<String> NAMES =
        RuleCatalogue.cards().stream().map(RuleCard::name).sorted().toList();
  }
}
