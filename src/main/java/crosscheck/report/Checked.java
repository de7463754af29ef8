package crosscheck.report;

import crosscheck.dossier.Loaded;
import crosscheck.report.account.Account;
import crosscheck.report.account.Accounts;
import crosscheck.report.page.HtmlPage;
import crosscheck.verdict.Baseline;
import crosscheck.verdict.Baseline.Comparison;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import crosscheck.verdict.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that was checked: all that any form of the report tells.
 *
 * @param loaded the dossier, and how far its texts are anchored and covered
 * @param result what was found out
 * @param rules the catalogue of the rules it was checked with
 * @param waivers what the dossier's waivers come to on the day of the check
 * @param baseline what a baseline comes to; null where it was held against none
 */
public record Checked(
    Loaded loaded,
    Result result,
    List<RuleCard> rules,
    Waivers waivers,
    @Nullable Comparison baseline) {

  /** Copies the list. */
  public Checked {
    rules = List.copyOf(rules);
  }

  /** Without a baseline every finding is told for itself. */
  public Checked(Loaded loaded, Result result, List<RuleCard> rules, Waivers waivers) {
    this(loaded, result, rules, waivers, null);
  }

  /** Without a day no waiver counts: each is told as one that has run out. */
  public Checked(Loaded loaded, Result result, List<RuleCard> rules) {
    this(loaded, result, rules, Waivers.of(result, LocalDate.MAX));
  }

  /** The same, held against the findings that are known. */
  public Checked against(Baseline known) {
    return new Checked(loaded, result, rules, waivers, known.compare(result));
  }

  /** Whether a baseline knows a finding; empty where there is none. */
  public Optional<Boolean> knows(Finding finding) {
    return Optional.ofNullable(baseline).map(held -> held.knows(finding));
  }

  /** What a baseline makes of a finding, in a word: known or new; empty where there is none. */
  public Optional<String> standing(Finding finding) {
    return knows(finding).map(known -> known ? "known" : "new");
  }

  /** The findings in the order of the report, the worst first; numbers count them from 1. */
  public List<Finding> findings() {
    return Accounts.worstFirst(result);
  }

  /** Whether a waiver covers a finding, so that it does not count as a failure. */
  public boolean waives(Finding finding) {
    return waivers.cover(finding.id());
  }

  /** The waiver of a finding in words, also one that has run out; empty where there is none. */
  public Optional<String> waiver(Finding finding) {
    return new WaiversTold(waivers).of(finding.id());
  }

  /** The findings told to people, in the same order. */
  public List<Account> accounts() {
    return Accounts.of(result, rules);
  }

  /** The whole report as a page. */
  String page() {
    Map<String, String> waived = new TreeMap<>();
    result.findings().forEach(f -> waiver(f).ifPresent(words -> waived.put(f.id(), words)));
    Map<String, String> standing = new TreeMap<>();
    result.findings().forEach(f -> standing(f).ifPresent(word -> standing.put(f.id(), word)));
    return new HtmlPage(loaded, result, rules, waived, standing).text();
  }
}
