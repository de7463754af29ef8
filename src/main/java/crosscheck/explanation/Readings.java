package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.quantity.Reading;
import crosscheck.quantity.Rings;
import crosscheck.reasoning.Limits;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.SideBySide;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Progress;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds verdicts that depend on how a wording is read: the statements around it are judged again
 * with each reading alone. Far-fetched readings, which excuse no misfit, are tried where there is
 * one.
 */
public final class Readings {

  private final Result result;
  private final Reasoner reasoner;
  private final Neighbourhood neighbourhood;
  private final Titles titles;
  private final int most;
  private final Map<Question, Result> judged = new ConcurrentHashMap<>();

  /** A ground of which one reading is tried. */
  private record Question(Ground ground, Reading reading) {}

  /**
   * Readings of a dossier that has been judged.
   *
   * @param reasoner judges again, with the rules the result comes from
   */
  public Readings(Result result, Reasoner reasoner) {
    this(result, reasoner, Limits.readingNeighbours());
  }

  /** The same with another limit on the claims that hang together. */
  Readings(Result result, Reasoner reasoner, int most) {
    this.most = most;
    this.result = result;
    this.reasoner = reasoner.withoutLog();
    this.neighbourhood = new Neighbourhood(result);
    this.titles = new Titles(result.dossier());
  }

  /** Every verdict that depends on a reading, by id of the statement. */
  public List<Dependence> all() {
    List<Dependence> all = new ArrayList<>();
    for (Claim claim : result.dossier().mergedClaims()) {
      all.addAll(on(claim));
    }
    return all.stream().sorted(Comparator.comparing(Dependence::statement)).toList();
  }

  /** On which reading the verdict on a statement depends; empty if on none. */
  public Optional<Dependence> on(String statement) {
    return result.dossier().mergedClaims().stream()
        .filter(claim -> claim.ground().speaks(statement))
        .flatMap(claim -> on(claim).stream())
        .filter(dependence -> dependence.statement().equals(statement))
        .findFirst();
  }

  /** What was not compared with anything is not compared however it is read. */
  private List<Dependence> on(Claim claim) {
    List<Statement> voices = reported(claim);
    if (!isOpen(claim, voices) || neighbours(claim) > most) {
      return List.of();
    }
    Map<Reading, Result> plausible = judged(claim, claim.readings());
    Map<Reading, Result> farFetched = judged(claim, farFetched(claim));
    return voices.stream()
        .map(voice -> dependence(voice, plausible, farFetched))
        .filter(Dependence::matters)
        .toList();
  }

  private Stream<Reading> tried(Claim claim) {
    return Stream.concat(claim.readings().stream(), farFetched(claim).stream());
  }

  private List<Reading> farFetched(Claim claim) {
    boolean misfit = reported(claim).stream().anyMatch(voice -> isMisfit(voice.id()));
    return misfit ? claim.alternatives() : List.of();
  }

  private boolean isOpen(Claim claim, List<Statement> voices) {
    boolean several =
        Stream.concat(claim.readings().stream(), claim.alternatives().stream())
                .map(Reading::rings)
                .distinct()
                .count()
            > 1;
    return several
        && !voices.isEmpty()
        && !judgement(result, voices.get(0).id()).checks().isEmpty();
  }

  private int neighbours(Claim claim) {
    return neighbourhood.of(claim.ground().id()).claims().size();
  }

  private static List<Statement> reported(Claim claim) {
    return claim.ground().voices().stream().filter(voice -> !voice.isKnowledge()).toList();
  }

  private boolean isMisfit(String statement) {
    Verdict verdict = judgement(result, statement).verdict();
    return verdict == Verdict.CONFLICTING || verdict == Verdict.STRAINED;
  }

  /** What each reading alone leads to; the only one leads to the result itself. */
  private Map<Reading, Result> judged(Claim claim, List<Reading> readings) {
    Map<Reading, Result> results = new LinkedHashMap<>();
    readings.forEach(
        reading -> results.put(reading, isWhole(claim, reading) ? result : judge(claim, reading)));
    return results;
  }

  /** Whether a reading is the only one, in effect. */
  private static boolean isWhole(Claim claim, Reading reading) {
    return reading.rings().equals(whole(claim));
  }

  private static Rings whole(Claim claim) {
    return claim.readings().stream().map(Reading::rings).reduce(Rings::union).orElseThrow();
  }

