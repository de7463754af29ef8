package crosscheck.verdict;

import crosscheck.network.Search.Shortfall;
import crosscheck.quantity.Fit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Nothing passes that was not looked at: where the search for contradictions stopped before its
 * end, a statement that would hold counts as unchecked.
 */
public final class Undecided {

  private Undecided() {}

  /** The judgements, with those taken back that the shortfalls leave open. */
  public static SortedMap<String, Judgement> takenBack(
      SortedMap<String, Judgement> judgements, List<Shortfall> shortfalls) {
    SortedMap<String, Judgement> left = new TreeMap<>(judgements);
    shortfalls.stream()
        .filter(shortfall -> shortfall.fit() == Fit.CLASHES)
        .forEach(
            shortfall ->
                shortfall.grounds().stream()
                    .flatMap(ground -> ground.voices().stream())
                    .forEach(
                        voice ->
                            left.computeIfPresent(voice.id(), (id, j) -> taken(j, shortfall))));
    return left;
  }

  private static Judgement taken(Judgement judgement, Shortfall shortfall) {
    return judgement.verdict().holds() ? judgement.unchecked(reason(shortfall)) : judgement;
  }

  private static String reason(Shortfall shortfall) {
    return shortfall.undecided()
        ? "whether it goes together with all it is tied to could not be decided"
        : "there are more contradictions around it than were looked for";
  }
}
