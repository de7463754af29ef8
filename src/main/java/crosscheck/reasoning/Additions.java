package crosscheck.reasoning;

import crosscheck.dossier.Quantity;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fit;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may have gone wrong where a total is not the sum of its parts. */
public final class Additions {

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
    Map<String, String> titles =
        all.stream().collect(Collectors.toMap(Quantity::id, Quantity::title, (a, b) -> a));
    List<String> causes = new ArrayList<>();
    for (String part : whole.parts()) {
      Rings value = value(part, stated).orElseThrow();
      String title = titles.getOrDefault(part, part);
      if (sum.get().plus(value).fit(told) == Fit.AGREES) {
        causes.add("the total fits with one of its parts counted twice: " + title);
      }
      if (sum.get().minus(value).fit(told) == Fit.AGREES) {
        causes.add("the total fits with one of its parts left out: " + title);
      }
    }
    others(whole, all)
        .filter(other -> sum(other, stated).filter(s -> s.fit(told) == Fit.AGREES).isPresent())
        .forEach(other -> causes.add("the total is that of other parts: " + other.title()));
    return causes.size() == 1 ? causes : List.of();
  }

  private static Stream<Quantity> others(Quantity whole, Collection<Quantity> all) {
    return all.stream()
        .filter(other -> !other.parts().isEmpty())
        .filter(other -> other.kind() == whole.kind())
        .filter(other -> !other.id().equals(whole.id()))
        .sorted(Comparator.comparing(Quantity::id));
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
