package crosscheck.report.page;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.DossierException;
import crosscheck.dossier.DossierReader;
import crosscheck.dossier.Loaded;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.verdict.Result;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A small invented dossier and what the page makes of it. */
record Made(Loaded loaded, Result result) {

  private static final Reasoner REASONER = Reasoner.standard();

  private static final String HEAD =
      """
      crosscheck: 1
      dossier: {id: small, title: A small dossier}
      """;

  private static final String PAPERS =
      """
      sources:
      - {source: a, publication: {date: 2024-05-15, zone: UTC}}
      - {source: b, publication: {date: 2024-05-15, zone: UTC}}
      - {source: c, publication: {date: 2024-05-15, zone: UTC}}
      """;

  /** With papers a, b and c of Wednesday 15 May 2024, UTC. */
  static Made of(String yaml) {
    return whole(HEAD + PAPERS + yaml);
  }

  /** With sources of its own. */
  static Made withSources(String yaml) {
    return whole(HEAD + yaml);
  }

  /** From a whole dossier. */
  static Made whole(String yaml) {
    try {
      Loaded loaded = DossierReader.readText(yaml, Path.of(""));
      return new Made(loaded, REASONER.check(loaded.dossier()));
    } catch (DossierException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private Dossier dossier() {
    return result.dossier();
  }

  private Voices voices() {
    return new Voices(dossier(), new Titles(dossier()), new Values(dossier()));
  }

  @Nullable Timeline timeline() {
    return TimelineDrawing.of(dossier(), new Titles(dossier()), voices(), new Verdicts(result));
  }

  @Nullable WorldMap map() {
    return MapDrawing.of(dossier(), new Values(dossier()), voices(), new Verdicts(result));
  }

  Matrix matrix() {
    return Matrix.of(result);
  }

  String text() {
    return new HtmlPage(loaded, result, RuleCatalogue.cards()).text();
  }

  Document page() {
    return Jsoup.parse(text());
  }
}
