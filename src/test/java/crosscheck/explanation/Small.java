package crosscheck.explanation;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.reasoning.Reasoner;
import crosscheck.verdict.Result;
import java.nio.file.Path;

/** Small invented dossiers; papers a, b and c are of Wednesday 15 May 2024, UTC. */
final class Small {

  static final Reasoner REASONER = Reasoner.standard().withoutLog();

  private static final String HEAD =
      """
      crosscheck: 1
      dossier: {id: small, title: A small dossier}
      sources:
      - {source: a, publication: {date: 2024-05-15, zone: UTC}}
      - {source: b, publication: {date: 2024-05-15, zone: UTC}}
      - {source: c, publication: {date: 2024-05-15, zone: UTC}}
      """;

  private Small() {}

  static Dossier dossier(String yaml) {
    try {
      return DossierReader.readText(HEAD + yaml, Path.of("")).dossier();
    } catch (DossierException e) {
      throw new IllegalArgumentException(e.getMessage() + " in\n" + yaml, e);
    }
  }

  static Result judged(String yaml) {
    return REASONER.judge(dossier(yaml));
  }
}
