package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.quantity.Exact;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Rings;
import crosscheck.verdict.Check;
import crosscheck.verdict.Slip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The multiple that suits both what is compared and what it is a multiple of, in round figures. */
final class RatioSlips implements Slips {

  private static final int MOST_DECIMALS = 3;

  @Override
  public Stream<Edit> of(Doubt doubt) {
    if (!(doubt.claim() instanceof Claim.Multiple multiple)) {
      return Stream.empty();
    }
    return doubt.finding().clashes().stream()
        .map(clash -> clash.witness())
        .filter(witness -> witness.subject().equals(multiple.quantity()))
        .flatMap(witness -> factor(multiple, witness).stream())
        .distinct()
        .map(factor -> edit(doubt, multiple, factor));
  }

  private static Edit edit(Doubt doubt, Claim.Multiple claim, BigDecimal factor) {
    Rings rings = Rings.of(Interval.point(Exact.of(factor)));
    Claim edited =
        new Claim.Multiple(claim.ground(), claim.manner(), claim.quantity(), claim.base(), rings);
    return new Edit(edited, Slip.RATIO, doubt.wording(), factor.toPlainString() + " times");
  }

  private static Optional<BigDecimal> factor(Claim.Multiple claim, Check witness) {
    Estimate mine = side(witness, claim.ground(), true);
    Estimate other = side(witness, claim.ground(), false);
    if (mine == null || other == null || mine.parents().size() != 1) {
      return Optional.empty();
    }
    return roundest(other.rings().dividedBy(mine.parents().get(0).rings()).inner().hull());
  }

  /** The figure of the fewest decimals in a range of two finite ends. */
  private static Optional<BigDecimal> roundest(Interval range) {
    if (range.low() == null || range.high() == null) {
      return Optional.empty();
    }
    Fraction middle = range.low().add(range.high()).divide(2);
    return IntStream.rangeClosed(0, MOST_DECIMALS)
        .mapToObj(decimals -> middle.bigDecimalValue(decimals, RoundingMode.HALF_EVEN))
        .filter(round -> range.contains(Exact.of(round)))
        .findFirst();
  }

  private static @Nullable Estimate side(Check witness, Ground ground, boolean with) {
    Estimate left = witness.leftEstimate();
    return left != null && left.support().contains(ground) == with ? left : witness.rightEstimate();
  }
}
