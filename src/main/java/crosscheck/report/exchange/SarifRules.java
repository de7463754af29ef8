package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.report.Checked;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Remark;
import crosscheck.verdict.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalogue of rules as SARIF's reporting descriptors (3.49), by name. */
final class SarifRules {

  /** The id of what was noticed by judging again, without a rule. */
  static final String READING = "reading";

  private static final RuleCard READINGS =
      new RuleCard(
          READING,
          "explain",
          "On which reading of its wording a verdict depends.",
          "A wording with several readings may hold on one and clash on another.",
          "remark",
          "",
          "");

  private final SortedMap<String, RuleCard> cards = new TreeMap<>();
  private final List<String> names;

  SarifRules(Checked checked) {
    checked.rules().forEach(card -> cards.put(card.name(), card));
    checked.findings().stream().map(SarifRules::of).forEach(this::need);
    checked.result().remarks().stream().map(SarifRules::of).forEach(this::need);
    names = new ArrayList<>(cards.keySet());
  }

  /** The rule whose comparison shows a finding best. */
  static String of(Finding finding) {
    return finding.clashes().get(0).witness().rule();
  }

  /** The rule that noticed something. */
  static String of(Remark remark) {
    return remark.rule().isEmpty() ? READING : remark.rule();
  }

  /** A result refers to its rule by name and by place in the catalogue. */
  int indexOf(String rule) {
    return names.indexOf(rule);
  }

  ArrayNode catalogue() {
    return JsonText.array(cards.values(), SarifRules::descriptor);
  }

  private void need(String rule) {
    cards.putIfAbsent(
        rule, rule.equals(READING) ? READINGS : new RuleCard(rule, "", "", "", "", "", ""));
  }

  private static ObjectNode descriptor(RuleCard card) {
    ObjectNode node = JsonText.object().put("id", card.name());
    text(node, "shortDescription", card.sentence());
    text(node, "fullDescription", card.rationale());
    text(node, "help", help(card));
    node.putObject("defaultConfiguration").put("level", level(card));
    node.putObject("properties").put("phase", card.phase()).put("severity", card.severity());
    return node;
  }

  private static void text(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) {
      node.set(key, SarifText.plain(text));
    }
  }

  private static String help(RuleCard card) {
    String speaks = card.speaks().isEmpty() ? "" : "Speaks: " + card.speaks() + " ";
    String silent = card.silent().isEmpty() ? "" : "Silent: " + card.silent();
    return (speaks + silent).strip();
  }

  /** The worst that a rule can find; the level of each result is its own. */
  private static String level(RuleCard card) {
    if (card.severity().contains("conflict")) {
      return "error";
    }
    return card.severity().contains("strain") ? "warning" : "note";
  }
}
