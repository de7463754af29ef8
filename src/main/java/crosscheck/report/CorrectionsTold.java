package crosscheck.report;

import crosscheck.dossier.Correction;
import crosscheck.dossier.Dossier;
import crosscheck.explanation.Lines;
import crosscheck.report.account.CorrectionTold;
import crosscheck.report.account.CorrectionTold.Item;
import crosscheck.report.account.Tally;
import crosscheck.verdict.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What corrections have come to, on the console. */
final class CorrectionsTold {

  private static final String INDENT = "   ";

  /** How many things of one sort are told of a correction; the page holds all. */
  private static final int MOST = 6;

  private final Lines lines;

  CorrectionsTold(Lines lines) {
    this.lines = lines;
  }

  /** How many statements are not judged because they were superseded; empty where none is. */
  static List<String> sums(Dossier dossier) {
    SortedSet<String> superseded = new TreeSet<>(dossier.revisions().superseded().keySet());
    return superseded.isEmpty()
        ? List.of()
        : List.of(
            Tally.counted(superseded.size(), "more statement")
                + ", not judged: "
                + String.join(", ", superseded));
  }

  /** A part for each correction. */
  void add(Result result) {
    CorrectionTold.of(result).forEach(this::add);
  }

  private void add(CorrectionTold told) {
    Correction correction = told.correction();
    lines.blank();
    lines.heading(
        "CORRECTION: %s corrects %s".formatted(correction.source(), correction.corrects()));
    Map<String, List<Item>> byLabel =
        told.items().stream()
            .collect(Collectors.groupingBy(Item::label, LinkedHashMap::new, Collectors.toList()));
    byLabel.forEach(this::add);
  }

  private void add(String label, List<Item> items) {
    items.stream().limit(MOST).forEach(item -> item(label, item.text()));
    if (items.size() > MOST) {
      item(label, (items.size() - MOST) + " more");
    }
  }

  private void item(String name, String text) {
    lines.item(INDENT, name, 11, text);
  }
}
