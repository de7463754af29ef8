package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Location;
import crosscheck.dossier.Statement;
import crosscheck.verdict.Check;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Comparisons, numbered, and the judgements that rest on them, as JSON. */
final class JsonChecks {

  private final Result result;
  private final Narrator narrator;
  private final Map<Check, Integer> numbers = new HashMap<>();

  JsonChecks(Result result) {
    this.result = result;
    narrator = new Narrator(result.dossier());
    int number = 0;
    for (Check check : result.checks()) {
      number++;
      numbers.putIfAbsent(check, number);
    }
  }

  /** The verdict on every statement, by id. */
  ArrayNode judgements() {
    return JsonText.array(result.judgements().values(), this::judgement);
  }

  /** How many statements have each verdict. */
  static ObjectNode verdicts(Result result) {
    ObjectNode node = JsonText.object();
    for (Verdict verdict : Verdict.values()) {
      node.put(verdict.word(), result.count(verdict));
    }
    return node;
  }

  private ObjectNode judgement(Judgement judgement) {
    Statement statement = judgement.statement();
    ObjectNode node = JsonText.object();
    node.put("statement", statement.id());
    node.put("source", statement.source());
    node.put("paragraph", statement.paragraph());
    node.put("wording", statement.wording());
    node.put("says", statement.says());
    node.set("location", location(statement.location()));
    node.put("origin", statement.origin());
    node.put("stance", word(statement.stance()));
    node.put("mood", word(statement.mood()));
    node.put("verdict", judgement.verdict().word());
    node.put("reason", judgement.reason());
    JsonFindings.tolerance(node, "breaking", judgement.breaking());
    ArrayNode checks = node.putArray("checks");
    judgement.checks().stream().map(numbers::get).filter(Objects::nonNull).forEach(checks::add);
    node.set("remarks", JsonText.array(judgement.remarks(), JsonChecks::remark));
    return node;
  }

  private static ObjectNode location(Location at) {
    return JsonText.object()
        .put("file", at.file())
        .put("line", at.line())
        .put("column", at.column());
  }

  /** Every comparison, numbered from 1. */
  ArrayNode checks() {
    return JsonText.array(result.checks(), this::check);
  }

  /** One comparison; its number is null where it is not among those of the result. */
  ObjectNode check(Check check) {
    return JsonText.object()
        .put("number", numbers.get(check))
        .put("rule", check.rule())
        .put("subject", check.subject())
        .put("fit", word(check.fit()))
        .put("sentence", narrator.check(check))
        .<ObjectNode>set("left", JsonText.strings(check.left()))
        .set("right", JsonText.strings(check.right()));
  }

  /** Something that was noticed. */
  static ObjectNode remark(Remark remark) {
    return JsonText.object()
        .put("rule", remark.rule())
        .put("ground", remark.ground())
        .put("kind", word(remark.kind()))
        .put("text", remark.text());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
