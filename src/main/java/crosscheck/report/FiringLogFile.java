package crosscheck.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.explanation.Lines;
import crosscheck.report.exchange.JsonText;
import crosscheck.verdict.Firing;
import java.util.List;
import java.util.stream.Collectors;

/** The log of every rule that fired: one line of JSON each, or in words. */
public final class FiringLogFile {

  private static final int NUMBER_COLUMNS = 6;
  private static final String INDENT = " ".repeat(NUMBER_COLUMNS);

  private FiringLogFile() {}

  /** One JSON object a line; {@code grep} for a rule or a statement. */
  public static String jsonLines(List<Firing> log) {
    return log.stream().map(FiringLogFile::json).collect(Collectors.joining());
  }

  private static String json(Firing firing) {
    ObjectNode node = JsonText.object();
    node.put("number", firing.number());
    node.put("rule", firing.rule());
    node.set("in", JsonText.strings(firing.factsIn()));
    node.set("out", JsonText.strings(firing.factsOut()));
    node.set("statements", JsonText.strings(firing.statements()));
    node.put("sentence", firing.sentence());
    return JsonText.line(node);
  }

  /** For people, in lines of at most 100 columns. */
  public static String text(List<Firing> log) {
    Lines lines = new Lines(false);
    for (Firing firing : log) {
      lines.add(number(firing), INDENT, firing.rule());
      firing.factsIn().forEach(fact -> lines.add(INDENT + "in   ", INDENT + "       ", fact));
      firing.factsOut().forEach(fact -> lines.add(INDENT + "out  ", INDENT + "       ", fact));
      if (!firing.statements().isEmpty()) {
        lines.add(INDENT, "statements: " + String.join(", ", firing.statements()));
      }
      if (!firing.factsOut().equals(List.of(firing.sentence()))) {
        lines.add(INDENT, firing.sentence());
      }
      lines.blank();
    }
    return lines.toString();
  }

  private static String number(Firing firing) {
    String digits = Integer.toString(firing.number());
    return digits + " ".repeat(Math.max(2, NUMBER_COLUMNS - digits.length()));
  }
}
