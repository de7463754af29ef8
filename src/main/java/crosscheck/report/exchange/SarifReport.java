package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Problem;
import crosscheck.explanation.Printable;
import crosscheck.report.Checked;
import crosscheck.report.Tool;
import crosscheck.report.account.Shortfalls;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;

/**
 * Findings as the results of a static analysis of the dossier: SARIF 2.1.0, an OASIS standard that
 * code hosts and editors show beside the file.
 *
 * <p>A conflict is an error, a strain a warning, a remark a note. Each stands at its first
 * statement in {@code facts.yaml}; the other members are related locations, derivations are code
 * flows, waivers that run are suppressions. What could not be checked, and waivers that cover
 * nothing, are told as notifications, as an empty list of results would look like a pass.
 *
 * <p>Written with the JSON library at hand: the libraries of SARIF classes for Java have had no
 * release since 2023.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  /** The log with its one run. */
  public static String of(Checked checked) {
    ObjectNode log = JsonText.object().put("$schema", SCHEMA).put("version", "2.1.0");
    log.putArray("runs").add(run(checked));
    return JsonText.pretty(log);
  }

  private static ObjectNode run(Checked checked) {
    SarifRules rules = new SarifRules(checked);
    Result result = checked.result();
    ObjectNode run = JsonText.object();
    run.putObject("tool").set("driver", driver(rules));
    run.putArray("invocations").add(invocation(checked));
    run.putObject("automationDetails").put("id", "crosscheck/" + result.dossier().id() + "/");
    run.put("columnKind", "unicodeCodePoints");
    run.put("language", "en");
    run.set("results", new SarifResults(checked, rules).all());
    run.set("properties", properties(result));
    return run;
  }

  private static ObjectNode driver(SarifRules rules) {
    return JsonText.object()
        .put("name", Tool.NAME)
        .put("version", Tool.VERSION)
        .put("semanticVersion", Tool.VERSION)
        .set("rules", rules.catalogue());
  }

  /** Without times, as no clock is read. */
  private static ObjectNode invocation(Checked checked) {
    Result result = checked.result();
    ObjectNode invocation = JsonText.object().put("executionSuccessful", true);
    ArrayNode notes = invocation.putArray("toolExecutionNotifications");
    Shortfalls.of(result).forEach(text -> notes.add(notification("warning", text)));
    checked.waivers().problems().stream()
        .map(Problem::toString)
        .forEach(text -> notes.add(notification("warning", text)));
    long unchecked =
        result.judgements().values().stream()
            .filter(judgement -> judgement.verdict() == Verdict.UNCHECKED)
            .filter(judgement -> !judgement.isSuperseded())
            .count();
    if (unchecked > 0) {
      notes.add(
          notification("note", "statements that could be compared with nothing: " + unchecked));
    }
    return invocation;
  }

  private static ObjectNode notification(String level, String text) {
    return JsonText.object().put("level", level).set("message", SarifText.message(text));
  }

  private static ObjectNode properties(Result result) {
    return JsonText.object()
        .put("dossier", Printable.line(result.dossier().title()))
        .set("verdicts", JsonChecks.verdicts(result));
  }
}
