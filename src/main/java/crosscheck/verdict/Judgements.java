package crosscheck.verdict;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One verdict for every statement, from the findings and the comparisons it took part in. */
public final class Judgements {

  private final Map<String, List<Check>> checks = new TreeMap<>();
  private final Map<String, List<Remark>> remarks = new TreeMap<>();
  private final Map<String, List<Finding>> findings = new TreeMap<>();
  private final Map<String, Finding> consequences = new TreeMap<>();

  private Judgements(List<Check> checks, List<Remark> remarks, List<Finding> findings) {
    checks.stream().sorted().forEach(check -> add(this.checks, check.grounds(), check));
    remarks.stream().sorted().forEach(remark -> list(this.remarks, remark.ground()).add(remark));
    for (Finding finding : findings) {
      add(this.findings, finding.grounds(), finding);
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
      for (Statement voice : claim.ground().voices()) {
        if (!voice.isKnowledge()) {
          all.put(voice.id(), judgements.judge(claim, voice));
        }
      }
    }
    return all;
  }

  private Judgement judge(Claim claim, Statement statement) {
    String ground = claim.ground().id();
    List<Check> own = checks.getOrDefault(ground, List.of());
    List<Remark> said = remarks.getOrDefault(ground, List.of());
    for (Fit fit : List.of(Fit.CLASHES, Fit.STRAINS)) {
      List<Finding> against = list(findings, ground).stream().filter(f -> f.fit() == fit).toList();
      if (!against.isEmpty()) {
        Verdict verdict = fit == Fit.CLASHES ? Verdict.CONFLICTING : Verdict.STRAINED;
        return new Judgement(statement, verdict, against(against, claim.ground()), own, said);
      }
    }
    List<Check> agreeing =
        own.stream().filter(c -> c.fit() == Fit.AGREES && compares(c, claim.ground())).toList();
    for (Check check : agreeing) {
      if (corroborates(check, claim.ground(), statement)) {
        String reason = "agrees with " + others(check, claim.ground(), statement);
        return new Judgement(statement, Verdict.CORROBORATED, reason, own, said);
      }
    }
    if (!agreeing.isEmpty()) {
      String others = others(agreeing.get(0), claim.ground(), statement);
      String reason = "nothing is against it; goes together with " + others;
      return new Judgement(statement, Verdict.UNCONTESTED, reason, own, said);
    }
    Finding root = consequences.get(ground);
    if (root != null) {
      String reason = "strained only as a consequence of " + root.id();
      return new Judgement(statement, Verdict.STRAINED, reason, own, said);
    }
    return new Judgement(statement, Verdict.UNCHECKED, unchecked(claim, said), own, said);
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

  private static String against(List<Finding> findings, Ground ground) {
    TreeSet<String> members = new TreeSet<>();
    findings.stream()
        .flatMap(finding -> finding.clashes().stream())
        .filter(clash -> clash.grounds().contains(ground))
        .limit(1)
        .forEach(clash -> clash.grounds().forEach(member -> members.add(member.id())));
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
    TreeSet<String> ids = new TreeSet<>();
    if (check.left().equals(check.right())) {
      ground.voices().forEach(voice -> ids.add(voice.id()));
    } else {
      otherSide(check, ground).forEach(other -> ids.add(other.id()));
    }
    ids.remove(statement.id());
    return String.join(", ", ids);
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
