package crosscheck.verdict;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Revisions;
import crosscheck.network.Estimate;
import crosscheck.network.Experience;
import crosscheck.network.Search.Shortfall;
import crosscheck.network.Tie;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was found out about a dossier.
 *
 * @param findings conflicts first, then strains, each by subject
 * @param judgements one for each statement, by id
 * @param checks every comparison made, sorted
 * @param estimates every estimate, stated and derived, by quantity
 * @param ties what ties quantities together, in the order of what they say
 * @param shortfalls the parts of the network in which there may be more contradictions
 * @param experience what was learnt in looking for contradictions, of use where the dossier is
 *     judged again with a change
 * @param log every rule that fired, numbered
 * @param corrected what each correction has come to, in the order of their publication; empty where
 *     that was not asked
 */
public record Result(
    Dossier dossier,
    List<Finding> findings,
    SortedMap<String, Judgement> judgements,
    List<Check> checks,
    List<Estimate> estimates,
    List<Tie> ties,
    List<Remark> remarks,
    List<Shortfall> shortfalls,
    Experience experience,
    List<Firing> log,
    List<Corrected> corrected) {

  /** This result with further remarks, each also told where its ground is judged. */
  public Result withRemarks(List<Remark> further) {
    TreeMap<String, Judgement> noted = new TreeMap<>();
    for (Claim claim : dossier.mergedClaims()) {
      List<Remark> own =
          further.stream().filter(r -> r.ground().equals(claim.ground().id())).toList();
      claim.ground().voices().stream()
          .flatMap(voice -> Stream.ofNullable(judgements.get(voice.id())))
          .forEach(judgement -> noted.put(judgement.statement().id(), judgement.noting(own)));
    }
    return new Result(
        dossier,
        findings.stream().map(finding -> finding.noting(further)).toList(),
        noted,
        checks,
        estimates,
        ties,
        Stream.concat(remarks.stream(), further.stream()).sorted().toList(),
        shortfalls,
        experience,
        log,
        corrected);
  }

  /** This result with another log. */
  public Result withLog(List<Firing> other) {
    return new Result(
        dossier,
        findings,
        judgements,
        checks,
        estimates,
        ties,
        remarks,
        shortfalls,
        experience,
        other,
        corrected);
  }

  public List<Finding> conflicts() {
    return findings.stream().filter(Finding::isConflict).toList();
  }

  public List<Finding> strains() {
    return findings.stream().filter(finding -> !finding.isConflict()).toList();
  }

  /** The judgements, and what stands for one on each statement that was taken back, by id. */
  public List<Judgement> statements() {
    SortedMap<String, Judgement> all = new TreeMap<>(judgements);
    Revisions revisions = dossier.revisions();
    revisions.superseded().values().stream()
        .map(claim -> claim.ground().voices().get(0))
        .forEach(
            statement ->
                all.put(
                    statement.id(),
                    Judgement.superseded(
                        statement, revisions.told(statement.id()).orElse(Judgement.SUPERSEDED))));
    return List.copyOf(all.values());
  }

  /** How many statements have this verdict. */
  public long count(Verdict verdict) {
    return judgements.values().stream()
        .filter(judgement -> judgement.verdict() == verdict)
        .collect(Collectors.counting());
  }
}
