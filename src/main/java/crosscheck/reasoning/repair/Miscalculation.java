package crosscheck.reasoning.repair;

import crosscheck.quantity.Conversion;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Kind;
import crosscheck.quantity.MeasureUnit;
import crosscheck.quantity.Units;
import crosscheck.verdict.Slip;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What comes out when a figure is converted by one of the usual slips.
 *
 * @param slip which one
 * @param figure what comes out, in the unit converted to
 * @param byUnit whether the figure would be right in another unit
 */
record Miscalculation(Slip slip, Fraction figure, boolean byUnit) {

  Miscalculation(Slip slip, Fraction figure) {
    this(slip, figure, false);
  }

  /** The figure in another unit of its kind, as it should be. */
  static Fraction right(Kind kind, MeasureUnit from, MeasureUnit to, Fraction figure) {
    return new Way(usual(kind, from), usual(kind, to)).apply(figure);
  }

  /** Every slip in the order in which it is looked for. */
  static List<Miscalculation> of(Kind kind, MeasureUnit from, MeasureUnit to, Fraction figure) {
    Way scales = new Way(from.usual(), to.usual());
    Way differences = new Way(from.usual().ofDifference(), to.usual().ofDifference());
    Way back = new Way(usual(kind, to), usual(kind, from));
    Stream<Miscalculation> formula =
        switch (kind) {
          case TEMPERATURE_DIFFERENCE ->
              Stream.of(new Miscalculation(Slip.OFFSET_ADDED, scales.apply(figure)));
          case TEMPERATURE ->
              Stream.of(new Miscalculation(Slip.OFFSET_LOST, differences.apply(figure)));
          default -> Stream.of();
        };
    return Stream.of(
            Stream.of(new Miscalculation(Slip.KEPT_FIGURE, figure, true)),
            byLength(kind, from, to, figure),
            formula,
            Stream.of(new Miscalculation(Slip.WRONG_WAY, back.apply(figure))),
            byNamesakes(kind, from, to, figure))
        .flatMap(slips -> slips)
        .sorted(Comparator.comparing(Miscalculation::slip))
        .toList();
  }

  /** With the factor between the sides of squares or cubes, and on volumes with its square. */
  private static Stream<Miscalculation> byLength(
      Kind kind, MeasureUnit from, MeasureUnit to, Fraction figure) {
    Units units = Units.standard();
    int dimensions = kind == Kind.AREA ? 2 : kind == Kind.VOLUME ? 3 : 1;
    return units.side(from).stream()
        .flatMap(one -> units.side(to).stream().map(other -> ratio(one, other)))
        .flatMap(ratio -> IntStream.range(1, dimensions).mapToObj(ratio::pow))
        .map(factor -> new Miscalculation(Slip.LENGTH_FACTOR, figure.multiply(factor)));
  }

  private static Fraction ratio(MeasureUnit from, MeasureUnit to) {
    return from.usual().factor().divide(to.usual().factor());
  }

  private static Stream<Miscalculation> byNamesakes(
      Kind kind, MeasureUnit from, MeasureUnit to, Fraction figure) {
    Units units = Units.standard();
    boolean miles = kind == Kind.LENGTH || kind == Kind.SPEED;
    Slip slip = miles ? Slip.NAUTICAL : Slip.NAMESAKE;
    Stream<Miscalculation> misread =
        units.namesakes(from).stream()
            .map(other -> new Way(usual(kind, other), usual(kind, to)).apply(figure))
            .map(out -> new Miscalculation(slip, out));
    Stream<Miscalculation> miswritten =
        units.namesakes(to).stream()
            .map(other -> new Way(usual(kind, from), usual(kind, other)).apply(figure))
            .map(out -> new Miscalculation(slip, out, true));
    return Stream.concat(misread, miswritten);
  }

  /** How a unit is read plainly; of a difference without what its zero is shifted by. */
  static Conversion usual(Kind kind, MeasureUnit unit) {
    return kind == Kind.TEMPERATURE_DIFFERENCE ? unit.usual().ofDifference() : unit.usual();
  }

  /** From one unit to another. */
  private record Way(Conversion from, Conversion to) {

    Fraction apply(Fraction figure) {
      return to.fromBase(from.toBase(figure));
    }
  }
}
