package crosscheck.network;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Looks for all contradictions of a network, starting from those that comparisons have shown.
 *
 * @param contradictions every minimal set that had not been shown, by part
 * @param shortfalls the parts in which there may be more
 * @param experience what was learnt on the way
 */
public record Search(
    List<Contradiction> contradictions, List<Shortfall> shortfalls, Experience experience) {

  /**
   * Searches all parts for what has not been shown.
   *
   * @param shown sets of grounds in which a contradiction was seen already, each severity apart
   * @param effort how much work may go into one part and one latitude
   * @param before what is known from the search of a like network
   */
  public static Search of(Network network, Shown shown, Effort effort, Experience before) {
    Experience learnt = new Experience(before);
    Map<Ground, List<Integer>> partsByGround = network.partsByGround();
    Map<Integer, Shown> seen = new HashMap<>();
    shown
        .sets()
        .forEach(
            (set, fit) ->
                partsByGround
                    .getOrDefault(set.first(), List.of())
                    .forEach(part -> seen.computeIfAbsent(part, p -> new Shown()).add(set, fit)));
    List<Contradiction> found = new ArrayList<>();
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int i = 0; i < network.parts().size(); i++) {
      Part part = network.parts().get(i);
      if (!part.isPlainlyCompared()) {
        PartSearch search =
            new PartSearch(part, seen.getOrDefault(i, new Shown()), effort, before, learnt);
        found.addAll(search.contradictions());
        search.shortfall().ifPresent(shortfalls::add);
      }
    }
    return new Search(List.copyOf(found), List.copyOf(shortfalls), learnt);
  }

  /**
   * A part of the network that was not searched to its end.
   *
   * @param grounds what it rests on
   * @param quantities ids of its quantities
   * @param undecided whether some question had no answer; else there were too many questions
   * @param fit the severity of what may be missing
   */
  public record Shortfall(
      SortedSet<Ground> grounds, SortedSet<String> quantities, boolean undecided, Fit fit) {}
}
