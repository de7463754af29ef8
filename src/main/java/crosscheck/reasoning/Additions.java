package crosscheck.reasoning;

import crosscheck.dossier.Quantity;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Rings;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may have gone wrong where a total is not the sum of its parts. */
public final class Additions {

  private static final Comparator<Quantity> BY_ID = Comparator.comparing(Quantity::id);

  private Additions() {}

  /**
   * The one slip that makes the total fit, as a sentence: a part counted twice or left out, or the
   * parts of another total added up. Empty where the total fits, where no slip makes it fit, or
   * several do.
   *
   * @param all every quantity
   * @param stated every stated estimate
   */
  public static List<String> causes(
      Quantity whole, Rings told, Collection<Quantity> all, Collection<Estimate> stated) {
    Optional<Rings> sum = sum(whole, stated);
    if (sum.isEmpty() || sum.get().fit(told) != Fit.CLASHES) {
      return List.of();
    }
    List<String> causes =
        Stream.concat(
                ofParts(whole, sum.get(), told, all, stated), ofOthers(whole, told, all, stated))
            .toList();
    return causes.size() == 1 ? causes : List.of();
  }

  private static Stream<String> ofParts(
      Quantity whole,
      Rings sum,
      Rings told,
      Collection<Quantity> all,
      Collection<Estimate> stated) {
    return all.stream()
        .filter(part -> whole.parts().contains(part.id()))
        .sorted(BY_ID)
        .flatMap(
            part ->
                value(part.id(), stated).stream()
                    .flatMap(value -> ofPart(part.title(), value, sum, told)));
  }

  private static Stream<String> ofPart(String title, Rings value, Rings sum, Rings told) {
    Stream<String> twice =
        sum.plus(value).fit(told) == Fit.AGREES
            ? Stream.of("the total fits with one of its parts counted twice: " + title)
            : Stream.of();
    Stream<String> never =
        sum.minus(value).fit(told) == Fit.AGREES
            ? Stream.of("the total fits with one of its parts left out: " + title)
            : Stream.of();
    return Stream.concat(twice, never);
  }

  private static Stream<String> ofOthers(
      Quantity whole, Rings told, Collection<Quantity> all, Collection<Estimate> stated) {
    return all.stream()
        .filter(other -> !other.parts().isEmpty())
        .filter(other -> other.kind() == whole.kind())
        .filter(other -> !other.id().equals(whole.id()))
        .sorted(BY_ID)
        .filter(other -> sum(other, stated).filter(s -> s.fit(told) == Fit.AGREES).isPresent())
        .map(other -> "the total is that of other parts: " + other.title());
  }

  private static Optional<Rings> sum(Quantity whole, Collection<Estimate> stated) {
    List<Optional<Rings>> values = whole.parts().stream().map(part -> value(part, stated)).toList();
    return values.stream().allMatch(Optional::isPresent)
        ? values.stream().flatMap(Optional::stream).reduce(Rings::plus)
        : Optional.empty();
  }

  /** What all reports agree that a part is; empty where they differ, or nobody says. */
  private static Optional<Rings> value(String part, Collection<Estimate> stated) {
    List<Rings> values =
        stated.stream()
            .filter(estimate -> estimate.quantity().equals(part))
            .map(Estimate::rings)
            .distinct()
            .toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }
}
