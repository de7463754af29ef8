package crosscheck.report.exchange;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Location;
import crosscheck.dossier.Statement;
import crosscheck.explanation.Voice;
import java.util.Optional;

/** Where in the dossier's files statements stand. */
final class SarifPlaces {

  private final Dossier dossier;

  SarifPlaces(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The place of a statement or of background knowledge; none for what is known of the world. */
  Optional<Location> of(Voice voice) {
    return of(voice.id());
  }

  /** The place of the statement with this id, if there is one. */
  Optional<Location> of(String statement) {
    return Optional.ofNullable(dossier.claims().get(statement))
        .map(Claim::ground)
        .flatMap(ground -> ground.voices().stream().findFirst())
        .map(Statement::location);
  }
}
