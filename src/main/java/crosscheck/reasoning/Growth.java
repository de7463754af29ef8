package crosscheck.reasoning;

import crosscheck.dossier.Ground;
import crosscheck.dossier.Quantity;
import crosscheck.dossier.Quantity.AsOf;
import crosscheck.dossier.Quantity.Course;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.quantity.Fit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two values, one after the other, of a quantity that moves one way only.
 *
 * @param fit how well the later one goes together with the earlier one
 */
public record Growth(SortedSet<Ground> later, SortedSet<Ground> earlier, Fit fit) {

  /** One value with its instant. */
  private record Told(AsOf when, Estimate value) {}

  /**
   * Each value held against the worst of the earlier ones, if it does not go with it, else against
   * one of them. Where a report says that earlier figures are corrected, none from before counts
   * any more. Instants that are only those of publication can no more than strain: a report may
   * repeat an old figure.
   *
   * @param moving what moves
   * @param values the quantities that are its values as of some instant
   * @param stated estimates of quantities, those of its values among them
   */
  public static List<Growth> of(
      Quantity moving, Collection<Quantity> values, Collection<Estimate> stated) {
    TreeMap<String, AsOf> instants = new TreeMap<>();
    values.forEach(value -> instants.put(value.id(), Objects.requireNonNull(value.asOf())));
    List<Told> told =
        new TreeSet<>(stated)
            .stream()
                .filter(estimate -> instants.containsKey(estimate.quantity()))
                .map(e -> new Told(Objects.requireNonNull(instants.get(e.quantity())), e))
                .toList();
    List<Growth> found = new ArrayList<>();
    for (Told later : told) {
      worst(moving, later, told).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Growth> worst(Quantity moving, Told later, List<Told> told) {
    return told.stream()
        .filter(earlier -> earlier.when().precedes(later.when()))
        .filter(earlier -> !isCorrected(earlier, later, told))
        .map(earlier -> growth(moving, later, earlier))
        .max(Comparator.comparing(Growth::fit));
  }

  private static boolean isCorrected(Told earlier, Told later, List<Told> told) {
    return later.when().revised()
        || told.stream()
            .map(Told::when)
            .filter(AsOf::revised)
            .anyMatch(when -> earlier.when().precedes(when) && !later.when().precedes(when));
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
