package crosscheck.report;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Correction;
import crosscheck.dossier.Dossier;
import crosscheck.explanation.Lines;
import crosscheck.explanation.Titles;
import crosscheck.report.account.Tally;
import crosscheck.verdict.Corrected;
import crosscheck.verdict.Corrected.Kind;
import crosscheck.verdict.Corrected.Outcome;
import crosscheck.verdict.Listed;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What corrections have taken back, and what became of contradictions by it. */
final class CorrectionsTold {

  private static final String INDENT = "   ";

  /** How many contradictions of one kind are told. */
  private static final int MOST = 6;

  private final Lines lines;
  private final Result result;
  private final Dossier dossier;
  private final Titles titles;

  CorrectionsTold(Lines lines, Result result) {
    this.lines = lines;
    this.result = result;
    this.dossier = result.dossier();
    this.titles = new Titles(dossier);
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
  void add() {
    result.corrected().forEach(this::add);
  }

  private void add(Corrected corrected) {
    Correction correction = corrected.correction();
    lines.blank();
    lines.heading(
        "CORRECTION: %s corrects %s".formatted(correction.source(), correction.corrects()));
    correction
        .replaced()
        .forEach((old, other) -> item("replaced", said(old) + " by " + said(other)));
    correction.withdrawn().forEach(old -> item("withdrawn", said(old)));
    outcomes("resolves", corrected, Kind.RESOLVED);
    outcomes("makes", corrected, Kind.MADE);
    outcomes("leaves", corrected, Kind.STANDING);
    corrected.carried().forEach(this::carried);
    if (corrected.outcomes().isEmpty()) {
      item("changes", "no conflict and no strain");
    }
    if (corrected.untouched() > 0) {
      item("besides", Tally.counted(corrected.untouched(), "set") + " it has nothing to do with");
    }
  }

  private void outcomes(String name, Corrected corrected, Kind kind) {
    List<Outcome> all = corrected.of(kind);
    all.stream().limit(MOST).forEach(outcome -> item(name, told(outcome, corrected)));
    if (all.size() > MOST) {
      item(name, (all.size() - MOST) + " more");
    }
  }

  private String told(Outcome outcome, Corrected corrected) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "the %s between %s (%s)"
            .formatted(outcome.severity(), who(outcome.between()), titles.of(outcome.subject())));
    SortedSet<String> before = outcome.before();
    if (outcome.kind() == Kind.STANDING && before != null && !before.equals(outcome.after())) {
      parts.add("before: between " + who(before));
    }
    corrected.carried().forEach((old, others) -> stillIn(outcome, old, others).forEach(parts::add));
    return String.join("; ", parts);
  }

  /** One statement alone clashes with what is known. */
  private static String who(SortedSet<String> statements) {
    return statements.size() == 1
        ? statements.first() + " and what is known"
        : Listed.and(statements);
  }

  private static List<String> stillIn(Outcome outcome, String old, SortedSet<String> others) {
    SortedSet<String> members = new TreeSet<>(others);
    members.retainAll(outcome.between());
    return members.isEmpty() || outcome.kind() == Kind.RESOLVED
        ? List.of()
        : List.of(still(members, old));
  }

  private static String still(SortedSet<String> others, String old) {
    String verb =
        others.size() == 1 ? " still carries the figure of " : " still carry the figure of ";
    return Listed.and(others) + verb + old;
  }

  private void carried(String old, SortedSet<String> others) {
    List<String> told = others.stream().map(this::said).toList();
    String verb = others.size() == 1 ? " still says what " : " still say what ";
    item("sisters", Listed.and(told) + verb + old + " said");
  }

  /** A statement with its wording, whether it stands or not. */
  private String said(String statement) {
    Map<String, Claim> claims = dossier.allClaims();
    Claim claim = claims.get(statement);
    return claim == null
        ? statement
        : "%s \u201c%s\u201d".formatted(statement, claim.ground().voices().get(0).wording());
  }

  private void item(String name, String text) {
    lines.item(INDENT, name, 11, text);
  }
}
