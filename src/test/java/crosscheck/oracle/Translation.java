package crosscheck.oracle;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.RealSort;
import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.dossier.Journey;
import crosscheck.dossier.Pair;
import crosscheck.dossier.Quantity;
import crosscheck.dossier.Sequence;
import crosscheck.place.Geodesic;
import crosscheck.place.Place;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A dossier as real arithmetic, written from the sentences of the rules' catalogue and from nothing
 * else of theirs: what the loaded claims, journeys, events and sequences mean, not what the rules
 * make of them. What range a wording stands for is taken as read.
 */
final class Translation {

  private static final Range NOT_NEGATIVE = Range.of(Interval.atLeast(Fraction.ZERO));
  private static final Range POSITIVE = Range.of(Interval.above(Fraction.ZERO));

  private final Terms terms;
  private final Dossier dossier;
  private final Ring ring;
  private final List<Axiom> axioms = new ArrayList<>();

  private Translation(Context z3, Dossier dossier, Ring ring) {
    this.terms = new Terms(z3);
    this.dossier = dossier;
    this.ring = ring;
  }

  static List<Axiom> of(Context z3, Dossier dossier, Ring ring) {
    Translation translation = new Translation(z3, dossier, ring);
    dossier.claims().values().forEach(translation::claim);
    dossier.quantities().values().forEach(translation::quantity);
    dossier.journeys().values().forEach(translation::journey);
    dossier.sequences().values().forEach(translation::sequence);
    dossier.events().values().forEach(translation::reports);
    dossier.distances().values().forEach(translation::geodesic);
    return List.copyOf(translation.axioms);
  }

  /** Whether the arithmetic of a claim is translated; names, places and ranks are not numbers. */
  static boolean covers(Claim claim) {
    return claim instanceof Claim.Value
        || claim instanceof Claim.When
        || claim instanceof Claim.Ago
        || claim instanceof Claim.Apart
        || claim instanceof Claim.Multiple
        || claim instanceof Claim.Difference
        || claim instanceof Claim.Change
        || claim instanceof Claim.Before;
  }

  private ArithExpr<RealSort> of(String quantity) {
    return terms.quantity(quantity);
  }

  private void add(Set<String> members, Set<String> quantities, BoolExpr formula) {
    axioms.add(Axiom.linear(members, quantities, formula));
  }

  private void claim(Claim claim) {
    Set<String> self = new TreeSet<>();
    claim.ground().voices().forEach(voice -> self.add(voice.id()));
    if (claim.isExpected()) {
      expectation(self, claim);
    } else if (claim.isAsserted()) {
      assertion(self, claim);
    }
  }

  private void assertion(Set<String> self, Claim claim) {
    if (claim instanceof Claim.Value value) {
      within(self, value.quantity(), ring.of(value.rings()));
    } else if (claim instanceof Claim.When when) {
      within(self, when.quantity(), ring.of(when.rings()));
    } else if (claim instanceof Claim.Ago ago) {
      ago(self, ago);
    } else if (claim instanceof Claim.Apart apart) {
      later(
          self,
          Event.timeOf(apart.event()),
          Event.timeOf(apart.anchor()),
          ring.of(apart.gap().seconds()));
    } else if (claim instanceof Claim.Before before) {
      later(self, Event.timeOf(before.then()), Event.timeOf(before.first()), POSITIVE);
    } else if (claim instanceof Claim.Multiple multiple) {
      multiple(self, multiple.quantity(), multiple.base(), ring.of(multiple.factor()));
    } else if (claim instanceof Claim.Difference difference) {
      later(self, difference.quantity(), difference.base(), ring.of(difference.gap()));
    } else if (claim instanceof Claim.Change change) {
      multiple(self, change.quantity(), change.base(), ring.of(change.factor()));
    }
  }

  /** A plan and what came of it are two quantities. */
  private void expectation(Set<String> self, Claim claim) {
    if (claim instanceof Claim.Value value) {
      within(self, value.quantity() + " as expected", ring.of(value.rings()));
    } else if (claim instanceof Claim.When when) {
      within(self, when.quantity() + " as expected", ring.of(when.rings()));
    }
  }

  private void within(Set<String> members, String quantity, Range range) {
    add(members, Set.of(quantity), terms.within(of(quantity), range));
  }

  /** The publication is the elapsed time after the event; each report has an instant of its own. */
  private void ago(Set<String> self, Claim.Ago ago) {
    String told = "publication of " + self;
    String elapsed = "elapsed by " + self;
    within(self, told, ring.of(ago.asOf().window()));
    within(self, elapsed, ring.of(ago.elapsed()));
    add(
        self,
        Set.of(told, elapsed, ago.quantity()),
        terms.equal(of(told), terms.sum(List.of(of(ago.quantity()), of(elapsed)))));
  }

