package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.Loaded;
import crosscheck.explanation.Lines;
import crosscheck.explanation.LooseTies;
import crosscheck.explanation.Readings;
import crosscheck.quantity.NearestWord;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.report.Checked;
import crosscheck.verdict.Progress;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import crosscheck.verdict.Waivers;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Reads and judges the dossier of a command. */
final class Judge {

  /** How many words are named where none is near. */
  private static final int SOME = 5;

  private final DossierOptions options;
  private final Path facts;
  private final Printer printer;
  private final CompletableFuture<Reasoner> rules;

  /**
   * A dossier to be judged.
   *
   * @param printer tells what the work is at, and what is odd about rules of the dossier's own
   */
  Judge(DossierOptions options, Path facts, Printer printer) {
    this.options = options;
    this.facts = facts;
    this.printer = printer;
    this.rules = ready(options, facts, printer.progress());
  }

  /** The packaged rules get ready beside the reading of the dossier. */
  private static CompletableFuture<Reasoner> ready(
      DossierOptions options, Path facts, Progress progress) {
    if (options.hasOwnRules()) {
      return CompletableFuture.completedFuture(Reasoner.with(options.rules(facts, progress)));
    }
    return CompletableFuture.supplyAsync(
        () -> {
          Reasoner packaged = Reasoner.standard();
          Rehearsal.judge(packaged);
          return packaged;
        });
  }

  private Reasoner reasoner() {
    return rules.join();
  }

  /** The rules it is judged by. */
  List<RuleCard> catalogue() {
    return RuleCatalogue.cards(reasoner().rules());
  }

  /** Everything: verdicts, repairs, tolerances, and on which readings verdicts depend. */
  Checked check() throws DossierException {
    Loaded loaded = load();
    Reasoner reasoner = reasoner();
    Result checked = reasoner.check(loaded.dossier(), printer.progress());
    Result result = new Readings(checked, reasoner).noted(printer.progress());
    complain(result);
    Waivers waivers = Waivers.of(result, options.today());
    return new Checked(loaded, result, catalogue(), waivers);
  }

  /** Verdicts and what led to them, without repairs and tolerances: several times faster. */
  Result judge() throws DossierException {
    Loaded loaded = load();
    printer.progress().begin(Reasoner.judging(loaded.dossier()), 0);
    Result result = reasoner().judge(loaded.dossier());
    complain(result);
    return result;
  }

  /** Rules of the dossier's own may name what is not there, and would do nothing without a word. */
  private void complain(Result result) {
    if (options.hasOwnRules()) {
      Set<String> own = names(catalogue());
      own.removeAll(names(RuleCatalogue.cards()));
      LooseTies.of(result, own)
          .forEach(loose -> printer.complain(new Lines(false).add("", "  ", loose).toString()));
    }
  }

  private static Set<String> names(List<RuleCard> cards) {
    return cards.stream().map(RuleCard::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private Loaded load() throws DossierException {
    printer.progress().begin("reading " + facts, 0);
    return options.load(facts);
  }

  /** Refuses a word that is none of those known, and names the nearest, else where they stand. */
  static void known(String what, String word, Collection<String> known) {
    if (!known.contains(word)) {
      String near =
          NearestWord.to(word, known)
              .or(() -> known.stream().filter(it -> it.contains(word)).findFirst())
              .map(it -> "did you mean `" + it + "`?")
              .orElseGet(() -> some(what, known));
      throw new Unusable("no %s `%s`; %s".formatted(what, word, near));
    }
  }

  private static String some(String what, Collection<String> known) {
    if (what.equals("rule")) {
      return "`crosscheck rules` lists them";
    }
    int more = known.size() - SOME;
    String named = known.stream().limit(SOME).collect(Collectors.joining(", "));
    return "there are "
        + (known.isEmpty() ? "none" : named + (more > 0 ? " and " + more + " more" : ""));
  }
}
