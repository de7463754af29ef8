package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Correction;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Journey;
import crosscheck.dossier.PartSum;
import crosscheck.dossier.Quantity;
import crosscheck.network.Effort;
import crosscheck.network.Estimate;
import crosscheck.network.Experience;
import crosscheck.network.Network;
import crosscheck.network.Search;
import crosscheck.network.Shown;
import crosscheck.network.Tie;
import crosscheck.network.Tolerances;
import crosscheck.quantity.Kind;
import crosscheck.verdict.Check;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Findings;
import crosscheck.verdict.Firing;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Judgements;
import crosscheck.verdict.Outcomes;
import crosscheck.verdict.Progress;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import crosscheck.verdict.Root;
import crosscheck.verdict.Undecided;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules over a dossier, in four sessions: one takes in the statements and ties quantities
 * together, one carries estimates along the ties until nothing new follows, one compares what there
 * is, and one tells of what has no common solution although no comparison shows it. Safe for use by
 * several threads.
 */
public final class Reasoner {

  private final RuleSet rules;
  private final boolean logging;
  private final UnaryOperator<List<Object>> order;

  /**
   * A reasoner with its own rules.
   *
   * @param logging whether firings are kept; verdicts are the same either way
   * @param order the order in which facts are inserted; verdicts are the same in any
   */
  public Reasoner(RuleSet rules, boolean logging, UnaryOperator<List<Object>> order) {
    this.rules = rules;
    this.logging = logging;
    this.order = order;
  }

  /** The rules of the phases, one base each. */
  public record RuleSet(KieBase derive, KieBase propagate, KieBase accuse, KieBase prove) {

    /** The packaged rules. */
    public static RuleSet packaged() {
      return new RuleSet(
          RuleBases.derive(), RuleBases.propagate(), RuleBases.accuse(), RuleBases.prove());
    }
  }

  /** The packaged rules, with the log on. */
  public static Reasoner standard() {
    return with(RuleSet.packaged());
  }

  /** These rules, with the log on. */
  public static Reasoner with(RuleSet rules) {
    return new Reasoner(rules, true, UnaryOperator.identity());
  }

  /** The rules this one reasons with. */
  public RuleSet rules() {
    return rules;
  }

  /** The same rules with the log off. */
  public Reasoner withoutLog() {
    return new Reasoner(rules, false, order);
  }

  /** Everything the rules find out about a dossier. */
  public Result check(Dossier dossier) {
    return check(dossier, Progress.UNTOLD);
  }

  /**
   * Everything the rules find out about a dossier.
   *
   * @param progress is told what the work is at
   */
  public Result check(Dossier dossier, Progress progress) {
    progress.begin(judging(dossier), 0);
    Result result = judge(dossier);
    Dossier counted = result.dossier();
    Tolerances tolerances =
        new Tolerances(Network.of(result.estimates(), result.ties()), Limits.ofSearching());
    List<Finding> repaired =
        new Repairs(this, counted, result)
            .findings(progress).parallelStream()
                .map(finding -> finding.withTolerances(tolerances::of))
                .toList();
    return new Result(
        counted,
        repaired,
        breaking(result.judgements(), tolerances),
        result.checks(),
        result.estimates(),
        result.ties(),
        result.remarks(),
        result.shortfalls(),
        result.experience(),
        result.log(),
        corrected(result, progress));
  }

  /** The phase in which a dossier is judged, in words. */
  public static String judging(Dossier dossier) {
    int statements = dossier.statements().size();
    return "judging " + statements + (statements == 1 ? " statement" : " statements");
  }

  /** What each correction of the dossier has come to, by judging it as it was before each. */
  private List<Corrected> corrected(Result result, Progress progress) {
    Dossier dossier = result.dossier();
    List<Correction> latestFirst = dossier.revisions().latestFirst();
    if (!latestFirst.isEmpty()) {
      progress.begin("judging as before each correction", latestFirst.size());
    }
    List<Corrected> told = new ArrayList<>();
    Result after = result;
    for (Correction correction : latestFirst) {
      Result before = withoutLog().judge(dossier.before(correction));
      told.add(0, Outcomes.of(correction, before, after));
      after = before;
      progress.step();
    }
    return told;
  }

