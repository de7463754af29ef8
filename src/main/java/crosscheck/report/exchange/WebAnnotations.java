package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Source;
import crosscheck.dossier.Statement;
import crosscheck.report.Checked;
import crosscheck.report.Tool;
import crosscheck.verdict.Judgement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each statement stands in its article, and what became of it: a collection of the W3C's Web
 * Annotations, in JSON-LD, on one page.
 *
 * <p>The target is the paragraph of the source, by number, and in it the wording, once. The source
 * is addressed where the dossier tells where it can be read, and else named. The bodies are the
 * claim in the curator's words and the verdict, or that it was superseded. Background knowledge has
 * no article and is left out.
 */
public final class WebAnnotations {

  private final String dossier;
  private final Map<String, Source> sources;

  private WebAnnotations(Dossier dossier) {
    this.dossier = dossier.id();
    sources = dossier.sources();
  }

  /** The collection, by id of the statement. */
  public static String of(Checked checked) {
    WebAnnotations annotations = new WebAnnotations(checked.result().dossier());
    String dossier = annotations.dossier;
    List<Judgement> judgements =
        checked.result().statements().stream()
            .filter(judgement -> !judgement.statement().isKnowledge())
            .toList();
    ObjectNode page =
        JsonText.object()
            .put("id", Urn.of(dossier, "annotations", "1"))
            .put("type", "AnnotationPage")
            .put("startIndex", 0)
            .set("items", JsonText.array(judgements, annotations::annotation));
    return JsonText.forPages(
        JsonText.object()
            .put("@context", "http://www.w3.org/ns/anno.jsonld")
            .put("id", Urn.of(dossier, "annotations"))
            .put("type", "AnnotationCollection")
            .put("label", checked.result().dossier().title())
            .put("total", judgements.size())
            .set("first", page));
  }

  private ObjectNode annotation(Judgement judgement) {
    Statement statement = judgement.statement();
    ObjectNode annotation = JsonText.object();
    annotation.put("id", Urn.of(dossier, "annotation", statement.id()));
    annotation.put("type", "Annotation");
    annotation.put("motivation", "assessing");
    annotation.set("generator", JsonText.object().put("type", "Software").put("name", Tool.NAME));
    ArrayNode bodies = annotation.putArray("body");
    bodies.add(body("describing", statement.says()));
    bodies.add(body("assessing", judgement.word()));
    ObjectNode target = annotation.putObject("target");
    target.put("type", "SpecificResource");
    target.put("source", source(statement.source()));
    target.set("selector", selector(statement));
    return annotation;
  }

  private String source(String id) {
    return Optional.ofNullable(sources.get(id))
        .map(Source::url)
        .orElseGet(() -> Urn.of(dossier, "source", id));
  }

  private static ObjectNode body(String purpose, String value) {
    return JsonText.object()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("format", "text/plain")
        .put("value", value);
  }

  private static ObjectNode selector(Statement statement) {
    return JsonText.object()
        .put("type", "FragmentSelector")
        .put("value", "paragraph=" + statement.paragraph())
        .set(
            "refinedBy",
            JsonText.object().put("type", "TextQuoteSelector").put("exact", statement.wording()));
  }
}
