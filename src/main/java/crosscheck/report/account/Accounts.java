package crosscheck.report.account;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Statement;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.verdict.Doubts;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells the findings of a result, the worst first. */
public final class Accounts {

  /** Conflicts before strains, then the worse reach; else the easier to follow, as they come. */
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::isConflict, Comparator.reverseOrder()).thenComparing(Reach::of);

  private final SortedMap<String, Claim> claims;
  private final Titles titles;
  private final Voices voices;
  private final Contradictions contradictions;
  private final CampsTold camps;
  private final DoubtsTold doubts;
  private final SortedMap<String, RuleCard> rules = new TreeMap<>();

  private Accounts(Result result, List<RuleCard> cards) {
    titles = new Titles(result.dossier());
    Values values = new Values(result.dossier());
    claims = result.dossier().claims();
    voices = new Voices(result.dossier(), titles, values);
    Narrator narrator = new Narrator(result.dossier());
    contradictions = new Contradictions(titles, values, voices, narrator);
    doubts = new DoubtsTold(Doubts.of(result.conflicts()), voices);
    camps = new CampsTold(values, voices);
    cards.forEach(card -> rules.put(card.name(), card));
  }

  /** Every finding, numbered. */
  public static List<Account> of(Result result, List<RuleCard> cards) {
    Accounts accounts = new Accounts(result, cards);
    List<Account> told = new ArrayList<>();
    for (Finding finding : worstFirst(result)) {
      told.add(accounts.tell(told.size() + 1, finding));
    }
    return told;
  }

  /** The findings in the order of the report. */
  public static List<Finding> worstFirst(Result result) {
    return result.findings().stream().sorted(WORST_FIRST).toList();
  }

  private Account tell(int number, Finding finding) {
    return new Account(
        number,
        finding.id(),
        finding.isConflict(),
        titles.of(finding.subject()),
        Reach.of(finding),
        contradictions.of(finding.clashes()),
        contradictions.of(finding.consequences()),
        camps.of(finding),
        finding.rules().stream().map(this::card).toList(),
        finding.remarks().stream().map(this::tell).distinct().toList(),
        finding.repairs(),
        ToleranceTold.of(finding),
        hangsOn(finding),
        doubts.of(finding),
        finding);
  }

  private String tell(Remark remark) {
    Claim claim = claims.get(remark.ground());
    return claim == null
        ? remark.text()
        : voices.of(claim.ground().voices().get(0)).name() + ": " + remark.text();
  }

  /** The one source of several on which the finding hangs, if there is just one. */
  private static List<String> hangsOn(Finding finding) {
    long sources =
        finding.grounds().stream()
            .flatMap(ground -> ground.voices().stream())
            .filter(voice -> !voice.isKnowledge())
            .map(Statement::article)
            .distinct()
            .count();
    boolean telling = sources > 1 && finding.hangsOn().size() == 1;
    return telling ? List.copyOf(finding.hangsOn()) : List.of();
  }

  private RuleCard card(String rule) {
    return rules.getOrDefault(rule, new RuleCard(rule, "", "", "", "", "", ""));
  }
}
