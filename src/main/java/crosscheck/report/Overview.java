package crosscheck.report;

import crosscheck.dossier.Anchors;
import crosscheck.dossier.Coverage;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Loaded;
import crosscheck.dossier.Source;
import crosscheck.dossier.SourceCoverage;
import crosscheck.explanation.Lines;
import crosscheck.explanation.MissingFacts;
import crosscheck.report.account.Shortfalls;
import crosscheck.report.account.Tally;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The head of the summary: how much was checked, and how far it can be relied on. */
public final class Overview {

  private final Lines lines;

  Overview(Lines lines) {
    this.lines = lines;
  }

  /** Title, numbers, and what they rest on. */
  void add(Loaded loaded, Result result) {
    lines.blank();
    lines.heading("crosscheck: " + result.dossier().title());
    label("checked", checked(result));
    label("verdicts", verdicts(result));
    label("anchors", anchors(loaded.anchors()) + unnamed(loaded.anchors(), result.dossier()));
    label("coverage", coverage(loaded.coverage()));
    Shortfalls.of(result).forEach(text -> label("limits", text));
    MissingFacts.of(result).stream().limit(1).forEach(fact -> label("missing", fact.text()));
  }

  /** One more line, or several, of the head. */
  void label(String name, String text) {
    lines.item("  ", name, 11, text);
  }

  private static String checked(Result result) {
    return "%s in %s; %s, %s"
        .formatted(
            Tally.counted(result.judgements().size(), "statement"),
            Tally.counted(result.dossier().sources().size(), "article"),
            Tally.counted(result.conflicts().size(), "conflict"),
            Tally.counted(result.strains().size(), "strain"));
  }

  private static String verdicts(Result result) {
    return Tally.of(result).stream()
        .map(tally -> tally.count() + " " + tally.word())
        .collect(Collectors.joining(", "));
  }

  /** Whether the wordings were held against the articles, said plainly. */
  static String anchors(Anchors anchors) {
    String found = anchors.verified() + " wordings found in the articles' texts";
    if (anchors.unverified() == 0) {
      return "verified: " + found;
    }
    String missing = anchors.unverified() + " wordings not held against any text";
    String absent = ", texts absent: " + String.join(", ", anchors.sourcesWithoutText());
    return anchors.verified() == 0
        ? "NOT VERIFIED: " + missing + absent
        : "PARTLY VERIFIED: " + found + ", " + missing + absent;
  }

  /** What a dossier lacks whose texts may well be there: it does not say which they are. */
  private static String unnamed(Anchors anchors, Dossier dossier) {
    List<String> unnamed =
        anchors.sourcesWithoutText().stream()
            .filter(
                id -> Optional.ofNullable(dossier.sources().get(id)).map(Source::file).isEmpty())
            .toList();
    return unnamed.isEmpty()
        ? ""
        : "; without `file:` and `sha256:`, which `crosscheck draft` prints: "
            + String.join(", ", unnamed);
  }

  private static String coverage(Coverage coverage) {
    List<String> parts = new ArrayList<>();
    coverage.bySource().forEach((source, part) -> parts.add(source + " " + covered(part)));
    coverage.uncounted().forEach(source -> parts.add(source + " not counted"));
    return String.join(", ", parts);
  }

  private static String covered(SourceCoverage part) {
    String left = part.left().isEmpty() ? "" : " (" + part.left().size() + " left)";
    return Tally.percent(part) + " of " + Tally.counted(part.marks(), "mark") + left;
  }
}
