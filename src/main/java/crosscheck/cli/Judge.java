package crosscheck.cli;

import crosscheck.dossier.DossierException;
import crosscheck.dossier.Loaded;
import crosscheck.explanation.Readings;
import crosscheck.quantity.NearestWord;
import crosscheck.reasoning.Reasoner;
import crosscheck.reasoning.RuleCatalogue;
import crosscheck.report.Checked;
import crosscheck.verdict.Result;
import crosscheck.verdict.RuleCard;
import crosscheck.verdict.Waivers;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Reads and judges the dossier of a command. */
final class Judge {

  private final DossierOptions options;
  private final Path facts;
  private final Reasoner reasoner;

  Judge(DossierOptions options, Path facts) {
    this.options = options;
    this.facts = facts;
    this.reasoner = Reasoner.with(options.rules(facts));
  }

  /** The rules it is judged by. */
  List<RuleCard> catalogue() {
    return RuleCatalogue.cards(reasoner.rules());
  }

  /** Everything: verdicts, repairs, tolerances, and on which readings verdicts depend. */
  Checked check() throws DossierException {
    Loaded loaded = options.load(facts);
    Result result = new Readings(reasoner.check(loaded.dossier()), reasoner).noted();
    Waivers waivers = Waivers.of(result, options.today());
    return new Checked(loaded, result, catalogue(), waivers);
  }

  /** Verdicts and what led to them, without repairs and tolerances: several times faster. */
  Result judge() throws DossierException {
    return reasoner.judge(options.load(facts).dossier());
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
