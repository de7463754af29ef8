package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Coverage;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Loaded;
import crosscheck.dossier.Source;
import crosscheck.dossier.SourceCoverage;
import crosscheck.explanation.MissingFact;
import crosscheck.explanation.MissingFacts;
import crosscheck.network.Search.Shortfall;
import crosscheck.report.Checked;
import crosscheck.report.account.Shortfalls;
import crosscheck.time.Publication;
import crosscheck.time.TzData;
import crosscheck.verdict.Doubt;
import crosscheck.verdict.Doubts;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** The report as data; its shape is documented in {@code report.schema.json}. */
public final class JsonReport {

  /** Version of the shape; it grows when something is taken away or changes its meaning. */
  public static final int VERSION = 1;

  private JsonReport() {}

  /** A dossier that could not be checked, and why. */
  public static String error(List<String> problems) {
    ObjectNode root = head("error");
    root.set("problems", JsonText.strings(problems));
    return JsonText.pretty(root);
  }

  /** Everything that was found out. */
  public static String complete(Checked checked) {
    Loaded loaded = checked.loaded();
    Result result = checked.result();
    Dossier dossier = loaded.dossier();
    JsonChecks checks = new JsonChecks(result);
    ObjectNode root = head("complete");
    root.put("tzdb", TzData.version());
    root.set("dossier", about(dossier));
    root.set("counts", counts(result));
    root.set("anchors", anchors(loaded));
    root.set("sources", JsonText.array(dossier.sources().values(), JsonReport::source));
    root.set("coverage", coverage(loaded.coverage()));
    root.set("findings", new JsonFindings(checked, checks).findings());
    root.set("corrections", JsonCorrections.of(result.corrected()));
    root.set("judgements", checks.judgements());
    root.set("checks", checks.checks());
    root.set("doubts", JsonText.array(Doubts.of(result.conflicts()), JsonReport::doubts));
    root.set("shortfalls", JsonText.array(result.shortfalls(), JsonReport::shortfall));
    root.set("missing", JsonText.array(MissingFacts.of(result), JsonReport::missing));
    root.set("remarks", JsonText.array(result.remarks(), JsonChecks::remark));
    root.set("rules", JsonText.array(checked.rules(), JsonReport::rule));
    return JsonText.pretty(root);
  }

  private static ObjectNode doubts(Doubts group) {
    ObjectNode node = JsonText.object();
    node.set("findings", JsonText.strings(group.findings()));
    node.put("complete", group.complete());
    node.set("sets", JsonText.array(group.sets(), JsonReport::doubt));
    return node;
  }

  private static ObjectNode doubt(Doubt doubt) {
    return JsonText.object()
        .<ObjectNode>set("members", JsonText.strings(doubt.members()))
        .set("against", JsonText.strings(doubt.against()));
  }

  private static ObjectNode shortfall(Shortfall shortfall) {
    return JsonText.object()
        .put("severity", Shortfalls.severity(shortfall))
        .put("undecided", shortfall.undecided())
        .set("quantities", JsonText.strings(shortfall.quantities()));
  }

  private static ObjectNode missing(MissingFact fact) {
    return JsonText.object()
        .put("id", fact.id())
        .put("sort", fact.sort().name().toLowerCase(Locale.ROOT))
        .put("question", fact.question())
        .set("statements", JsonText.strings(fact.statements()));
  }

  private static ObjectNode head(String status) {
    return JsonText.object()
        .put("format", "crosscheck-report")
        .put("version", VERSION)
        .put("status", status);
  }

  private static ObjectNode about(Dossier dossier) {
    return JsonText.object()
        .put("id", dossier.id())
        .put("title", dossier.title())
        .put("about", dossier.about());
  }

  private static ObjectNode counts(Result result) {
    return JsonText.object()
        .put("statements", result.judgements().size())
        .put("conflicts", result.conflicts().size())
        .put("strains", result.strains().size())
        .put("checks", result.checks().size())
        .put("firings", result.log().size())
        .set("verdicts", JsonChecks.verdicts(result));
  }

  private static ObjectNode anchors(Loaded loaded) {
    return JsonText.object()
        .put("verified", loaded.anchors().verified())
        .put("unverified", loaded.anchors().unverified())
        .set("sourcesWithoutText", JsonText.strings(loaded.anchors().sourcesWithoutText()));
  }

  private static ObjectNode source(Source source) {
    Publication publication = source.publication();
    LocalTime time = publication.time();
    return JsonText.object()
        .put("id", source.id())
        .put("date", publication.date().toString())
        .put("time", time == null ? null : time.toString())
        .put("zone", publication.zone().getId())
        .put("basis", source.publicationBasis())
        .put("dateline", source.dateline())
        .put("url", source.url())
        .put("sha256", source.sha256());
  }

  private static ObjectNode coverage(Coverage coverage) {
    ObjectNode bySource = JsonText.object();
    coverage.bySource().forEach((id, part) -> bySource.set(id, coverage(part)));
    ObjectNode node = JsonText.object();
    node.set("bySource", bySource);
    node.set("uncounted", JsonText.strings(coverage.uncounted()));
    return node;
  }

  private static ObjectNode coverage(SourceCoverage part) {
    return JsonText.object()
        .put("marks", part.marks())
        .put("encoded", part.encoded())
        .put("setAside", part.setAside())
        .put("share", BigDecimal.valueOf(part.share()).setScale(4, RoundingMode.DOWN))
        .set(
            "left",
            JsonText.array(
                part.left(),
                mark ->
                    JsonText.object()
                        .put("paragraph", mark.paragraph())
                        .put("phrase", mark.phrase())));
  }

  private static ObjectNode rule(RuleCard card) {
    return JsonText.object()
        .put("name", card.name())
        .put("phase", card.phase())
        .put("sentence", card.sentence())
        .put("rationale", card.rationale())
        .put("severity", card.severity())
        .put("speaks", card.speaks())
        .put("silent", card.silent());
  }
}