  private void later(Set<String> members, String later, String earlier, Range gap) {
    add(
        members,
        new TreeSet<>(List.of(later, earlier)),
        terms.within(terms.difference(of(later), of(earlier)), gap));
  }

  private void multiple(Set<String> members, String whole, String base, Range factor) {
    add(
        members,
        new TreeSet<>(List.of(whole, base)),
        terms.multiple(of(whole), of(base), factor, maybeNegative(base)));
  }

  private boolean maybeNegative(String quantity) {
    return !dossier.quantities().get(quantity).kind().isNeverNegative();
  }

  private void quantity(Quantity quantity) {
    if (quantity.kind().isNeverNegative()) {
      String id = quantity.id();
      BoolExpr formula = terms.within(of(id), NOT_NEGATIVE);
      axioms.add(Axiom.linear(Set.of(), Set.of(id), formula).asLowerBoundOf(id));
    }
    if (quantity.isProduct()) {
      product(quantity.id(), quantity.leftFactor(), quantity.rightFactor());
    }
    if (!quantity.parts().isEmpty()) {
      sum(quantity.id(), quantity.parts());
    }
    if (!quantity.listed().isEmpty()) {
      String together = quantity.id() + " as far as listed";
      sum(together, quantity.listed());
      atLeast(quantity.id(), together);
    }
  }

  private void journey(Journey journey) {
    product(journey.distance(), journey.averageSpeed(), journey.duration());
    product(journey.distance(), journey.runningSpeed(), journey.runningTime());
    multiple(Set.of(), journey.duration(), journey.runningTime(), Softness.of("stops", ring));
    if (journey.topSpeed() != null) {
      atLeast(journey.topSpeed(), journey.averageSpeed());
      atLeast(journey.topSpeed(), journey.runningSpeed());
    }
    if (journey.departure() != null && journey.arrival() != null) {
      sum(journey.arrival(), List.of(journey.departure(), journey.duration()));
    }
    length(journey);
  }

  private void length(Journey journey) {
    if (!journey.legs().isEmpty()) {
      sum(journey.straightLegs(), journey.legs().stream().map(Pair::straightLineOf).toList());
    }
    if (journey.isMeasuredInStraightLegs()) {
      sum(journey.distance(), List.of(journey.straightLegs()));
    } else if (!journey.legs().isEmpty()) {
      Range circuity = Softness.of("circuity", ring);
      multiple(Set.of(), journey.distance(), journey.straightLegs(), circuity);
    }
  }

  private void atLeast(String large, String small) {
    BoolExpr formula = terms.ordered(of(small), of(large), true);
    axioms.add(Axiom.linear(Set.of(), Set.of(small, large), formula).asLowerBoundOf(large));
  }

  /**
   * The distance is the speed times the duration. Where one of the three may be chosen freely: some
   * speed makes any distance of any duration, but no way is made in no time.
   */
  private void product(String distance, String speed, String duration) {
    Map<String, BoolExpr> without =
        Map.of(
            distance, terms.notNegative(of(speed)),
            speed, terms.nothingFromNothing(of(distance), of(duration)),
            duration, terms.nothingFromNothing(of(distance), of(speed)));
    BoolExpr formula = terms.equal(of(distance), terms.product(of(speed), of(duration)));
    Set<String> quantities = Set.of(distance, speed, duration);
    axioms.add(new Axiom(Set.of(), quantities, false, formula, "", without));
  }

  private void sum(String whole, List<String> parts) {
    TreeSet<String> quantities = new TreeSet<>(parts);
    quantities.add(whole);
    List<ArithExpr<RealSort>> each = parts.stream().map(this::of).toList();
    add(Set.of(), quantities, terms.equal(of(whole), terms.sum(each)));
  }

  private void sequence(Sequence sequence) {
    Set<String> self = Set.of("sequence:" + sequence.id());
    for (int i = 1; i < sequence.events().size(); i++) {
      String first = Event.timeOf(sequence.events().get(i - 1));
      later(self, Event.timeOf(sequence.events().get(i)), first, POSITIVE);
    }
  }

  private void reports(Event report) {
    for (String happened : report.reports()) {
      later(Set.of(), report.time(), Event.timeOf(happened), Softness.of("news-lag", ring));
    }
  }

  private void geodesic(Pair pair) {
    Map<String, Place> places = new TreeMap<>();
    dossier.places().all().forEach(place -> places.put(place.id(), place));
    Place from = places.get(pair.from());
    Place to = places.get(pair.to());
    if (from.position() != null && to.position() != null) {
      Set<String> both = Set.of("place:" + from.id(), "place:" + to.id());
      within(both, pair.straightLine(), ring.of(Geodesic.distance(from, to)));
    }
  }
}
