package crosscheck.report.page;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Loaded;
import crosscheck.explanation.MissingFact;
import crosscheck.explanation.MissingFacts;
import crosscheck.explanation.Printable;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.report.account.Account;
import crosscheck.report.account.Accounts;
import crosscheck.report.account.CorrectionTold;
import crosscheck.report.account.Shortfalls;
import crosscheck.report.account.Tally;
import crosscheck.time.TzData;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The report as one page that needs nothing else; every text is escaped. */
public final class HtmlPage {

  /** How many missing facts are told on top. */
  private static final int MOST_MISSED = 5;

  /** How many findings of one severity are seen at once; the rest unfolds. */
  private static final int MOST_FOUND = 20;

  private final Loaded loaded;
  private final Result result;
  private final List<RuleCard> rules;
  private final Map<String, String> waived;
  private final Map<String, String> standing;
  private final Dossier dossier;
  private final Titles titles;
  private final Values values;
  private final Voices voices;

  /** A page of a dossier in which nothing is waived. */
  public HtmlPage(Loaded loaded, Result result, List<RuleCard> rules) {
    this(loaded, result, rules, Map.of(), Map.of());
  }

  /**
   * A page.
   *
   * @param waived what the waivers of findings come to, in words, by the id of the finding
   * @param standing whether a baseline knows a finding, in a word, by the id of the finding; empty
   *     where there is no baseline
   */
  public HtmlPage(
      Loaded loaded,
      Result result,
      List<RuleCard> rules,
      Map<String, String> waived,
      Map<String, String> standing) {
    this.loaded = loaded;
    this.waived = Map.copyOf(waived);
    this.standing = Map.copyOf(standing);
    this.result = result;
    this.rules = rules;
    dossier = result.dossier();
    titles = new Titles(dossier);
    values = new Values(dossier);
    voices = new Voices(dossier, titles, values);
  }

  /** The page. Lines without text are left out. */
  public String text() {
    String page = Printable.page(Template.render(content()));
    return page.replaceAll("\\n[ \\t]*(?=\\n)", "");
  }

  private Map<String, Object> content() {
    List<MissingFact> missing = MissingFacts.of(result);
    List<StatementRow> rows =
        new Statements(result, voices, MissingFacts.byStatement(missing)).rows();
    Verdicts verdicts = new Verdicts(result);
    Map<String, Object> content = new HashMap<>();
    content.put("policy", Template.POLICY);
    content.put("style", Template.STYLE);
    content.put("script", Template.SCRIPT);
    content.put("dossier", dossier);
    content.put("result", result);
    content.put("tally", Tally.of(result));
    content.put("anchors", loaded.anchors());
    content.put("articles", new Articles(loaded, rows).all());
    content.put("timeline", TimelineDrawing.of(dossier, titles, voices, verdicts));
    content.put("map", MapDrawing.of(dossier, values, voices, verdicts));
    content.put("corrections", CorrectionTold.of(result));
    content.put("matrix", Matrix.of(result));
    content.put("log", LogPart.of(result));
    content.put("phases", phases());
    content.put("missing", missing.stream().limit(MOST_MISSED).toList());
    content.put("shortfalls", Shortfalls.of(result));
    content.put("tzdb", TzData.version());
    findings(content);
    return content;
  }

  private void findings(Map<String, Object> content) {
    List<Account> accounts = Accounts.of(result, rules);
    List<FindingPart> parts = accounts.stream().map(account -> part(account)).toList();
    content.put(
        "conflicts",
        Capped.of(parts.stream().filter(p -> p.account().conflict()).toList(), MOST_FOUND));
    content.put(
        "strains",
        Capped.of(parts.stream().filter(p -> !p.account().conflict()).toList(), MOST_FOUND));
  }

  private FindingPart part(Account account) {
    return FindingPart.of(
        account,
        waived.getOrDefault(account.id(), ""),
        standing.getOrDefault(account.id(), ""),
        CampLine.of(account, values, voices));
  }

  private SortedMap<String, List<RuleCard>> phases() {
    SortedMap<String, List<RuleCard>> phases = new TreeMap<>();
    rules.forEach(card -> phases.computeIfAbsent(card.phase(), p -> new ArrayList<>()).add(card));
    return phases;
  }
}
