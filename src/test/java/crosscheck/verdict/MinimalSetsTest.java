package crosscheck.verdict;

import static crosscheck.verdict.Walls.grounds;
import static crosscheck.verdict.Walls.paper;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.quantity.Fit;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MinimalSetsTest {

  private final Ground a = paper("a");
  private final Ground b = paper("b");
  private final Ground c = paper("c");

  @Provide
  Arbitrary<List<Check>> checks() {
    Arbitrary<SortedSet<Ground>> set =
        Arbitraries.of(a, b, c, paper("d"), paper("e")).set().ofMaxSize(4).map(TreeSet::new);
    return Combinators.combine(set, Arbitraries.of(Fit.class))
        .as((members, fit) -> Check.of("made-up", "wall", members, new TreeSet<>(), fit))
        .list()
        .ofMaxSize(12);
  }

  /** A clash is minimal if no smaller one is told, a strain if no smaller set of either kind is. */
  @Property
  void areThoseWithoutASmallerOne(@ForAll("checks") List<Check> checks) {
    assertThat(MinimalSets.of(checks, Fit.CLASHES).keySet())
        .isEqualTo(minimal(sets(checks, Fit.CLASHES), sets(checks, Fit.CLASHES)));

    Set<SortedSet<Ground>> either = sets(checks, Fit.STRAINS);
    either.addAll(sets(checks, Fit.CLASHES));
    Set<SortedSet<Ground>> strains = minimal(sets(checks, Fit.STRAINS), either);
    strains.removeAll(sets(checks, Fit.CLASHES));
    assertThat(MinimalSets.of(checks, Fit.STRAINS).keySet()).isEqualTo(strains);
  }

  private static Set<SortedSet<Ground>> sets(List<Check> checks, Fit fit) {
    return checks.stream()
        .filter(check -> check.fit() == fit)
        .map(Check::grounds)
        .collect(Collectors.toSet());
  }

  private static Set<SortedSet<Ground>> minimal(
      Set<SortedSet<Ground>> sets, Set<SortedSet<Ground>> among) {
    return sets.stream()
        .filter(set -> among.stream().noneMatch(less -> !less.equals(set) && set.containsAll(less)))
        .collect(Collectors.toSet());
  }

  @Test
  void aSmallerStrainDoesNotExcuseALargerClash() {
    List<Check> checks =
        List.of(
            Check.of("made-up", "wall", grounds(a), grounds(b), Fit.STRAINS),
            Check.of("made-up", "wall", grounds(a, b), grounds(c), Fit.CLASHES));

    assertThat(MinimalSets.of(checks, Fit.CLASHES)).containsOnlyKeys(grounds(a, b, c));
    assertThat(MinimalSets.of(checks, Fit.STRAINS)).containsOnlyKeys(grounds(a, b));
  }

  @Test
  void oneSetShownTwiceHasBothComparisons() {
    Check one = Check.of("one", "wall", grounds(a), grounds(b), Fit.CLASHES);
    Check other = Check.of("other", "wall", grounds(b), grounds(a), Fit.CLASHES);

    assertThat(MinimalSets.of(List.of(one, other), Fit.CLASHES).get(grounds(a, b)))
        .containsExactlyInAnyOrder(one, other);
  }
}
