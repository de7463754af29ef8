package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.Loaded;
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
import java.util.concurrent.CompletableFuture;

/** Reads and judges the dossier of a command. */
final class Judge {

  private final DossierOptions options;
  private final Path facts;
  private final Progress progress;
  private final CompletableFuture<Reasoner> rules;

  /**
   * A dossier to be judged.
   *
   * @param progress is told what the work is at
   */
  Judge(DossierOptions options, Path facts, Progress progress) {
    this.options = options;
    this.facts = facts;
    this.progress = progress;
    this.rules = ready(options, facts, progress);
  }

  /** The packaged rules get ready beside the reading of the dossier. */
  private static CompletableFuture<Reasoner> ready(
      DossierOptions options, Path facts, Progress progress) {
    return options.hasOwnRules()
        ? CompletableFuture.completedFuture(Reasoner.with(options.rules(facts, progress)))
        : CompletableFuture.supplyAsync(Reasoner::standard);
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
    Result checked = reasoner.check(loaded.dossier(), progress);
    Result result = new Readings(checked, reasoner).noted(progress);
    Waivers waivers = Waivers.of(result, options.today());
    return new Checked(loaded, result, catalogue(), waivers);
  }

  /** Verdicts and what led to them, without repairs and tolerances: several times faster. */
  Result judge() throws DossierException {
    Loaded loaded = load();
    progress.begin(Reasoner.judging(loaded.dossier()), 0);
    return reasoner().judge(loaded.dossier());
  }

  private Loaded load() throws DossierException {
    progress.begin("reading " + facts, 0);
    return options.load(facts);
  }

  /** Refuses a word that is none of those known, and names the nearest. */
  static void known(String what, String word, Collection<String> known) {
    if (!known.contains(word)) {
      String near =
          NearestWord.to(word, known).map(it -> "; did you mean `" + it + "`?").orElse("");
      throw new Unusable("no %s `%s`%s".formatted(what, word, near));
    }
  }
}
