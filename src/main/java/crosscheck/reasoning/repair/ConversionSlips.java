package crosscheck.reasoning.repair;

import crosscheck.dossier.Claim;
import crosscheck.dossier.Dossier;
import crosscheck.quantity.Exact;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Range;
import crosscheck.quantity.Units;
import crosscheck.verdict.Slip;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that is somebody's figure in another unit, wrongly converted: the right one, at the
 * grain of the wrong one. Which slip it was shows in the number that came out. Where another unit
 * behind the same number would do as well, that is left to {@link UnitSlips}, unless the figure is
 * said to be a conversion.
 */
final class ConversionSlips implements Slips {

  private static final int FEWEST_DIGITS = 2;

  private final Units units = Units.standard();
  private final Rereading rereading;
  private final Dossier dossier;

  ConversionSlips(Rereading rereading, Dossier dossier) {
    this.rereading = rereading;
    this.dossier = dossier;
  }

  /** One number in one unit. */
  private record Printed(Claim.Value claim, MeasureUnit unit, Fraction number) {}

  @Override
  public Stream<Edit> of(Doubt doubt) {
    return doubt.claim() instanceof Claim.Value claim
        ? printed(claim).stream()
            .flatMap(mine -> originals(doubt, claim).flatMap(other -> edits(doubt, mine, other)))
        : Stream.empty();
  }

  /** What the claim may have been converted from; no figure is made from its own conversion. */
  private Stream<Printed> originals(Doubt doubt, Claim.Value claim) {
    return doubt.finding().grounds().stream()
        .flatMap(ground -> Stream.ofNullable(dossier.claims().get(ground.id())))
        .filter(Claim.Value.class::isInstance)
        .map(Claim.Value.class::cast)
        .filter(other -> other.quantity().equals(claim.quantity()))
        .filter(other -> other.kind() == claim.kind() && !other.unit().equals(claim.unit()))
        .filter(other -> other.converts() == null || !claim.ground().speaks(other.converts()))
        .flatMap(other -> printed(other).stream());
  }

  private Optional<Printed> printed(Claim.Value claim) {
    return units
        .byId(claim.unit())
        .flatMap(unit -> number(claim, unit).map(number -> new Printed(claim, unit, number)));
  }

  /** The digits of a figure that is one number but nought; a range and a bound have none. */
  private static Optional<Fraction> number(Claim.Value claim, MeasureUnit unit) {
    Interval digits = Miscalculation.usual(claim.kind(), unit).fromBase(firstPrinted(claim)).hull();
    return Optional.ofNullable(digits.low())
        .filter(low -> low.equals(digits.high()) && low.signum() != 0);
  }

  private static Range firstPrinted(Claim.Value claim) {
    return claim.readings().get(0).rings().printed();
  }

  private Stream<Edit> edits(Doubt doubt, Printed mine, Printed other) {
    Kind kind = mine.claim().kind();
    Range said =
        Miscalculation.usual(kind, mine.unit())
            .fromBase(mine.claim().readings().get(0).rings().inner());
    Fraction right = Miscalculation.right(kind, other.unit(), mine.unit(), other.number());
    return Miscalculation.of(kind, other.unit(), mine.unit(), other.number()).stream()
        .filter(slip -> !slip.byUnit() || mine.claim().converts() != null)
        .filter(slip -> said.meets(Range.of(Interval.point(slip.figure()))))
        .limit(1)
        .flatMap(slip -> edits(doubt, slip.slip(), mine.number(), right));
  }

  private Stream<Edit> edits(Doubt doubt, Slip slip, Fraction number, Fraction right) {
    return rereading.edits(
        doubt,
        slip,
        (wording, start, end) ->
            Numbers.only(wording, start, end)
                .flatMap(digits -> corrected(digits, number, right))
                .map(s -> s.widened(wording, s.start(), Numbers.until(wording, s, end)))
                .stream());
  }

  /** The right digits for the printed ones, which a magnitude may follow: "2.1 million acres". */
  private static Optional<Swap> corrected(Swap digits, Fraction number, Fraction right) {
    Fraction printed = Exact.of(Numbers.value(digits.to()));
    if (printed.signum() <= 0 || number.signum() <= 0 || right.signum() <= 0) {
      return Optional.empty();
    }
    Fraction told = right.divide(number.divide(printed));
    BigDecimal rounded =
        told.bigDecimalValue(MathContext.DECIMAL64.getPrecision(), RoundingMode.HALF_EVEN)
            .round(new MathContext(digitsOf(digits.to()), RoundingMode.HALF_UP));
    return Optional.of(
        new Swap(digits.start(), digits.end(), Numbers.digits(rounded, digits.to())));
  }

  /** How many digits a number is told with: three in 1,450, two in 0.50. */
  private static int digitsOf(String number) {
    String digits = number.replace(",", "");
    String significant =
        digits.contains(".")
            ? digits.replace(".", "").replaceAll("^0+", "")
            : digits.replaceAll("0+$", "");
    return Math.max(FEWEST_DIGITS, significant.length());
  }
}
