package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.reasoning.repair.Edit;
import crosscheck.reasoning.repair.Edits;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Listed;
import crosscheck.verdict.Result;
import crosscheck.verdict.Slip;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same odd error in several sources: one figure that one slip would explain, told by all of
 * them, against others. That several slip alike by themselves is unlikely, so they count as one.
 *
 * @param ground id of the ground that all of them say
 * @param statements ids of their statements, sorted
 * @param slip the sort of slip
 * @param from the words as the first of them has them
 * @param to the words without the slip
 */
public record CommonSlip(
    String ground, List<String> statements, Slip slip, String from, String to) {

  /** Slips that nobody makes twice in the same way; a day or a zone may well be mistaken by two. */
  private static final Set<Slip> ODD =
      EnumSet.of(
          Slip.DIGITS,
          Slip.MAGNITUDE,
          Slip.KEPT_FIGURE,
          Slip.LENGTH_FACTOR,
          Slip.OFFSET_ADDED,
          Slip.OFFSET_LOST,
          Slip.WRONG_WAY,
          Slip.UNIT);

  private static final int FEWEST = 2;

  /** The slips that several sources have in common. */
  static List<CommonSlip> of(Result result) {
    Edits edits = new Edits(result);
    SortedMap<String, CommonSlip> found = new TreeMap<>();
    for (Finding finding : result.conflicts()) {
      finding.grounds().stream()
          .limit(Limits.sharedSlipMembers())
          .filter(ground -> ground.origins().size() >= FEWEST)
          .filter(ground -> isOutnumbered(ground, result, finding))
          .flatMap(ground -> explained(edits, finding, ground))
          .forEach(slip -> found.putIfAbsent(slip.ground(), slip));
    }
    return List.copyOf(found.values());
  }

  /** Whether what is known, or more origins than its own, say otherwise. */
  private static boolean isOutnumbered(Ground ground, Result result, Finding finding) {
    Set<Ground> involved = finding.grounds();
    Set<String> others = new TreeSet<>();
    boolean known = false;
    for (Estimate other : against(ground, result)) {
      if (involved.containsAll(other.support())) {
        known |= other.support().stream().allMatch(Ground::isKnowledge);
        other.support().forEach(support -> others.addAll(support.origins()));
      }
    }
    others.removeAll(ground.origins());
    return known || others.size() > ground.origins().size();
  }

  private static List<Estimate> against(Ground ground, Result result) {
    List<Estimate> own =
        result.estimates().stream()
            .filter(estimate -> estimate.isStated() && estimate.support().equals(Set.of(ground)))
            .toList();
    return result.estimates().stream()
        .filter(other -> !other.support().isEmpty() && !other.support().contains(ground))
        .filter(
            other ->
                own.stream()
                    .anyMatch(
                        one ->
                            one.quantity().equals(other.quantity())
                                && one.rings().fit(other.rings()) == Fit.CLASHES))
        .toList();
  }

  private static Stream<CommonSlip> explained(Edits edits, Finding finding, Ground ground) {
    return edits.of(finding, ground).stream()
        .flatMap(sort -> sort.filter(edit -> ODD.contains(edit.slip())).limit(1))
        .map(edit -> of(ground, edit))
        .limit(1);
  }

  private static CommonSlip of(Ground ground, Edit edit) {
    List<String> ids = ground.voices().stream().map(Statement::id).toList();
    return new CommonSlip(ground.id(), ids, edit.slip(), edit.from(), edit.to());
  }

  /** The dossier in which those with a slip in common have one origin. */
  static Dossier counted(Dossier dossier, Collection<CommonSlip> slips) {
    SortedMap<String, Claim> claims = new TreeMap<>(dossier.claims());
    for (CommonSlip slip : slips) {
      for (String id : slip.statements()) {
        claims.computeIfPresent(id, (same, claim) -> claim.on(slip.origin(claim.ground())));
      }
    }
    return dossier.withClaims(claims);
  }

  private Ground origin(Ground own) {
    String name = "one slip of " + Listed.and(statements);
    return new Ground(
        own.id(), own.voices().stream().map(v -> v.goingBackTo(name)).collect(Collectors.toList()));
  }

  /** One sentence for people. */
  public String text() {
    return "%s have one odd error in common (%s: \"%s\" for \"%s\"), which suggests copying: they count as one origin"
        .formatted(Listed.and(statements), slip.words(), from, to);
  }
}
