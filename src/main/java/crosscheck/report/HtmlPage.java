package crosscheck.report;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Loaded;
import crosscheck.dossier.Source;
import crosscheck.explanation.MissingFact;
import crosscheck.explanation.MissingFacts;
import crosscheck.explanation.Printable;
import crosscheck.explanation.Titles;
import crosscheck.explanation.Values;
import crosscheck.explanation.Voices;
import crosscheck.time.TzData;
import crosscheck.verdict.Finding;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The report as one page that needs nothing else; every text is escaped. */
final class HtmlPage {

  /** How many missing facts are told on top. */
  private static final int MOST_MISSED = 5;

  private static final PebbleEngine ENGINE = engine();

  private final Loaded loaded;
  private final Result result;
  private final List<RuleCard> rules;
  private final Voices voices;
  private final List<MissingFact> missing;
  private final SortedMap<String, MissingFact> missingOf;

  HtmlPage(Loaded loaded, Result result, List<RuleCard> rules) {
    this.loaded = loaded;
    this.result = result;
    this.rules = rules;
    this.missing = MissingFacts.of(result);
    this.missingOf = MissingFacts.byStatement(missing);
    Dossier dossier = result.dossier();
    this.voices = new Voices(dossier, new Titles(dossier), new Values(dossier));
  }

  private static PebbleEngine engine() {
    ClasspathLoader loader = new ClasspathLoader(HtmlPage.class.getClassLoader());
    loader.setPrefix("crosscheck/report");
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .strictVariables(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  /** The page. */
  String text() {
    StringWriter page = new StringWriter();
    try {
      ENGINE.getTemplate("report").evaluate(page, content(), Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Printable.page(page.toString());
  }

  private Map<String, Object> content() {
    List<Account> accounts = Accounts.of(result, rules);
    Map<String, Object> content = new TreeMap<>();
    content.put("dossier", result.dossier());
    content.put("result", result);
    content.put("tally", Tally.of(result));
    content.put("anchors", loaded.anchors());
    content.put("conflicts", accounts.stream().filter(Account::conflict).toList());
    content.put("strains", accounts.stream().filter(account -> !account.conflict()).toList());
    content.put("sources", result.dossier().sources().values().stream().map(this::part).toList());
    content.put("phases", phases());
    content.put("missing", missing.stream().limit(MOST_MISSED).toList());
    content.put("shortfalls", Overview.shortfalls(result));
    content.put("tzdb", TzData.version());
    return content;
  }

  private SourcePart part(Source source) {
    return new SourcePart(
        source,
        result.judgements().values().stream()
            .filter(judgement -> judgement.statement().source().equals(source.id()))
            .sorted(StatementRow.IN_READING_ORDER)
            .map(this::row)
            .toList(),
        loaded.coverage().bySource().get(source.id()),
        result.dossier().setAside().stream()
            .filter(phrase -> phrase.source().equals(source.id()))
            .sorted(SourcePart.IN_READING_ORDER)
            .toList(),
        !loaded.anchors().sourcesWithoutText().contains(source.id()));
  }

  private StatementRow row(Judgement judgement) {
    return new StatementRow(
        voices.of(judgement.statement()),
        judgement.verdict().word(),
        judgement.reason(),
        notes(judgement),
        numbersOf(judgement.statement().id()));
  }

  /** What was noticed, and for an unchecked statement what would let it be checked. */
  private List<String> notes(Judgement judgement) {
    MissingFact fact = missingOf.get(judgement.statement().id());
    return Stream.concat(
            judgement.remarks().stream().map(Remark::text),
            Stream.of(
                    Stream.ofNullable(fact).map(MissingFact::question),
                    Stream.of(ToleranceTold.of(judgement)))
                .flatMap(notes -> notes)
                .filter(note -> !note.isEmpty()))
        .distinct()
        .toList();
  }

  private List<Integer> numbersOf(String statement) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (Finding finding : Accounts.worstFirst(result)) {
      number++;
      if (finding.grounds().stream().anyMatch(ground -> ground.speaks(statement))) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private SortedMap<String, List<RuleCard>> phases() {
    SortedMap<String, List<RuleCard>> phases = new TreeMap<>();
    rules.forEach(card -> phases.computeIfAbsent(card.phase(), p -> new ArrayList<>()).add(card));
    return phases;
  }
}
