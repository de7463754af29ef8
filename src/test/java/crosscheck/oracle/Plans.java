package crosscheck.oracle;

import crosscheck.oracle.Plan.Draw;
import crosscheck.oracle.Plan.Honesty;
import crosscheck.oracle.Plan.Shape;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Where plans are drawn from. */
final class Plans {

  private static final int FEWEST = 2;
  private static final int FEW = 9;
  private static final int MOST = Integer.getInteger("crosscheck.oracle.statements", 40);
  private static final int MOST_TRUTHS = 24;

  private Plans() {}

  static Arbitrary<Plan> of(Family family) {
    return Combinators.combine(
            Arbitraries.of(Shape.class),
            honesty(family),
            number().list().ofSize(MOST_TRUTHS),
            draws(),
            number(),
            number())
        .as(
            (shape, honesty, truths, draws, culprit, spoil) ->
                new Plan(family, shape, honesty, truths, draws, culprit, spoil));
  }

  /** Weighted so that about half of the dossiers of each family cannot be true. */
  private static Arbitrary<Honesty> honesty(Family family) {
    int[] weights =
        switch (family) {
          case LINEAR -> new int[] {4, 5, 2, 1};
          case PRODUCT -> new int[] {3, 5, 4, 3};
          case TEMPORAL -> new int[] {1, 4, 3, 6};
          case MIXED -> new int[] {2, 5, 4, 4};
        };
    return Arbitraries.frequency(
        Tuple.of(weights[0], Honesty.TRUE),
        Tuple.of(weights[1], Honesty.ONE_SPOILT),
        Tuple.of(weights[2], Honesty.NOISY),
        Tuple.of(weights[3], Honesty.RANDOM));
  }

  /** Nineteen in twenty dossiers are small: these are where the rules are asked most per second. */
  private static Arbitrary<List<Draw>> draws() {
    if (MOST <= FEW) {
      return draws(FEWEST, MOST);
    }
    return Arbitraries.frequencyOf(
        Tuple.of(19, draws(FEWEST, FEW)), Tuple.of(1, draws(FEW + 1, MOST)));
  }

  private static Arbitrary<List<Draw>> draws(int fewest, int most) {
    return Combinators.combine(number(), number(), number(), number(), number(), number())
        .as(Draw::new)
        .list()
        .ofMinSize(fewest)
        .ofMaxSize(most)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Integer> number() {
    return Arbitraries.integers()
        .between(0, 9999)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }
}
