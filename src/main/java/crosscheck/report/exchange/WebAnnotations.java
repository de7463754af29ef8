package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Statement;
import crosscheck.report.Checked;
import crosscheck.report.Tool;
import crosscheck.verdict.Judgement;
import java.util.List;

/**
 * Where each statement stands in its article, and what became of it: a collection of the W3C's Web
 * Annotations, in JSON-LD, on one page.
 *
 * <p>The target is the paragraph of the source, by number, and in it the wording, once. The source
 * is named and not addressed, as a dossier holds no copy and no address of an article. The bodies
 * are the claim in the curator's words and the verdict. Background knowledge has no article and is
 * left out.
 */
public final class WebAnnotations {

  private final String dossier;

  private WebAnnotations(String dossier) {
    this.dossier = dossier;
  }

  /** The collection, by id of the statement. */
  public static String of(Checked checked) {
    String dossier = checked.result().dossier().id();
    WebAnnotations annotations = new WebAnnotations(dossier);
    List<Judgement> judgements =
        checked.result().judgements().values().stream()
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
    bodies.add(body("assessing", judgement.verdict().word()));
    ObjectNode target = annotation.putObject("target");
    target.put("type", "SpecificResource");
    target.put("source", Urn.of(dossier, "source", statement.source()));
    target.set("selector", selector(statement));
    return annotation;
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
