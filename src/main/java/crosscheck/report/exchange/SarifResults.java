package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Location;
import crosscheck.dossier.Waiver;
import crosscheck.explanation.Printable;
import crosscheck.explanation.Voice;
import crosscheck.report.Checked;
import crosscheck.report.account.Account;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Repair;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings and remarks as SARIF's results (3.27). */
final class SarifResults {

  private final Checked checked;
  private final SarifRules rules;
  private final SarifPlaces places;

  SarifResults(Checked checked, SarifRules rules) {
    this.checked = checked;
    this.rules = rules;
    places = new SarifPlaces(checked.result().dossier());
  }

  /** Findings in the order of the report, then remarks. */
  ArrayNode all() {
    ArrayNode results = JsonText.strings(List.of());
    List<Finding> findings = checked.findings();
    List<Account> accounts = checked.accounts();
    for (int i = 0; i < findings.size(); i++) {
      results.add(result(findings.get(i), accounts.get(i)));
    }
    checked.result().remarks().forEach(remark -> results.add(result(remark)));
    return results;
  }

  private ObjectNode result(Finding finding, Account account) {
    String level = finding.isConflict() ? "error" : "warning";
    ObjectNode node = head(SarifRules.of(finding), level, text(account));
    place(node, account);
    node.set("partialFingerprints", fingerprints(finding));
    node.set("suppressions", suppressions(finding));
    checked.knows(finding).ifPresent(known -> node.put("baselineState", state(known)));
    node.set("properties", properties(finding, account));
    return node;
  }

  private ObjectNode head(String rule, String level, String text) {
    return JsonText.object()
        .put("ruleId", rule)
        .put("ruleIndex", rules.indexOf(rule))
        .put("level", level)
        .set("message", SarifText.message(text));
  }

  /** It stands where its first member does; the others are related. */
  private void place(ObjectNode node, Account account) {
    ArrayNode locations = node.putArray("locations");
    ArrayNode related = node.putArray("relatedLocations");
    for (Voice voice : voices(account).values()) {
      Location at = places.of(voice).orElseThrow();
      ObjectNode location = SarifText.location(at, voice.line());
      if (locations.isEmpty()) {
        locations.add(location);
        node.set("codeFlows", new SarifFlows(places, at).of(account.sets()));
      } else {
        related.add(location.put("id", related.size() + 1));
      }
    }
  }

  private static String text(Account account) {
    String tolerance = account.tolerance().isEmpty() ? "" : " (" + account.tolerance() + ")";
    return account.title() + ": " + account.summary() + tolerance;
  }

  /** Every statement of the finding, and what is known, once, in the order in which it is told. */
  private Map<String, Voice> voices(Account account) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    account.sets().stream()
        .flatMap(set -> set.members().stream())
        .filter(voice -> places.of(voice).isPresent())
        .sorted((one, other) -> Boolean.compare(other.isReport(), one.isReport()))
        .forEach(voice -> voices.putIfAbsent(voice.id(), voice));
    return voices;
  }

  /** Equal in two runs for the same finding, and for the same members at the same severity. */
  private static ObjectNode fingerprints(Finding finding) {
    String members = finding.kind() + " " + String.join(" ", finding.statements());
    return JsonText.object().put("finding/v1", finding.id()).put("members/v1", sha256(members));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** In one result or in all (3.27.23): none is an empty list. */
  private ArrayNode suppressions(Finding finding) {
    List<Waiver> waivers =
        checked.waives(finding) ? checked.waivers().of(finding.id()).stream().toList() : List.of();
    return JsonText.array(waivers, SarifResults::suppression);
  }

  private static ObjectNode suppression(Waiver waiver) {
    ObjectNode location = JsonText.object();
    location.set("physicalLocation", SarifText.physical(waiver.at()));
    return JsonText.object()
        .put("kind", "external")
        .put("status", "accepted")
        .put("justification", Printable.line(waiver.words()))
        .set("location", location);
  }

  private ObjectNode properties(Finding finding, Account account) {
    ObjectNode node = JsonText.object();
    node.put("severity", finding.kind());
    node.put("subject", finding.subject());
    node.put("reach", account.reach().words());
    JsonFindings.tolerance(node, "tolerance", finding.tolerance().orElse(null));
    node.put("sets", finding.clashes().size());
    node.set("rules", JsonText.strings(finding.rules()));
    node.set(
        "repairs",
        JsonText.strings(
            finding.repairs().stream().map(Repair::text).map(Printable::line).toList()));
    node.set("addresses", addresses(account));
    node.put("waiver", checked.waiver(finding).map(Printable::line).orElse(null));
    return node;
  }

  /** Where the articles that it is about can be read, as far as that is told. */
  private ObjectNode addresses(Account account) {
    ObjectNode node = JsonText.object();
    voices(account).values().stream()
        .map(Voice::source)
        .distinct()
        .flatMap(id -> Stream.ofNullable(checked.result().dossier().sources().get(id)))
        .filter(source -> source.url() != null)
        .forEach(source -> node.put(source.id(), source.url()));
    return node;
  }

  private ObjectNode result(Remark remark) {
    ObjectNode node = head(SarifRules.of(remark), "note", remark.text());
    ArrayNode locations = node.putArray("locations");
    places
        .of(remark.ground())
        .ifPresent(at -> locations.add(SarifText.location(at, remark.ground())));
    node.putArray("suppressions");
    if (checked.baseline() != null) {
      node.put("baselineState", state(true)); // a baseline keeps no remarks, so that none is new
    }
    return node;
  }

  /** 3.27.24. */
  private static String state(boolean known) {
    return known ? "unchanged" : "new";
  }
}
