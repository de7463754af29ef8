package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Contradiction;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.verdict.Check;
import crosscheck.verdict.Encounter;
import crosscheck.verdict.Firing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts firings in an order that depends on their facts alone, so that the log is the same whatever
 * the order of facts and rules: what needs fewer steps comes first.
 */
final class FiringLog {

  private final FactWords words;

  FiringLog(Dossier dossier) {
    this.words = new FactWords(dossier);
  }

  /**
   * The numbered log of the firings of all sessions, one list each, in the order of the sessions.
   */
  List<Firing> of(List<List<FiringRecorder.Raw>> sessions) {
    List<Firing> log = new ArrayList<>();
    sessions.forEach(session -> add(log, session));
    return List.copyOf(log);
  }

  /** A log with the firings of one more session. */
  List<Firing> after(List<Firing> before, List<FiringRecorder.Raw> session) {
    List<Firing> log = new ArrayList<>(before);
    add(log, session);
    return List.copyOf(log);
  }

  private void add(List<Firing> log, List<FiringRecorder.Raw> session) {
    session.stream()
        .map(this::firing)
        .sorted(Comparator.comparing(Sized::steps).thenComparing(Sized::key))
        .forEach(sized -> log.add(numbered(log.size() + 1, sized.firing)));
  }

  private record Sized(int steps, String key, Firing firing) {}

  private Sized firing(FiringRecorder.Raw raw) {
    TreeSet<String> statements = new TreeSet<>();
    raw.in().forEach(fact -> collect(fact, statements));
    raw.out().forEach(fact -> collect(fact, statements));
    Firing firing =
        new Firing(
            0,
            raw.rule(),
            words.of(raw.in()),
            words.of(raw.out()),
            List.copyOf(statements),
            String.join("; ", raw.out().stream().map(words::sentence).toList()));
    int steps = raw.out().stream().mapToInt(FiringLog::steps).sum();
    return new Sized(steps, raw.rule() + firing, firing);
  }

  private static Firing numbered(int number, Firing firing) {
    return new Firing(
        number,
        firing.rule(),
        firing.factsIn(),
        firing.factsOut(),
        firing.statements(),
        firing.sentence());
  }

  private static int steps(Object fact) {
    return fact instanceof Estimate estimate ? estimate.size() : 0;
  }

  private static void collect(Object fact, Set<String> statements) {
    if (fact instanceof Claim claim) {
      collect(List.of(claim.ground()), statements);
    } else if (fact instanceof Estimate estimate) {
      collect(estimate.support(), statements);
    } else if (fact instanceof Check check) {
      collect(check.grounds(), statements);
    } else if (fact instanceof Tie tie) {
      collect(tie.grounds(), statements);
    } else if (fact instanceof Encounter met) {
      collect(met.left().support(), statements);
      collect(met.right().support(), statements);
    } else if (fact instanceof Contradiction contradiction) {
      collect(contradiction.members(), statements);
    } else if (fact instanceof Earlier earlier) {
      collect(earlier.support(), statements);
    }
  }

  private static void collect(Collection<Ground> grounds, Set<String> statements) {
    grounds.forEach(ground -> ground.voices().stream().map(Statement::id).forEach(statements::add));
  }
}
