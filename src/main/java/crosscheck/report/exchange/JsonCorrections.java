package crosscheck.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.dossier.Correction;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Corrected.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What later versions of articles have taken back, and what came of it, as JSON. */
final class JsonCorrections {

  private JsonCorrections() {}

  /** Every correction, in the order of publication. */
  static ArrayNode of(List<Corrected> all) {
    return JsonText.array(all, JsonCorrections::correction);
  }

  private static ObjectNode correction(Corrected corrected) {
    Correction correction = corrected.correction();
    ObjectNode node = JsonText.object();
    node.put("source", correction.source());
    node.put("corrects", correction.corrects());
    node.set("replaced", JsonText.array(correction.replaced().entrySet(), old -> replaced(old)));
    node.set("withdrawn", JsonText.strings(correction.withdrawn()));
    node.set("outcomes", JsonText.array(corrected.outcomes(), JsonCorrections::outcome));
    node.set("carried", JsonText.array(corrected.carried().entrySet(), old -> carried(old)));
    return node.put("untouched", corrected.untouched());
  }

  private static ObjectNode replaced(Map.Entry<String, String> old) {
    return JsonText.object().put("statement", old.getKey()).put("by", old.getValue());
  }

  private static ObjectNode carried(Map.Entry<String, SortedSet<String>> old) {
    return JsonText.object()
        .put("statement", old.getKey())
        .set("by", JsonText.strings(old.getValue()));
  }

  private static ObjectNode outcome(Outcome outcome) {
    return JsonText.object()
        .put("effect", outcome.kind().name().toLowerCase(Locale.ROOT))
        .put("severity", outcome.severity())
        .put("subject", outcome.subject())
        .<ObjectNode>set("before", statements(outcome.before()))
        .set("after", statements(outcome.after()));
  }

  private static @Nullable ArrayNode statements(@Nullable SortedSet<String> ids) {
    return ids == null ? null : JsonText.strings(ids);
  }
}
