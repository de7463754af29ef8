package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Dossier;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.network.Contradiction;
import crosscheck.network.Estimate;
import crosscheck.network.Tolerance;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.report.Checked;
import crosscheck.report.account.Reach;
import crosscheck.verdict.Camp;
import crosscheck.verdict.Check;
import crosscheck.verdict.Clash;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Repair;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings as JSON, with the derivations behind them. */
final class JsonFindings {

  private final Checked checked;
  private final Titles titles;
  private final Values values;
  private final JsonChecks checks;
  private final Narrator narrator;

  JsonFindings(Checked checked, JsonChecks checks) {
    this.checked = checked;
    this.checks = checks;
    Dossier dossier = checked.result().dossier();
    titles = new Titles(dossier);
    values = new Values(dossier);
    narrator = new Narrator(dossier);
  }

  /** Every finding, numbered in the order of the report. */
  ArrayNode findings() {
    ArrayNode array = JsonText.strings(List.of());
    checked.findings().forEach(finding -> array.add(finding(array.size() + 1, finding)));
    return array;
  }

  private ObjectNode finding(int number, Finding finding) {
    ObjectNode node = JsonText.object();
    node.put("number", number);
    node.put("id", finding.id());
    node.put("severity", finding.kind());
    node.put("subject", finding.subject());
    node.put("title", titles.of(finding.subject()));
    node.put("reach", Reach.of(finding).words());
    node.set("waiver", waiver(finding));
    node.put("baseline", checked.standing(finding).orElse(null));
    tolerance(node, "tolerance", finding.tolerance().orElse(null));
    node.set("hangsOn", JsonText.strings(finding.hangsOn()));
    node.set("grounds", JsonText.strings(finding.grounds()));
    node.set("rules", JsonText.strings(finding.rules()));
    node.set("sets", JsonText.array(finding.clashes(), this::clash));
    node.set("camps", JsonText.array(finding.camps(), camp -> camp(finding.subject(), camp)));
    node.set("consequences", JsonText.array(finding.consequences(), this::clash));
    node.set("remarks", JsonText.array(finding.remarks(), JsonChecks::remark));
    node.set("repairs", JsonText.array(finding.repairs(), JsonFindings::repair));
    return node;
  }

  private @Nullable ObjectNode waiver(Finding finding) {
    return checked
        .waivers()
        .of(finding.id())
        .map(
            waiver ->
                JsonText.object()
                    .put("because", waiver.because())
                    .put("by", waiver.by())
                    .put("until", waiver.until().toString())
                    .put("running", checked.waives(finding)))
        .orElse(null);
  }

  private ObjectNode clash(Clash clash) {
    Check witness = clash.witness();
    ObjectNode node = JsonText.object();
    node.set("grounds", JsonText.strings(clash.grounds()));
    node.set("rules", JsonText.strings(clash.rules()));
    node.set("witness", checks.check(witness));
    node.set("left", tree(witness.leftEstimate()));
    node.set("right", tree(witness.rightEstimate()));
    Contradiction proof = witness.proof();
    node.set("premises", JsonText.strings(proof == null ? List.of() : narrator.premises(proof)));
    tolerance(node, "tolerance", clash.tolerance());
    return node;
  }

  /** A factor, {@code "infinite"}, or null. */
  static void tolerance(ObjectNode node, String key, @Nullable Tolerance tolerance) {
    if (tolerance == null) {
      node.putNull(key);
    } else if (tolerance.factor() == null) {
      node.put(key, "infinite");
    } else {
      node.put(key, tolerance.factor());
    }
  }

  private @Nullable ObjectNode tree(@Nullable Estimate estimate) {
    if (estimate == null) {
      return null;
    }
    ObjectNode node = rings(estimate.rings(), estimate.kind(), estimate.quantity());
    node.put("rule", estimate.rule());
    node.put("relation", estimate.relation());
    node.set("grounds", JsonText.strings(estimate.support()));
    node.set("from", JsonText.array(estimate.parents(), this::tree));
    return node;
  }

  private ObjectNode rings(Rings rings, Kind kind, String quantity) {
    Function<Range, String> show = values.beside(rings.inner(), kind, quantity);
    return JsonText.object()
        .put("quantity", quantity)
        .put("kind", kind.word())
        .put("unit", kind.baseUnit())
        .put("plain", rings.inner().toString())
        .put("charitable", rings.outer().toString())
        .put("plainShown", show.apply(rings.inner()))
        .put("charitableShown", show.apply(rings.outer()));
  }

  private ObjectNode camp(String subject, Camp camp) {
    Estimate first = camp.estimates().get(0);
    ObjectNode node = rings(camp.rings(), first.kind(), subject);
    node.set("estimates", JsonText.array(camp.estimates(), this::tree));
    return node;
  }

  private static ObjectNode repair(Repair repair) {
    ObjectNode node =
        JsonText.object()
            .put("statement", repair.statement())
            .put("slip", repair.slip().words())
            .put("from", repair.from())
            .put("to", repair.to());
    node.set("raises", JsonText.strings(repair.raises()));
    node.put("strains", repair.strains().isEmpty() ? null : repair.strains());
    return node.put("text", repair.text());
  }
}
