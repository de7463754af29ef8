package crosscheck.verdict;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One verdict for every statement, from the findings and the comparisons it took part in. */
public final class Judgements {

  /** How many others a reason names; of a thousand copies nobody reads each. */
  private static final int MOST_NAMED = 12;

  private final Map<String, List<Check>> checks = new TreeMap<>();
  private final Map<String, List<Remark>> remarks = new TreeMap<>();

  /** For each severity the first clash that a ground is a member of. */
  private final Map<Fit, Map<String, Clash>> against = new EnumMap<>(Fit.class);

  private final Map<String, Finding> consequences = new TreeMap<>();

  private Judgements(List<Check> checks, List<Remark> remarks, List<Finding> findings) {
    checks.stream().sorted().forEach(check -> add(this.checks, check.grounds(), check));
    remarks.stream().sorted().forEach(remark -> list(this.remarks, remark.ground()).add(remark));
    for (Finding finding : findings) {
      Map<String, Clash> first = against.computeIfAbsent(finding.fit(), fit -> new TreeMap<>());
      for (Clash clash : finding.clashes()) {
        clash.grounds().forEach(ground -> first.putIfAbsent(ground.id(), clash));
      }
      finding.consequences().stream()
          .flatMap(clash -> clash.grounds().stream())
          .forEach(ground -> consequences.putIfAbsent(ground.id(), finding));
    }
  }

  /** The verdicts on the statements of the claims, by statement id; knowledge is not judged. */
  public static SortedMap<String, Judgement> of(
      Collection<Claim> claims, List<Check> checks, List<Remark> remarks, List<Finding> findings) {
    Judgements judgements = new Judgements(checks, remarks, findings);
    SortedMap<String, Judgement> all = new TreeMap<>();
    for (Claim claim : claims) {
      judgements.judge(claim).forEach(judgement -> all.put(judgement.statement().id(), judgement));
    }
    return all;
  }

  /** One for each voice of a claim. */
  private Stream<Judgement> judge(Claim claim) {
    Ground ground = claim.ground();
    List<Check> own = checks.getOrDefault(ground.id(), List.of());
    List<Remark> said = remarks.getOrDefault(ground.id(), List.of());
    Stream<Statement> voices = ground.voices().stream().filter(voice -> !voice.isKnowledge());
    for (Fit fit : List.of(Fit.CLASHES, Fit.STRAINS)) {
      Clash clash = against.getOrDefault(fit, Map.of()).get(ground.id());
      if (clash != null) {
        Verdict verdict = fit == Fit.CLASHES ? Verdict.CONFLICTING : Verdict.STRAINED;
        String reason = against(clash, ground);
        return voices.map(voice -> new Judgement(voice, verdict, reason, own, said));
      }
    }
    List<Check> agreeing =
        own.stream().filter(c -> c.fit() == Fit.AGREES && compares(c, ground)).toList();
    if (!agreeing.isEmpty()) {
      return voices.map(voice -> unopposed(voice, ground, agreeing, own, said));
    }
    Finding root = consequences.get(ground.id());
    String reason =
        root == null ? unchecked(claim, said) : "strained only as a consequence of " + root.id();
    Verdict verdict = root == null ? Verdict.UNCHECKED : Verdict.STRAINED;
    return voices.map(voice -> new Judgement(voice, verdict, reason, own, said));
  }

  private static Judgement unopposed(
      Statement voice, Ground ground, List<Check> agreeing, List<Check> own, List<Remark> said) {
    for (Check check : agreeing) {
      if (corroborates(check, ground, voice)) {
        String reason = "agrees with " + others(check, ground, voice);
        return new Judgement(voice, Verdict.CORROBORATED, reason, own, said);
      }
    }
    String others = others(agreeing.get(0), ground, voice);
    String reason = "nothing is against it; goes together with " + others;
    return new Judgement(voice, Verdict.UNCONTESTED, reason, own, said);
  }

  /**
   * The comparison for which a statement is corroborated or uncontested; empty for any other
   * verdict.
   */
  public static Optional<Check> decisive(Judgement judgement) {
    Statement statement = judgement.statement();
    return judgement.checks().stream()
        .filter(check -> check.fit() == Fit.AGREES && judgement.verdict().holds())
        .filter(check -> decides(check, statement, judgement.verdict()))
        .findFirst();
  }

  private static boolean decides(Check check, Statement statement, Verdict verdict) {
    return check.grounds().stream()
        .filter(ground -> ground.speaks(statement.id()) && compares(check, ground))
        .anyMatch(
            ground -> verdict == Verdict.UNCONTESTED || corroborates(check, ground, statement));
  }

  private static String unchecked(Claim claim, List<Remark> remarks) {
    Predicate<Remark> superseded = remark -> remark.kind() == Remark.Kind.SUPERSEDED;
    return remarks.stream()
        .filter(superseded)
        .map(Remark::text)
        .findFirst()
        .orElseGet(
            () ->
                claim.isDenied()
                    ? "a denial, and nobody in the dossier asserts what is denied"
                    : "nothing in the dossier, and no rule, says anything else of "
                        + String.join(", ", claim.subjects()));
  }

  private static String against(Clash clash, Ground ground) {
    TreeSet<String> members = new TreeSet<>();
    clash.grounds().forEach(member -> members.add(member.id()));
    members.remove(ground.id());
    return members.isEmpty()
        ? "contradicts itself"
        : "cannot all hold together with " + String.join(", ", members);
  }

  /** Whether the ground met something else, or another voice of its own. */
  private static boolean compares(Check check, Ground ground) {
    boolean itself = check.left().equals(check.right()) && ground.equals(only(check.left()));
    return itself || !otherSide(check, ground).isEmpty();
  }

  private static boolean corroborates(Check check, Ground ground, Statement statement) {
    Estimate left = check.leftEstimate();
    Estimate right = check.rightEstimate();
    boolean bounded = left == null || right == null || left.isBounded() && right.isBounded();
    if (ground.equals(only(check.left())) && check.left().equals(check.right())) {
      return ground.voices().stream().anyMatch(voice -> Independence.independent(statement, voice));
    }
    return bounded
        && check.speaksFor(ground)
        && check.left().contains(ground) != check.right().contains(ground)
        && Independence.of(statement, otherSide(check, ground));
  }

  private static String others(Check check, Ground ground, Statement statement) {
    boolean itself = check.left().equals(check.right());
    Stream<String> ids =
        itself
            ? ground.voices().stream().map(Statement::id)
            : otherSide(check, ground).stream().map(Ground::id);
    int all = itself ? ground.voices().size() - 1 : otherSide(check, ground).size();
    String named =
        ids.filter(id -> !id.equals(statement.id()))
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    return all <= MOST_NAMED ? named : named + " and " + (all - MOST_NAMED) + " more";
  }

  private static SortedSet<Ground> otherSide(Check check, Ground ground) {
    boolean onLeft = check.left().contains(ground);
    TreeSet<Ground> rest = new TreeSet<>(onLeft ? check.right() : check.left());
    rest.removeAll(onLeft ? check.left() : check.right());
    return rest;
  }

  private static Ground only(SortedSet<Ground> side) {
    return side.size() == 1 ? side.first() : Ground.known("several", "");
  }

  private static <T> void add(Map<String, List<T>> map, SortedSet<Ground> grounds, T entry) {
    grounds.forEach(ground -> list(map, ground.id()).add(entry));
  }

  private static <T> List<T> list(Map<String, List<T>> map, String key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>());
  }
}
