package crosscheck.report;

import crosscheck.explanation.Lines;
import crosscheck.explanation.SidesText;
import crosscheck.explanation.Voice;
import crosscheck.report.account.Account;
import crosscheck.report.account.Accounts;
import crosscheck.report.account.Contradiction;
import crosscheck.report.account.Tally;
import crosscheck.verdict.RuleCard;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report in short, on a terminal, in lines of at most 100 columns. */
public final class Console {

  private static final String INDENT = "   ";

  /** How many further sets of a conflict are told. */
  private static final int ALSO = 3;

  private final Lines lines;
  private final Checked checked;
  private final WaiversTold waivers;

  private Console(boolean styled, Checked checked) {
    lines = new Lines(styled);
    this.checked = checked;
    waivers = new WaiversTold(checked.waivers());
  }

  /**
   * Prints the summary.
   *
   * @param folder where the whole report is
   * @param styled whether headings may stand out by terminal codes
   */
  public static void print(PrintStream out, Checked checked, Path folder, boolean styled) {
    out.print(text(checked, folder, styled));
    out.flush();
  }

  /** The summary as text, without the files where more is told. */
  public static String text(Checked checked, boolean styled) {
    return told(checked, styled).lines.toString();
  }

  /** The summary as text. */
  static String text(Checked checked, Path folder, boolean styled) {
    Console console = told(checked, styled);
    console.files(folder);
    return console.lines.toString();
  }

  private static Console told(Checked checked, boolean styled) {
    Console console = new Console(styled, checked);
    Overview overview = new Overview(console.lines);
    overview.add(checked.loaded(), checked.result());
    CorrectionsTold.sums(checked.result().dossier())
        .forEach(sum -> overview.label("corrected", sum));
    Optional.ofNullable(checked.baseline())
        .ifPresent(held -> overview.label("baseline", held.sum()));
    console.waivers.sums().forEach(sum -> overview.label("waivers", sum));
    Accounts.of(checked.result(), checked.rules()).forEach(console::account);
    new CorrectionsTold(console.lines).add(checked.result());
    return console;
  }

  /** Says why there is no report. */
  public static String refusal(List<String> problems) {
    Lines lines = new Lines(false);
    lines
        .blank()
        .heading("crosscheck: nothing checked, " + Tally.counted(problems.size(), "error"));
    problems.forEach(problem -> lines.add("  ", "    ", problem));
    return lines.toString();
  }

  private void account(Account account) {
    lines.blank();
    String severity = account.conflict() ? "CONFLICT" : "STRAIN";
    lines.heading(
        "%s %s: %s [%s]"
            .formatted(severity, account.number(), account.title(), account.reach().words()));
    waivers.of(account.id()).ifPresent(waiver -> item("waived", waiver));
    checked.standing(account.finding()).ifPresent(word -> item("baseline", word));
    if (account.conflict()) {
      conflict(account);
    } else {
      strain(account);
    }
  }

  private void conflict(Account account) {
    List<Contradiction> sets = account.sets();
    sets.stream().limit(1).map(Contradiction::sides).forEach(new SidesText(lines, INDENT)::add);
    premises(account);
    members(account);
    also(account);
    if (sets.size() > 1) {
      account.camps().forEach(camp -> item("camp", camp.value() + ": " + camp.who()));
    }
    margins(account);
    account.accusers().forEach(rule -> item("rule", rule(rule)));
    consequences(account);
    account.remarks().forEach(remark -> item("note", remark));
    account.doubts().forEach(doubt -> item("doubt", doubt));
    account.repairs().forEach(repair -> item("repair", repair.text()));
  }

  /** Where no comparison shows it: everything that has no common solution. */
  private void premises(Account account) {
    account.sets().stream()
        .limit(1)
        .flatMap(set -> set.premises().stream())
        .forEach(premise -> item("because", premise));
  }

  /**
   * The ids by which waivers and commands name it, where they do not all stand beside its sides.
   */
  private void members(Account account) {
    Set<String> beside =
        account.sets().stream()
            .limit(account.conflict() ? 1 : 0)
            .flatMap(set -> set.sides().stream())
            .flatMap(side -> side.voices().stream())
            .map(Voice::id)
            .collect(Collectors.toSet());
    SortedSet<String> ids = account.finding().statements();
    if (!beside.containsAll(ids)) {
      item("members", String.join(", ", ids));
    }
  }

  private void margins(Account account) {
    if (!account.tolerance().isEmpty()) {
      item("margin", account.tolerance());
    }
    if (!account.hangsOn().isEmpty()) {
      item("hangs on", String.join(", ", account.hangsOn()) + " alone: without it nothing clashes");
    }
  }

  private void also(Account account) {
    List<Contradiction> sets = account.sets();
    sets.stream().skip(1).limit(ALSO).forEach(set -> item("also", set.detail()));
    more(account, 1 + ALSO);
  }

  private void more(Account account, int told) {
    int left = account.sets().size() - told;
    if (left > 0) {
      item("also", Tally.counted(left, "more set") + " in " + ReportFolder.PAGE);
    }
  }

  private void consequences(Account account) {
    String titles =
        account.consequences().stream()
            .map(Contradiction::title)
            .filter(title -> !title.equals(account.title()))
            .distinct()
            .collect(Collectors.joining("; "));
    if (!titles.isEmpty()) {
      item("spoils", titles);
    }
  }

  private void strain(Account account) {
    account.sets().stream().limit(1).forEach(set -> lines.add(INDENT, set.detail()));
    premises(account);
    members(account);
    more(account, 1);
    margins(account);
    account.accusers().forEach(rule -> item("rule", rule(rule)));
    consequences(account);
    account.remarks().forEach(remark -> item("note", remark));
  }

  private void item(String name, String text) {
    lines.item(INDENT, name, 9, text);
  }

  private static String rule(RuleCard rule) {
    return rule.sentence().isEmpty() ? rule.name() : rule.name() + ": " + rule.sentence();
  }

  private void files(Path folder) {
    add(
        lines,
        Stream.of(ReportFolder.PAGE, ReportFolder.DATA, ReportFolder.READABLE_LOG)
            .map(folder::resolve)
            .toList());
  }

  /** Where more is told, a file a line. */
  public static String files(List<Path> files) {
    Lines lines = new Lines(false);
    add(lines, files);
    return lines.toString();
  }

  private static void add(Lines lines, List<Path> files) {
    lines.blank();
    files.forEach(file -> lines.add("  ", file.toString().replace('\\', '/')));
  }
}
