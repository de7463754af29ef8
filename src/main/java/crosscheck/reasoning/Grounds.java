package crosscheck.reasoning;

import crosscheck.dossier.Ground;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets of grounds, as rules write them down. */
public final class Grounds {

  private Grounds() {}

  /** These grounds. */
  public static SortedSet<Ground> of(Ground... grounds) {
    return new TreeSet<>(Arrays.asList(grounds));
  }

  /** What is known of these places. */
  public static SortedSet<Ground> places(String... placeIds) {
    return Arrays.stream(placeIds)
        .map(Ground::place)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Something the dossier says of the world outside its statements. */
  public static SortedSet<Ground> known(String sort, String id) {
    return of(Ground.known(sort, id));
  }

  /** No ground: the other side of a claim that fails by itself. */
  public static SortedSet<Ground> none() {
    return new TreeSet<>();
  }
}
