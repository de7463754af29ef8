package crosscheck.explanation;

import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.quantity.NearestWord;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ties to a quantity of which nothing is known and nothing else is said, so that nothing can come
 * of them: mostly a slip in its id. A quantity that several ties share may stand between others.
 */
public final class LooseTies {

  private LooseTies() {}

  /**
   * What is loose among the ties that some rules have made, in sentences.
   *
   * @param rules names of the rules, such as those that a dossier brings along
   */
  public static List<String> of(Result result, Set<String> rules) {
    List<Tie> own = result.ties().stream().filter(tie -> rules.contains(tie.rule())).toList();
    List<String> named = own.stream().flatMap(tie -> tie.quantities().stream().distinct()).toList();
    Set<String> known = known(result, rules);
    List<String> told = new ArrayList<>();
    for (Tie tie : own) {
      tie.quantities().stream()
          .distinct()
          .filter(quantity -> !known.contains(quantity))
          .filter(quantity -> Collections.frequency(named, quantity) == 1)
          .forEach(quantity -> told.add(told(tie, quantity, known)));
    }
    return told;
  }

  private static String told(Tie tie, String quantity, Set<String> known) {
    String near =
        NearestWord.to(quantity, known).map(word -> "; did you mean `" + word + "`?").orElse("");
    return "rule `%s` ties `%s`, of which nothing is known%s".formatted(tie.rule(), quantity, near);
  }

  /** What the dossier declares or states, and what other rules tie. */
  private static Set<String> known(Result result, Set<String> rules) {
    Dossier dossier = result.dossier();
    Set<String> known = new TreeSet<>(dossier.quantities().keySet());
    dossier.events().keySet().forEach(event -> known.add(Event.timeOf(event)));
    result.estimates().stream()
        .filter(estimate -> estimate.parents().isEmpty())
        .map(Estimate::quantity)
        .forEach(known::add);
    result.ties().stream()
        .filter(tie -> !rules.contains(tie.rule()))
        .forEach(tie -> known.addAll(tie.quantities()));
    return known;
  }
}
