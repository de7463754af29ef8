package crosscheck.reasoning;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Quantity;
import crosscheck.dossier.Quantity.AsOf;
import crosscheck.dossier.Quantity.Course;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.quantity.Fit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two values, one after the other, of a quantity that moves one way only.
 *
 * @param fit how well the later one goes together with the earlier one
 */
public record Growth(SortedSet<Ground> later, SortedSet<Ground> earlier, Fit fit) {

  /** One value with its instant. */
  private record Told(AsOf when, Estimate value) {}

  /**
   * Each value held against each earlier one. Where a report says that earlier figures are
   * corrected, none from before counts any more. Instants that are only those of publication can no
   * more than strain: a report may repeat an old figure.
   *
   * @param moving what moves
   * @param values the quantities that are its values as of some instant
   * @param stated estimates of quantities, those of its values among them
   * @param most how many pairs to tell; beyond, each value only with the worst of the earlier ones
   */
  public static List<Growth> of(
      Quantity moving, Collection<Quantity> values, Collection<Estimate> stated, int most) {
    TreeMap<String, AsOf> instants = new TreeMap<>();
    values.forEach(value -> instants.put(value.id(), Objects.requireNonNull(value.asOf())));
    List<AsOf> corrections = instants.values().stream().filter(AsOf::revised).toList();
    List<Told> told =
        new TreeSet<>(stated)
            .stream()
                .filter(estimate -> instants.containsKey(estimate.quantity()))
                .map(e -> new Told(Objects.requireNonNull(instants.get(e.quantity())), e))
                .toList();
    boolean all = told.size() * (told.size() - 1) / 2 <= most;
    return told.stream()
        .flatMap(later -> some(all, growths(moving, later, told, corrections)))
        .toList();
  }

  private static Stream<Growth> some(boolean all, Stream<Growth> growths) {
    return all ? growths : growths.max(Comparator.comparing(Growth::fit)).stream();
  }

  private static Stream<Growth> growths(
      Quantity moving, Told later, List<Told> told, List<AsOf> corrections) {
    return told.stream()
        .filter(earlier -> earlier.when().precedes(later.when()))
        .filter(earlier -> !isCorrected(earlier.when(), later.when(), corrections))
        .map(earlier -> growth(moving, later, earlier));
  }

  private static boolean isCorrected(AsOf earlier, AsOf later, List<AsOf> corrections) {
    return later.revised()
        || corrections.stream().anyMatch(c -> earlier.precedes(c) && !later.precedes(c));
  }

  private static Growth growth(Quantity moving, Told later, Told earlier) {
    Told more = moving.moves() == Course.UP ? later : earlier;
    Told less = moving.moves() == Course.UP ? earlier : later;
    Fit fit = more.value().rings().minus(less.value().rings()).fit(Tie.NOT_NEGATIVE);
    boolean hard = later.when().stated() && earlier.when().stated();
    Fit judged = fit == Fit.CLASHES && !hard ? Fit.STRAINS : fit;
    return new Growth(later.value().support(), earlier.value().support(), judged);
  }
}
