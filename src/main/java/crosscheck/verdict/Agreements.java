package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Statement;
import crosscheck.network.Estimate;
import crosscheck.verdict.FirstMeeting.Except;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For every voice behind an estimate, the easiest agreement that corroborates it and the easiest
 * that does not. Partners are tried from the easiest on, past those that go back to the same origin
 * or source, so that few are tried.
 */
final class Agreements {

  private final List<Estimate> estimates;
  private final Spans inner;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] origins;
  private final int[] sources;
  private final FirstMeeting everyone;
  private final FirstMeeting bounded;
  private final FirstMeeting unbounded;
  private final Map<String, FirstMeeting> kin = new HashMap<>();

  /** Takes an agreement of a voice with another estimate. */
  interface Taker {
    void take(Statement voice, boolean corroborates, int estimate, int partner);
  }

  /** Who speaks, as far as independence goes. */
  private record Speaker(String origin, String source) {

    static Speaker of(Statement voice) {
      return new Speaker(voice.origin(), voice.article());
    }
  }

  /** One search: for whom, on what ground of which estimate. */
  private record Search(int estimate, Ground ground, Statement voice) {}

  /**
   * The agreements among estimates of one quantity.
   *
   * @param estimates from the easiest to follow on
   * @param inner their plain ranges
   */
  Agreements(List<Estimate> estimates, Spans inner) {
    this.estimates = estimates;
    this.inner = inner;
    this.origins = new int[estimates.size()];
    this.sources = new int[estimates.size()];
    Map<String, List<Integer>> kinsfolk = new HashMap<>();
    for (int i = 0; i < estimates.size(); i++) {
      file(i, kinsfolk);
    }
    this.everyone = tree(IntStream.range(0, estimates.size()).boxed().toList());
    this.bounded =
        tree(IntStream.range(0, estimates.size()).filter(this::isBounded).boxed().toList());
    this.unbounded =
        tree(IntStream.range(0, estimates.size()).filter(i -> !isBounded(i)).boxed().toList());
    kinsfolk.forEach((key, members) -> kin.put(key, tree(members)));
  }

  private boolean isBounded(int estimate) {
    return estimates.get(estimate).isBounded();
  }

  private FirstMeeting tree(List<Integer> members) {
    int[] order = members.stream().mapToInt(Integer::intValue).toArray();
    return new FirstMeeting(inner, order, origins, sources);
  }

  /** Notes whom an estimate goes back to, and files it with all others that do. */
  private void file(int i, Map<String, List<Integer>> kinsfolk) {
    TreeSet<String> keys = new TreeSet<>();
    TreeSet<String> from = new TreeSet<>();
    TreeSet<String> by = new TreeSet<>();
    for (Ground ground : estimates.get(i).support()) {
      for (Statement voice : ground.voices()) {
        from.add(voice.origin());
        by.add(voice.article());
        keys.add(ofOrigin(voice));
        keys.add(ofSource(voice));
        if (Independence.isOwnVoice(voice)) {
          keys.add(ofOwnVoice(voice));
        }
      }
    }
    boolean simple =
        estimates.get(i).support().size() == 1 && !estimates.get(i).support().first().isKnowledge();
    origins[i] = simple && from.size() == 1 ? number(from.first()) : FirstMeeting.SEVERAL;
    sources[i] = simple && by.size() == 1 ? number(by.first()) : FirstMeeting.SEVERAL;
    keys.forEach(key -> kinsfolk.computeIfAbsent(key, k -> new ArrayList<>()).add(i));
  }

  private int number(String name) {
    return numbers.computeIfAbsent(name, unknown -> numbers.size());
  }

  private static String ofOrigin(Statement voice) {
    return "origin " + voice.origin();
  }

  private static String ofSource(Statement voice) {
    return "source " + voice.article();
  }

  private static String ofOwnVoice(Statement voice) {
    return "own voice of " + voice.article();
  }

  void each(Taker taker) {
    for (int i = 0; i < estimates.size(); i++) {
      for (Ground ground : estimates.get(i).support()) {
        Map<Speaker, Partners> known = new HashMap<>();
        for (Statement voice : ground.voices()) {
          Search search = new Search(i, ground, voice);
          Partners partners = known.computeIfAbsent(Speaker.of(voice), s -> partners(search));
          partners.tell(search, taker);
        }
      }
    }
  }

  /** The first partners of either kind; -1 for none. */
  private record Partners(int corroborating, int other) {

    void tell(Search search, Taker taker) {
      if (corroborating >= 0) {
        taker.take(search.voice, true, search.estimate, corroborating);
      }
      if (other >= 0) {
        taker.take(search.voice, false, search.estimate, other);
      }
    }
  }

  private Partners partners(Search search) {
    IntPredicate adds = partner -> addsTo(search, partner);
    if (!isBounded(search.estimate)) {
      return new Partners(-1, everyone.first(search.estimate, Except.NONE, adds));
    }
    IntPredicate corroborates = partner -> corroborates(search, partner);
    return new Partners(
        bounded.first(search.estimate, kinOf(search.voice), adds.and(corroborates)),
        notCorroborating(search, adds.and(corroborates.negate())));
  }

  /** Whoever cannot corroborate a voice has no bounds, or a voice of the same origin or source. */
  private int notCorroborating(Search search, IntPredicate test) {
    Statement voice = search.voice;
    boolean own = Independence.isOwnVoice(voice);
    Stream<FirstMeeting> related =
        Stream.of(ofOrigin(voice), own ? ofSource(voice) : ofOwnVoice(voice))
            .flatMap(key -> Stream.ofNullable(kin.get(key)));
    return Stream.concat(Stream.of(unbounded), related)
        .mapToInt(tree -> tree.first(search.estimate, Except.NONE, test))
        .filter(partner -> partner >= 0)
        .min()
        .orElse(-1);
  }

  private Except kinOf(Statement voice) {
    boolean own = Independence.isOwnVoice(voice);
    int source =
        own ? numbers.getOrDefault(voice.article(), FirstMeeting.NOBODY) : FirstMeeting.NOBODY;
    return new Except(numbers.getOrDefault(voice.origin(), FirstMeeting.NOBODY), source);
  }

  private boolean addsTo(Search search, int partner) {
    var own = estimates.get(search.estimate).support();
    var others = estimates.get(partner).support();
    return !others.contains(search.ground) && !own.containsAll(others);
  }

  private boolean corroborates(Search search, int partner) {
    TreeSet<Ground> others = new TreeSet<>(estimates.get(partner).support());
    others.removeAll(estimates.get(search.estimate).support());
    return isBounded(partner) && Independence.of(search.voice, others);
  }
}
