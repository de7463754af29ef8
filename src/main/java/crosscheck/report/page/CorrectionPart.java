package crosscheck.report.page;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Correction;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Voice;
import crosscheck.explanation.Voices;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Corrected.Outcome;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a later version of an article has taken back, and what came of it.
 *
 * @param correction the later version and the one before
 * @param taken what was taken back, each with what stands instead
 * @param outcomes the contradictions that it touches
 * @param carried what others still carry of what was taken back
 * @param untouched how many contradictions it has nothing to do with
 */
public record CorrectionPart(
    Correction correction,
    List<Taken> taken,
    List<Touched> outcomes,
    List<Carried> carried,
    int untouched) {

  /**
   * A statement taken back.
   *
   * @param instead what stands instead; none where it was withdrawn
   */
  public record Taken(Voice old, List<Voice> instead) {}

  /**
   * A contradiction and what became of it.
   *
   * @param what resolved, made, or left standing
   * @param severity conflict or strain
   * @param between whose statements they are
   */
  public record Touched(String what, String severity, String title, List<Voice> between) {}

  /** A statement taken back, and those that still say what it said. */
  public record Carried(Voice old, List<Voice> by) {}

  /** Every correction of a result, in the order of their publication. */
  static List<CorrectionPart> of(Result result, Titles titles, Voices voices) {
    return new Teller(result, titles, voices).all();
  }

  private record Teller(Result result, Titles titles, Voices voices) {

    List<CorrectionPart> all() {
      return result.corrected().stream().map(this::tell).toList();
    }

    private CorrectionPart tell(Corrected corrected) {
      Correction correction = corrected.correction();
      List<Taken> taken = new ArrayList<>();
      correction
          .replaced()
          .forEach((old, other) -> voice(old).forEach(v -> taken.add(new Taken(v, voice(other)))));
      correction
          .withdrawn()
          .forEach(old -> voice(old).forEach(v -> taken.add(new Taken(v, List.of()))));
      List<Carried> carried = new ArrayList<>();
      corrected
          .carried()
          .forEach((old, by) -> voice(old).forEach(v -> carried.add(new Carried(v, voices(by)))));
      return new CorrectionPart(
          correction,
          taken,
          corrected.outcomes().stream().map(this::touched).toList(),
          carried,
          corrected.untouched());
    }

    private Touched touched(Outcome outcome) {
      String what =
          switch (outcome.kind()) {
            case RESOLVED -> "resolved";
            case MADE -> "made";
            case STANDING -> "left standing";
          };
      return new Touched(
          what, outcome.severity(), titles.of(outcome.subject()), voices(outcome.between()));
    }

    private List<Voice> voices(Iterable<String> ids) {
      List<Voice> all = new ArrayList<>();
      ids.forEach(id -> all.addAll(voice(id)));
      return all;
    }

    /** The statement with this id; none where there is no such statement any more. */
    private List<Voice> voice(String id) {
      Map<String, Claim> claims = result.dossier().allClaims();
      return Stream.ofNullable(claims.get(id))
          .map(claim -> voices.of(claim.ground().voices().get(0)))
          .toList();
    }
  }
}
