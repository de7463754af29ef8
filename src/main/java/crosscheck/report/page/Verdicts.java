package crosscheck.report.page;

import crosscheck.dossier.Ground;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** The verdicts on grounds. */
final class Verdicts {

  private final Map<String, Judgement> judgements;

  Verdicts(Result result) {
    judgements = result.judgements();
  }

  /** The word for the worst verdict on a voice of the ground; empty for what is known. */
  String of(Ground ground) {
    return ground.voices().stream()
        .flatMap(voice -> Stream.ofNullable(judgements.get(voice.id())))
        .min(Comparator.comparing(Judgement::verdict).thenComparing(Judgement::isSuperseded))
        .map(Judgement::word)
        .orElse("");
  }
}
