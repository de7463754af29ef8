package crosscheck.reasoning;

import crosscheck.quantity.DataFile;
import crosscheck.verdict.RuleCard;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** The documentation of all rules, read from the rules themselves. */
public final class RuleCatalogue {

  private RuleCatalogue() {}

  /** One card for each packaged rule, by name. */
  public static List<RuleCard> cards() {
    return cards(Reasoner.RuleSet.packaged());
  }

  /** One card for each of these rules, by name. */
  public static List<RuleCard> cards(Reasoner.RuleSet rules) {
    return Stream.of(rules.derive(), rules.propagate(), rules.accuse(), rules.prove())
        .flatMap(RuleCatalogue::cards)
        .sorted(Comparator.comparing(RuleCard::name))
        .toList();
  }

  /** One card for each kind of slip, in the order in which people are shown them. */
  public static List<KindCard> kinds() {
    Counts cases = DataFile.read(RuleCatalogue.class, "case-counts.yaml", Counts.class);
    return DataFile.read(RuleCatalogue.class, "kinds.yaml", Kinds.class).kinds().entrySet().stream()
        .map(
            kind ->
                new KindCard(
                    kind.getKey(),
                    kind.getValue(),
                    cases.counts.getOrDefault(kind.getKey(), new TreeMap<>())))
        .toList();
  }

  private record Kinds(String version, LinkedHashMap<String, String> kinds) {}

  /** By kind, by rule, by sort of case. */
  private record Counts(Map<String, SortedMap<String, SortedMap<String, Integer>>> counts) {}

  private static Stream<RuleCard> cards(KieBase base) {
    return base.getKiePackages().stream()
        .flatMap(rules -> rules.getRules().stream())
        .map(RuleCatalogue::card);
  }

  private static RuleCard card(Rule rule) {
    String phase = rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1);
    return new RuleCard(
        rule.getName(),
        phase,
        text(rule, "sentence"),
        text(rule, "rationale"),
        text(rule, "severity"),
        text(rule, "speaks"),
        text(rule, "silent"));
  }

  /** Metadata comes with the quotes of the rule file. */
  private static String text(Rule rule, String key) {
    Object value = rule.getMetaData().get(key);
    String text = value == null ? "" : value.toString().strip().replaceAll("\\s+", " ");
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
