package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Source;
import crosscheck.dossier.Statement;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.report.Checked;
import crosscheck.report.Tool;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Verdict;

/**
 * Statements in conflicts as ClaimReview of schema.org, in JSON-LD: a draft for a fact-check desk
 * to complete, not a verdict on truth.
 *
 * <p>The rating has a word, {@code conflicting}, and no number: nothing here says which side is
 * wrong. The author is this program, for the desk to put itself in its place; {@code datePublished}
 * is left to the desk too, as no clock is read. What is reviewed appears in the source, which a
 * dossier knows by its id, its day and, if that is told, its address.
 */
public final class ClaimReviews {

  private final Dossier dossier;
  private final Voices voices;

  private ClaimReviews(Dossier dossier) {
    this.dossier = dossier;
    voices = new Voices(dossier, new Titles(dossier), new Values(dossier));
  }

  /** One review for each conflicting statement of a source, by id; a graph even of none. */
  public static String of(Checked checked) {
    ClaimReviews reviews = new ClaimReviews(checked.result().dossier());
    ObjectNode root = JsonText.object().put("@context", "https://schema.org");
    root.set(
        "@graph",
        JsonText.array(
            checked.result().judgements().values().stream()
                .filter(judgement -> judgement.verdict() == Verdict.CONFLICTING)
                .filter(judgement -> !judgement.statement().isKnowledge())
                .toList(),
            reviews::review));
    return JsonText.forPages(root);
  }

  private ObjectNode review(Judgement judgement) {
    Statement statement = judgement.statement();
    ObjectNode review = JsonText.object();
    review.put("@type", "ClaimReview");
    review.put("@id", Urn.of(dossier.id(), "claim-review", statement.id()));
    review.put("claimReviewed", statement.says());
    review.put("reviewBody", judgement.reason());
    review.set(
        "author",
        JsonText.object()
            .put("@type", "Organization")
            .put("name", Tool.NAME)
            .put("description", "An automatic check of consistency; a desk puts itself here."));
    review.set("itemReviewed", claim(statement));
    review.set(
        "reviewRating",
        JsonText.object()
            .put("@type", "Rating")
            .put("alternateName", judgement.verdict().word())
            .put(
                "ratingExplanation",
                "It cannot be true together with others; which of them is wrong is open."));
    return review;
  }

  private ObjectNode claim(Statement statement) {
    ObjectNode claim = JsonText.object();
    claim.put("@type", "Claim");
    claim.put("@id", Urn.of(dossier.id(), "claim", statement.id()));
    Source source = dossier.sources().get(statement.source());
    if (source != null && !source.ownVoice().equals(statement.origin())) {
      claim.set("author", named("Organization", voices.originName(statement)));
    }
    ObjectNode article = JsonText.object();
    article.put("@type", "NewsArticle");
    article.put("@id", Urn.of(dossier.id(), "source", statement.source()));
    article.put("identifier", statement.source());
    if (source != null) {
      article.put("datePublished", source.publication().date().toString());
      if (source.url() != null) {
        article.put("url", source.url());
      }
    }
    return claim.set("appearance", article);
  }

  private static ObjectNode named(String type, String name) {
    return JsonText.object().put("@type", type).put("name", name);
  }
}
