package crosscheck.report;

import crosscheck.explanation.Lines;
import crosscheck.report.account.Account;
import crosscheck.report.account.Accounts;
import crosscheck.report.account.Tally;
import crosscheck.verdict.Changes;
import crosscheck.verdict.Changes.Aspect;
import crosscheck.verdict.Changes.Changed;
import crosscheck.verdict.Changes.NewVerdict;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Listed;
import crosscheck.verdict.Result;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has changed from one check to another, in lines of at most 100 columns. */
public final class ChangesTold {

  private static final String INDENT = "   ";

  private final Lines lines;
  private final Map<String, Account> before;
  private final Map<String, Account> after;
  private final Result result;

  private ChangesTold(Checked before, Checked after, boolean styled) {
    this.before = accounts(before);
    this.after = accounts(after);
    result = after.result();
    lines = new Lines(styled);
  }

  /**
   * The changes as text.
   *
   * @param styled whether headings may stand out by terminal codes
   */
  public static String text(Checked before, Checked after, boolean styled) {
    ChangesTold told = new ChangesTold(before, after, styled);
    told.add(Changes.between(before.result(), after.result()));
    return told.lines.toString();
  }

  private void add(Changes changes) {
    lines.blank().heading("crosscheck: changes to " + result.dossier().title());
    if (changes.isEmpty()) {
      lines.add("  ", "nothing has changed");
      return;
    }
    sums(changes);
    changes.fresh().forEach(finding -> finding("NEW", finding, after));
    changes.gone().forEach(finding -> finding("GONE", finding, before));
    changes.changed().forEach(this::changed);
    verdicts(changes.verdicts());
  }

  private void sums(Changes changes) {
    for (String kind : List.of("conflict", "strain")) {
      long fresh = changes.fresh().stream().filter(f -> f.kind().equals(kind)).count();
      long gone = changes.gone().stream().filter(f -> f.kind().equals(kind)).count();
      long changed = changes.changed().stream().filter(c -> c.after().kind().equals(kind)).count();
      line(kind + "s", "%d new, %d gone, %d changed".formatted(fresh, gone, changed));
    }
    int verdicts = changes.verdicts().size();
    line("verdicts", verdicts + " changed");
  }

  private void line(String name, String text) {
    lines.item("  ", name, 11, text);
  }

  private void finding(String what, Finding finding, Map<String, Account> in) {
    Account account = account(finding, in);
    heading(what, finding, account);
    lines.add(INDENT, account.summary());
    item("between", Listed.and(finding.statements()));
    account.accusers().forEach(rule -> item("rule", rule.name()));
    if (!account.tolerance().isEmpty()) {
      item("margin", account.tolerance());
    }
  }

  private void heading(String what, Finding finding, Account account) {
    String kind = finding.kind().toUpperCase(Locale.ROOT);
    lines.blank().heading("%s %s: %s".formatted(what, kind, account.title()));
  }

  private void changed(Changed changed) {
    Account now = account(changed.after(), after);
    Account then = account(changed.before(), before);
    heading("CHANGED", changed.after(), now);
    lines.add(INDENT, now.summary());
    item("between", Listed.and(changed.after().statements()));
    changed.aspects().forEach(aspect -> aspect(aspect, changed, then, now));
  }

  private void aspect(Aspect aspect, Changed changed, Account then, Account now) {
    switch (aspect) {
      case SEVERITY -> item("severity", "was a " + changed.before().kind());
      case RULES -> item("rules", was(rules(changed.after()), rules(changed.before())));
      case TOLERANCE -> item("margin", was(or(now.tolerance()), or(then.tolerance())));
      case PROOF -> item("proof", was(proof(now), proof(then)));
    }
  }

  private static String was(String now, String then) {
    return now + "; was: " + then;
  }

  private static String or(String tolerance) {
    return tolerance.isEmpty() ? "none plays a part" : tolerance;
  }

  private static String rules(Finding finding) {
    return String.join(", ", finding.rules());
  }

  private static String proof(Account account) {
    String sets = Tally.counted(account.sets().size(), "set");
    return sets + ", the first: " + account.summary();
  }

  private void verdicts(List<NewVerdict> verdicts) {
    if (!verdicts.isEmpty()) {
      lines.blank().heading("VERDICTS");
    }
    for (NewVerdict one : verdicts) {
      lines.add(INDENT, INDENT + INDENT, one.statement() + ": " + verdict(one));
    }
  }

  private String verdict(NewVerdict one) {
    Judgement now = one.after();
    if (now == null) {
      return lost(one.statement(), result) + word(", was ", one.before());
    }
    return word("", now) + word(", was ", one.before()) + ": " + now.reason();
  }

  private static String word(String before, @Nullable Judgement judgement) {
    return judgement == null ? ", new" : before + judgement.word();
  }

  private static String lost(String statement, Result in) {
    return in.dossier().revisions().told(statement).orElse("no longer a statement");
  }

  private static Map<String, Account> accounts(Checked checked) {
    return Accounts.of(checked.result(), checked.rules()).stream()
        .collect(Collectors.toMap(Account::id, account -> account));
  }

  private static Account account(Finding finding, Map<String, Account> accounts) {
    return Objects.requireNonNull(accounts.get(finding.id()));
  }

  private void item(String name, String text) {
    lines.item(INDENT, name, 9, text);
  }
}