  private Result judge(Claim claim, Reading reading) {
    // Not while the map is locked: judging takes long, and others have questions of their own.
    Question question = new Question(claim.ground(), reading);
    Result known = judged.get(question);
    if (known == null) {
      known = judge(claim.as(reading));
      judged.put(question, known);
    }
    return known;
  }

  /** Judges the statements around a claim that is read in one way, in all its voices. */
  private Result judge(Claim read) {
    Dossier around = neighbourhood.of(read.ground().id());
    SortedMap<String, Claim> claims = new TreeMap<>(around.claims());
    read.ground().voices().forEach(voice -> claims.put(voice.id(), read.on(Ground.of(voice))));
    return reasoner.judge(around.withClaims(claims), result.experience());
  }

  /** A far-fetched reading counts where it resolves something and raises nothing. */
  private Dependence dependence(
      Statement voice, Map<Reading, Result> plausible, Map<Reading, Result> farFetched) {
    SortedSet<String> asItStands = findings(result, voice.id());
    List<Dependence.Outcome> outcomes = new ArrayList<>();
    plausible.forEach((reading, read) -> outcomes.add(outcome(voice, reading, read)));
    farFetched.forEach(
        (reading, read) -> {
          Dependence.Outcome outcome = outcome(voice, reading, read);
          if (!outcome.findings().equals(asItStands)
              && asItStands.containsAll(outcome.findings())) {
            outcomes.add(outcome);
          }
        });
    Verdict verdict = judgement(result, voice.id()).verdict();
    return new Dependence(voice.id(), voice.wording(), verdict, asItStands, outcomes);
  }

  private Dependence.Outcome outcome(Statement voice, Reading reading, Result read) {
    return new Dependence.Outcome(
        reading.name(), judgement(read, voice.id()).verdict(), findings(read, voice.id()));
  }

  /** The result with a remark wherever a verdict depends on a reading, or none was tried. */
  public Result noted() {
    return noted(Progress.UNTOLD);
  }

  /**
   * The result with a remark wherever a verdict depends on a reading, or none was tried.
   *
   * @param progress is told how many readings were tried, of all that there are
   */
  public Result noted(Progress progress) {
    List<Claim> open =
        result.dossier().mergedClaims().stream()
            .filter(claim -> isOpen(claim, reported(claim)))
            .toList();
    List<Runnable> tries = open.stream().flatMap(this::tries).toList();
    if (!tries.isEmpty()) {
      progress.begin("trying readings", tries.size());
    }
    SideBySide.map(
        tries,
        reading -> {
          reading.run();
          progress.step();
          return reading;
        });
    List<Remark> remarks =
        open.stream()
            .flatMap(claim -> Stream.concat(dependences(claim), untried(claim)))
            .distinct()
            .sorted()
            .toList();
    return remarks.isEmpty() ? result : result.withRemarks(remarks);
  }

  /** What there is to be judged before {@link #on} can tell of a claim. */
  private Stream<Runnable> tries(Claim claim) {
    if (neighbours(claim) > most) {
      return Stream.empty();
    }
    return tried(claim)
        .distinct()
        .filter(reading -> !isWhole(claim, reading))
        .map(reading -> () -> judge(claim, reading));
  }

  private Stream<Remark> dependences(Claim claim) {
    return on(claim).stream().map(dependence -> remark(claim, dependence.text()));
  }

  private Stream<Remark> untried(Claim claim) {
    if (neighbours(claim) <= most || !isOpen(claim, reported(claim))) {
      return Stream.empty();
    }
    String text = "its readings were not tried one by one: %s claims hang together with it";
    return Stream.of(remark(claim, text.formatted(neighbours(claim))));
  }

  private static Remark remark(Claim claim, String text) {
    return new Remark("", claim.ground().id(), Remark.Kind.READING, text);
  }

  private static Judgement judgement(Result judged, String statement) {
    return Objects.requireNonNull(judged.judgements().get(statement), statement);
  }

  /** What the findings it is part of are about, with how bad they are. */
  private SortedSet<String> findings(Result judged, String statement) {
    return judged.findings().stream()
        .filter(f -> f.grounds().stream().anyMatch(ground -> ground.speaks(statement)))
        .map(this::about)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String about(Finding finding) {
    String severity = finding.isConflict() ? "the conflict about " : "the strain about ";
    return severity + titles.of(finding.subject());
  }
}
