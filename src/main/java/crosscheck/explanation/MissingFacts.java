package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.dossier.Event;
import crosscheck.dossier.Pair;
import crosscheck.dossier.Statement;
import crosscheck.explanation.MissingFact.Sort;
import crosscheck.network.Estimate;
import crosscheck.place.Place;
import crosscheck.verdict.Judgement;
import crosscheck.verdict.Result;
import crosscheck.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which facts would let unchecked statements be checked, the most useful first.
 *
 * <p>A quantity that were known would meet every estimate of it, and each of these rests on the
 * statements that have led to it along ties. So the unchecked statements behind the estimates of a
 * quantity are those that its value would let be checked; one pass over the estimates finds all.
 */
public final class MissingFacts {

  private static final String EXPECTED = Claim.expectationOf("");

  private final Result result;
  private final Dossier dossier;
  private final Questions questions;
  private final SortedMap<String, Claim> open = new TreeMap<>();
  private final Map<Key, TreeSet<String>> facts = new HashMap<>();

  private record Key(Sort sort, String id) {}

  private MissingFacts(Result result) {
    this.result = result;
    this.dossier = result.dossier();
    this.questions = new Questions(dossier);
    for (Claim claim : dossier.mergedClaims()) {
      boolean unchecked =
          claim.ground().voices().stream()
              .map(voice -> result.judgements().get(voice.id()))
              .filter(Objects::nonNull)
              .anyMatch(MissingFacts::isOpen);
      if (unchecked) {
        open.put(claim.ground().id(), claim);
      }
    }
  }

  /** Every fact that would let a statement be checked, the one that helps most first. */
  public static List<MissingFact> of(Result result) {
    MissingFacts missing = new MissingFacts(result);
    missing.values();
    missing.open.values().forEach(missing::position);
    TreeSet<String> helped = new TreeSet<>();
    missing.facts.values().forEach(helped::addAll);
    missing.open.values().stream()
        .filter(claim -> claim.ground().voices().stream().noneMatch(v -> helped.contains(v.id())))
        .forEach(claim -> missing.add(Sort.SOURCE, claim.subjects().get(0), claim));
    return missing.facts.keySet().stream().map(missing::fact).sorted().toList();
  }

  /** Of each statement the fact that helps most, by id of the statement. */
  public static SortedMap<String, MissingFact> byStatement(List<MissingFact> facts) {
    SortedMap<String, MissingFact> best = new TreeMap<>();
    facts.stream()
        .sorted()
        .forEach(fact -> fact.statements().forEach(id -> best.putIfAbsent(id, fact)));
    return best;
  }

  /** What was expected and did not come true is settled. */
  private static boolean isOpen(Judgement judgement) {
    return judgement.verdict() == Verdict.UNCHECKED && !judgement.isSuperseded();
  }

  private void values() {
    open.values().stream()
        .filter(claim -> Parts.of(claim).size() == 1)
        .forEach(claim -> add(Sort.VALUE, Parts.of(claim).get(0), claim));
    for (Estimate estimate : result.estimates()) {
      boolean telling = Ends.hasLow(estimate) || Ends.hasHigh(estimate);
      Stream.of(estimate)
          .filter(e -> telling)
          .flatMap(e -> e.support().stream())
          .flatMap(ground -> Stream.ofNullable(open.get(ground.id())))
          .forEach(claim -> add(Sort.VALUE, actual(estimate.quantity()), claim));
    }
  }

  /** An expectation waits for what came of it. */
  private static String actual(String quantity) {
    return quantity.endsWith(EXPECTED)
        ? quantity.substring(0, quantity.length() - EXPECTED.length())
        : quantity;
  }

  /** A place whose coordinates are all that is missing. */
  private void position(Claim claim) {
    List<String> without =
        places(claim).filter(place -> !isLocated(place)).distinct().sorted().toList();
    if (without.size() == 1 && dossier.places().byId(without.get(0)).isPresent()) {
      add(Sort.POSITION, without.get(0), claim);
    }
  }

  /** The places whose coordinates a claim could be held against. */
  private Stream<String> places(Claim claim) {
    if (claim instanceof Claim.Direction direction) {
      return Stream.of(direction.place(), direction.from());
    }
    if (claim instanceof Claim.Bearing bearing) {
      return Stream.of(bearing.place(), bearing.from());
    }
    if (claim instanceof Claim.Located located && located.near()) {
      Event event = dossier.events().get(located.what());
      return event == null
          ? Stream.of(located.what(), located.place())
          : Stream.concat(Stream.ofNullable(event.place()), Stream.of(located.place()));
    }
    return claim instanceof Claim.Value value
        ? dossier.distances().values().stream()
            .filter(pair -> pair.straightLine().equals(value.quantity()))
            .flatMap(pair -> ends(pair))
        : Stream.empty();
  }

  private static Stream<String> ends(Pair pair) {
    return Stream.of(pair.from(), pair.to());
  }

  private boolean isLocated(String id) {
    return dossier.places().byId(id).map(Place::position).isPresent();
  }

  private void add(Sort sort, String id, Claim claim) {
    TreeSet<String> helped = facts.computeIfAbsent(new Key(sort, id), key -> new TreeSet<>());
    claim.ground().voices().stream()
        .filter(voice -> !voice.isKnowledge())
        .map(Statement::id)
        .forEach(helped::add);
  }

  private MissingFact fact(Key key) {
    TreeSet<String> helped = facts.getOrDefault(key, new TreeSet<>());
    String question = questions.about(key.sort(), key.id());
    return new MissingFact(key.sort(), key.id(), helped, question);
  }
}
