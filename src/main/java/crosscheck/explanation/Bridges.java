package crosscheck.explanation;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Quantity;
import crosscheck.explanation.NotCompared.Cause;
import crosscheck.network.Estimate;
import crosscheck.network.Search.Shortfall;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.reasoning.Limits;
import crosscheck.verdict.Result;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies between two claims of quantities, times or relations. */
final class Bridges {

  /** The kinds that a journey ties to each other. */
  private static final Set<Kind> OF_A_JOURNEY =
      EnumSet.of(Kind.LENGTH, Kind.SPEED, Kind.DURATION, Kind.INSTANT);

  private final Map<String, Quantity> quantities;
  private final Map<String, List<Estimate>> estimates = new HashMap<>();
  private final Paths paths;
  private final List<Shortfall> shortfalls;

  Bridges(Result result) {
    quantities = result.dossier().quantities();
    paths = new Paths(result.ties());
    shortfalls = result.shortfalls();
    result.estimates().stream()
        .filter(estimate -> !estimate.support().isEmpty())
        .forEach(e -> estimates.computeIfAbsent(e.quantity(), q -> new ArrayList<>()).add(e));
  }

  /**
   * Two quantities of one kind, with what tells them apart; empty where one tie joins them, since
   * then it is something else that keeps them from being compared.
   */
  Optional<NotCompared> differ(WhyNot.Party a, WhyNot.Party b) {
    Quantity one = only(a.claim());
    Quantity other = only(b.claim());
    if (one == null || other == null || one.kind() != other.kind() || one.equals(other)) {
      return Optional.empty();
    }
    Optional<Paths.Path> path = path(a, b);
    boolean direct = path.filter(p -> p.hops().size() == 1).isPresent();
    boolean tooLong = path.filter(p -> p.missing().isEmpty() && isTooLong(a, b, p)).isPresent();
    if (direct || tooLong) {
      return Optional.empty();
    }
    String text = Differences.of(one, other) + takes(one.kind(), path);
    return Optional.of(new NotCompared(Cause.QUALIFIERS, text));
  }

  private static String takes(Kind kind, Optional<Paths.Path> path) {
    List<String> missing = path.map(Paths.Path::missing).orElse(List.of());
    if (!missing.isEmpty()) {
      return "; to tie them takes " + Ids.and(missing);
    }
    return path.isEmpty() && kind == Kind.INSTANT ? "; no order and no gap ties them" : "";
  }

  private boolean isTooLong(WhyNot.Party a, WhyNot.Party b, Paths.Path path) {
    return members(a, b, path) > Limits.conflictMembers();
  }

  /** The quantity of a claim that speaks of just one; else null. */
  private @Nullable Quantity only(Claim claim) {
    List<String> parts = Parts.of(claim);
    return parts.size() == 1 ? quantities.get(parts.get(0)) : null;
  }

  /** What is missing between two claims, or that nothing ties them. */
  NotCompared between(WhyNot.Party a, WhyNot.Party b) {
    return path(a, b).map(path -> along(a, b, path)).orElseGet(() -> untied(a, b));
  }

  private Optional<Paths.Path> path(WhyNot.Party a, WhyNot.Party b) {
    return paths.between(
        Parts.of(a.claim()), Parts.of(b.claim()), quantity -> isKnown(quantity, a, b));
  }

  private boolean isKnown(String quantity, WhyNot.Party... without) {
    return fewest(quantity, without).isPresent();
  }

  /** How many statements an estimate takes that does not rest on one of the parties. */
  private OptionalInt fewest(String quantity, WhyNot.Party... without) {
    return estimates.getOrDefault(quantity, List.of()).stream()
        .filter(e -> Stream.of(without).noneMatch(p -> e.support().contains(p.ground())))
        .mapToInt(Estimate::members)
        .min();
  }

  private NotCompared along(WhyNot.Party a, WhyNot.Party b, Paths.Path path) {
    TreeSet<String> missing = new TreeSet<>(path.missing());
    Stream.concat(loose(a, path.start()), loose(b, path.end()))
        .filter(quantity -> !isKnown(quantity, a, b))
        .forEach(missing::add);
    if (!missing.isEmpty()) {
      String text = "needs " + Ids.and(missing) + ", of which nobody else says anything";
      return new NotCompared(Cause.MISSING, text);
    }
    if (isTooLong(a, b, path)) {
      return new NotCompared(Cause.LIMIT, tooLong(a, b, path));
    }
    return new NotCompared(
        Cause.LOOSE,
        "tied over %s, but what follows from the one excludes nothing of the other"
            .formatted(Ids.and(path.quantities())));
  }

  /** No value reaches from one to the other; contradictions are looked for in another way. */
  private String tooLong(WhyNot.Party a, WhyNot.Party b, Paths.Path path) {
    boolean searched =
        shortfalls.stream()
            .filter(shortfall -> shortfall.fit() == Fit.CLASHES)
            .noneMatch(shortfall -> shortfall.quantities().contains(path.start()));
    String found =
        searched
            ? "the search for a common solution found no conflict that takes both"
            : "whether they are part of a conflict is open, since the search for one stopped short";
    return ("tied in %s steps, but one side takes %s statements, and no value is derived from more"
            + " than %s; %s")
        .formatted(path.hops().size(), members(a, b, path), Limits.conflictMembers(), found);
  }

  /** The ends of a relation that are not on the way: they have to be known by themselves. */
  private static Stream<String> loose(WhyNot.Party party, String end) {
    return Parts.of(party.claim()).stream().filter(quantity -> !quantity.equals(end));
  }

  /** How many statements the longer side takes where the two sides meet best. */
  private int members(WhyNot.Party a, WhyNot.Party b, Paths.Path path) {
    List<Integer> added = path.hops().stream().map(hop -> beside(hop, a, b)).toList();
    int left = 1 + loose(a, path.start()).mapToInt(q -> fewest(q, a, b).orElse(0)).sum();
    int right =
        1
            + loose(b, path.end()).mapToInt(q -> fewest(q, a, b).orElse(0)).sum()
            + added.stream().mapToInt(Integer::intValue).sum();
    int best = Math.max(left, right);
    for (int more : added) {
      left += more;
      right -= more;
      best = Math.min(best, Math.max(left, right));
    }
    return best;
  }

  private int beside(Paths.Hop hop, WhyNot.Party a, WhyNot.Party b) {
    int ties = (int) hop.tie().grounds().stream().filter(g -> !g.isKnowledge()).count();
    return ties + hop.beside().stream().mapToInt(q -> fewest(q, a, b).orElse(0)).sum();
  }

  private NotCompared untied(WhyNot.Party a, WhyNot.Party b) {
    List<String> mine = Parts.of(a.claim());
    List<String> theirs = Parts.of(b.claim());
    String text = "nothing ties " + Ids.and(mine) + " to " + Ids.and(theirs);
    Kind one = kind(mine);
    Kind other = kind(theirs);
    boolean journey = one != other && OF_A_JOURNEY.containsAll(Set.of(one, other));
    String would = "; a journey would tie a " + word(one) + " to a " + word(other);
    return new NotCompared(Cause.UNTIED, journey ? text + would : text);
  }

  private Kind kind(List<String> parts) {
    Quantity quantity = quantities.get(parts.get(0));
    return quantity == null ? Kind.COUNT : quantity.kind();
  }

  private static String word(Kind kind) {
    return kind == Kind.INSTANT ? "time" : kind.word();
  }
}
