package crosscheck.reasoning;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import java.nio.file.Path;

/** Small dossiers written in a test or in a case file. */
public final class Inline {

  private static final String HEAD =
      """
      crosscheck: 1
      dossier: {id: inline, title: A small dossier}
      """;

  private static final String PAPERS =
      """
      sources:
      - {source: a, publication: {date: 2024-05-15, zone: UTC}}
      - {source: b, publication: {date: 2024-05-15, zone: UTC}}
      """;

  private Inline() {}

  /**
   * The dossier of a text without its head. Unless it has sources of its own, there are the papers
   * {@code a} and {@code b}, both of Wednesday 15 May 2024, UTC.
   */
  public static Dossier dossier(String yaml) {
    try {
      return DossierReader.readText(text(yaml), Path.of("")).dossier();
    } catch (DossierException e) {
      throw new IllegalArgumentException(e.getMessage() + " in\n" + yaml, e);
    }
  }

  /** The text with its head, and with the two papers unless it has sources of its own. */
  static String text(String yaml) {
    boolean ownSources = yaml.lines().anyMatch(line -> line.startsWith("sources:"));
    return HEAD + (ownSources ? "" : PAPERS) + yaml;
  }
}
