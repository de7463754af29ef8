package crosscheck.scenario;

import crosscheck.dossier.Ground;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What steps look for in remarks. */
final class Remarks {

  private Remarks() {}

  /** Whether a remark names a statement, by its own id or by that of the claim it is a voice of. */
  static boolean names(Result result, Remark remark, String statement) {
    Stream<Ground> grounds = result.dossier().mergedClaims().stream().map(claim -> claim.ground());
    return grounds
        .filter(ground -> ground.speaks(statement))
        .anyMatch(ground -> remark.text().endsWith(" " + ground.id()));
  }

  /** The remarks on a statement, for people; nothing if there are none. */
  static String told(Judgement judgement) {
    return judgement.remarks().isEmpty()
        ? ""
        : judgement.remarks().stream()
            .map(Remark::text)
            .collect(Collectors.joining("; ", " (", ")"));
  }
}