  /** The judgements, each that holds with the factor on margins at which it would not. */
  private static SortedMap<String, Judgement> breaking(
      SortedMap<String, Judgement> judgements, Tolerances tolerances) {
    return judgements.entrySet().parallelStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> breaking(entry.getValue(), tolerances),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Judgement breaking(Judgement judgement, Tolerances tolerances) {
    return judgement.breakingAt(
        Judgements.decisive(judgement)
            .flatMap(check -> tolerances.of(check.grounds()))
            .orElse(null));
  }

  /** What {@link #check} finds, but for repairs and tolerances. */
  public Result judge(Dossier dossier) {
    Result plain = judge(dossier, Limits.ofSearching(), Experience.NONE);
    List<CommonSlip> slips = CommonSlip.of(plain);
    Result counted =
        slips.isEmpty() ? plain : judge(CommonSlip.counted(dossier, slips), plain.experience());
    return diagnosed(counted, both(Root.of(counted.findings()), slips));
  }

  /** The result with what its conflicts have in common. */
  private Result diagnosed(Result result, List<Object> common) {
    if (common.isEmpty()) {
      return result;
    }
    Run told = run(rules.prove, common);
    List<Firing> log =
        logging
            ? new LateLog(() -> new FiringLog(result.dossier()).after(result.log(), told.firings))
            : List.of();
    return result.withRemarks(told.all(Remark.class)).withLog(log);
  }

  /**
   * Judges a dossier that is much like one judged before.
   *
   * @param before what was learnt then
   */
  public Result judge(Dossier dossier, Experience before) {
    return judge(dossier, Limits.ofSearching(), before);
  }

  /** The conflicts alone, among statements much like some judged before. */
  List<Finding> conflicts(Dossier dossier, Experience before) {
    return judge(dossier, Limits.ofSearching().forConflictsOnly(), before).conflicts();
  }

  private Result judge(Dossier dossier, Effort effort, Experience before) {
    List<Claim> claims = dossier.mergedClaims();
    List<Object> world = world(dossier);
    Run derived = run(rules.derive, both(world, claims));
    List<Estimate> stated = derived.all(Estimate.class);
    List<Tie> ties = derived.of(Tie.class);
    Run propagated = run(rules.propagate, both(world, both(stated, ties)));
    List<Estimate> estimates = propagated.all(Estimate.class);
    Run accused = run(rules.accuse, both(both(world, claims), both(estimates, ties)));
    Shown shown = new Shown();
    accused.all(Check.class).forEach(check -> shown.add(check.grounds(), check.fit()));
    Search search = Search.of(Network.of(estimates, ties), shown, effort, before);
    Run proved = run(rules.prove, List.copyOf(search.contradictions()));
    List<Check> checks =
        Stream.of(accused, proved).flatMap(r -> r.all(Check.class).stream()).sorted().toList();
    List<Remark> remarks = accused.all(Remark.class);
    List<Finding> findings = Findings.of(claims, checks, remarks, Limits.ofTelling());
    return new Result(
        dossier,
        findings,
        Undecided.takenBack(Judgements.of(claims, checks, remarks, findings), search.shortfalls()),
        checks,
        estimates,
        ties,
        remarks,
        search.shortfalls(),
        search.experience(),
        log(dossier, derived, propagated, accused, proved),
        List.of());
  }

  private static List<Object> both(List<?> some, List<?> more) {
    List<Object> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private List<Firing> log(Dossier dossier, Run... runs) {
    if (!logging) {
      return List.of();
    }
    List<List<FiringRecorder.Raw>> firings = Stream.of(runs).map(run -> run.firings).toList();
    return new LateLog(() -> new FiringLog(dossier).of(firings));
  }

  /** What the dossier knows besides its claims. */
  private static List<Object> world(Dossier dossier) {
    List<Object> world = new ArrayList<>(Limits.packaged());
    world.add(dossier.places());
    world.addAll(dossier.places().all());
    Stream.of(
            dossier.names(),
            dossier.events(),
            dossier.series(),
            dossier.sequences(),
            dossier.distances(),
            dossier.journeys(),
            dossier.quantities())
        .map(Map::values)
        .forEach(world::addAll);
    dossier.journeys().values().forEach(journey -> world.addAll(partialSums(dossier, journey)));
    dossier.quantities().values().forEach(whole -> world.addAll(whole.partialSums()));
    return world;
  }

  private static Collection<Quantity> partialSums(Dossier dossier, Journey journey) {
    return Stream.concat(
            Stream.of(journey.legSums(), journey.stageDistances())
                .flatMap(sums -> sums.stream().map(sum -> partialSum(sum, Kind.LENGTH))),
            journey.stageTimes().stream().map(sum -> partialSum(sum, Kind.DURATION)))
        .filter(quantity -> !dossier.quantities().containsKey(quantity.id()))
        .toList();
  }

  private static Quantity partialSum(PartSum sum, Kind kind) {
    return new Quantity(sum.whole(), kind, sum.whole(), Map.of());
  }

  private Run run(KieBase base, List<Object> facts) {
    KieSession session = base.newKieSession();
    try {
      Run run = new Run(new ArrayList<>(), new ArrayList<>());
      FiringRecorder recorder = logging ? FiringRecorder.on(session) : null;
      order.apply(facts).forEach(session::insert);
      session.fireAllRules();
      run.facts.addAll(session.getObjects());
      if (recorder != null) {
        run.firings.addAll(recorder.firings());
      }
      return run;
    } finally {
      session.dispose();
    }
  }

  /** What is in a session when nothing more follows. */
  private record Run(List<Object> facts, List<FiringRecorder.Raw> firings) {

    /** The facts of a type, ordered by what they say. */
    <T> List<T> of(Class<T> type) {
      SortedMap<String, T> byText = new TreeMap<>();
      facts.stream()
          .filter(type::isInstance)
          .map(type::cast)
          .forEach(fact -> byText.putIfAbsent(fact.toString(), fact));
      return List.copyOf(byText.values());
    }

    /** The facts of a type in their own order. */
    <T extends Comparable<T>> List<T> all(Class<T> type) {
      return facts.stream().filter(type::isInstance).map(type::cast).distinct().sorted().toList();
    }
  }
}
