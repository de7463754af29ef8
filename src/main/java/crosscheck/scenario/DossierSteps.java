package crosscheck.scenario;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import java.net.URI;
import java.nio.file.Path;

/** Sentences that say which dossier a scenario is about. */
public final class DossierSteps {

  private final Case current;

  public DossierSteps(Case current) {
    this.current = current;
  }

  /** Files are looked for from the feature's folder upwards. */
  @Before
  public void lookFromTheFeature(Scenario scenario) {
    URI feature = scenario.getUri();
    if ("file".equals(feature.getScheme())) {
      current.lieIn(Path.of(feature).resolveSibling(""));
    }
  }

  /** The path is relative to the feature's folder or one above it. */
  @Given("the dossier {file}")
  public void theDossier(String file) {
    current.open(Path.of(file));
    current.result();
  }

  /** "Nothing else" then means nothing else that concerns the entity. */
  @Given("the dossier {file}, as far as it concerns {entity}")
  public void theDossierAsFarAsItConcerns(String file, String entity) {
    theDossier(file);
    current.known().entity(entity);
    current.limitTo(entity);
  }

  /** What if the report had said so? The file stays as it is. */
  @Given("the dossier {file}, with {words} instead of {words} in {statement}")
  public void theDossierWith(String file, String right, String wrong, String statement) {
    current.correct(Path.of(file), statement, new Correction(right, wrong));
  }

  /** Several blocks of one scenario make one dossier. */
  @Given("these facts:/statements:")
  public void theseStatements(String yaml) {
    current.add(yaml);
  }
}
