package crosscheck.reasoning;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.dossier.Ground;
import crosscheck.dossier.Journey;
import crosscheck.dossier.Name;
import crosscheck.dossier.Pair;
import crosscheck.dossier.PartSum;
import crosscheck.dossier.Quantity;
import crosscheck.dossier.Sequence;
import crosscheck.dossier.Series;
import crosscheck.network.Contradiction;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.place.Gazetteer;
import crosscheck.place.PairFit;
import crosscheck.place.Place;
import crosscheck.time.SelfCheck;
import crosscheck.verdict.Check;
import crosscheck.verdict.Encounter;
import crosscheck.verdict.Narrator;
import crosscheck.verdict.Remark;
import crosscheck.verdict.Root;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The facts of a firing in words: a short name for each, and a sentence for what followed. */
final class FactWords {

  private static final String ENGINE = "org.drools.";

  private final Narrator narrator;

  FactWords(Dossier dossier) {
    this.narrator = new Narrator(dossier);
  }

  /** A short name of a fact. */
  String of(Object fact) {
    if (fact instanceof Claim claim) {
      return claim.ground() + " \"" + claim.ground().voices().get(0).wording() + "\"";
    } else if (fact instanceof Estimate estimate) {
      return narrator.estimate(estimate);
    } else if (fact instanceof Encounter met) {
      return narrator.estimate(met.left()) + " / " + narrator.estimate(met.right());
    } else if (fact instanceof Check check) {
      return narrator.check(check);
    } else if (fact instanceof Remark remark) {
      return remark.ground() + ": " + remark.text();
    } else if (fact instanceof Collection<?> several) {
      return several.size() + " facts taken together";
    }
    return world(fact);
  }

  private static String world(Object fact) {
    if (fact instanceof Tie tie) {
      return tie.rule() + ": " + tie.relation() + grounds(tie.grounds());
    } else if (fact instanceof Contradiction contradiction) {
      return "no solution" + grounds(contradiction.members());
    } else if (fact instanceof SelfCheck check) {
      return check.sort().name().toLowerCase(Locale.ROOT) + " " + check.fit() + " " + check.cause();
    } else if (fact instanceof Limit limit) {
      return "limit " + limit.name() + " " + limit.rings();
    } else if (fact instanceof Place place) {
      return "place " + place.id();
    } else if (fact instanceof PairFit pair) {
      return "pair " + pair.from().id() + ", " + pair.to().id();
    } else if (fact instanceof Root root) {
      return "root " + root.statement();
    } else if (fact instanceof CommonSlip slip) {
      return "common slip of " + slip.statements();
    } else if (fact instanceof Gazetteer) {
      return "the gazetteer";
    }
    return entity(fact);
  }

  private static String entity(Object fact) {
    if (fact instanceof Journey journey) {
      return "journey " + journey.id();
    } else if (fact instanceof PartSum sum) {
      return "parts " + sum.whole() + " = " + sum.left() + " + " + sum.right();
    } else if (fact instanceof Growth growth) {
      return "growth " + growth.fit();
    } else if (fact instanceof Sizes sizes) {
      return "sizes " + sizes.fit();
    } else if (fact instanceof Sequence.Step step) {
      return "step " + step.first() + " before " + step.then();
    } else if (fact instanceof Quantity quantity) {
      return "quantity " + quantity.id();
    } else if (fact instanceof Pair pair) {
      return "distance " + pair.id();
    } else if (fact instanceof Event event) {
      return "event " + event.id();
    } else if (fact instanceof Name name) {
      return "name " + name.id();
    } else if (fact instanceof Series series) {
      return "series " + series.id();
    } else if (fact instanceof Sequence sequence) {
      return "sequence " + sequence.id();
    }
    return String.valueOf(fact);
  }

  /** One sentence on what followed, with values and units. */
  String sentence(Object fact) {
    return fact instanceof Estimate estimate ? narrator.derivation(estimate) : of(fact);
  }

  private static String grounds(Collection<Ground> grounds) {
    return grounds.isEmpty()
        ? ""
        : grounds.stream().map(Ground::id).collect(Collectors.joining(", ", " (", ")"));
  }

  /** Names of several facts; what the engine adds of its own is left out. */
  List<String> of(List<Object> facts) {
    return facts.stream().filter(FactWords::isOurs).map(this::of).toList();
  }

  private static boolean isOurs(Object fact) {
    return !fact.getClass().isArray() && !fact.getClass().getName().startsWith(ENGINE);
  }
}
