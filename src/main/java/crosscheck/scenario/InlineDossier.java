package crosscheck.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A dossier that stands in a scenario, in one or several blocks of the format of {@code
 * facts.yaml}. What it leaves out of the format version, the dossier's header and the sources is
 * supplied.
 */
final class InlineDossier {

  /** Three reporters of one day, so that relative dates resolve. */
  private static final String SOURCES =
      """
      sources:
      - {source: A, publication: {date: 2024-05-01, zone: UTC}}
      - {source: B, publication: {date: 2024-05-01, zone: UTC}}
      - {source: C, publication: {date: 2024-05-01, zone: UTC}}
      """;

  private static final String HEADER = "dossier: {id: inline, title: Statements in a scenario}\n";

  private final List<String> blocks = new ArrayList<>();

  void add(String block) {
    blocks.add(block.endsWith("\n") ? block : block + "\n");
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The blocks as one file. What is supplied comes last, so that lines keep their numbers. */
  String text() {
    StringBuilder text = new StringBuilder(String.join("", blocks));
    supply(text, "crosscheck", "crosscheck: 1\n");
    supply(text, "dossier", HEADER);
    supply(text, "sources", SOURCES);
    return text.toString();
  }

  private static void supply(StringBuilder text, String key, String usual) {
    if (!Pattern.compile("^" + key + ":", Pattern.MULTILINE).matcher(text).find()) {
      text.append(usual);
    }
  }
}
