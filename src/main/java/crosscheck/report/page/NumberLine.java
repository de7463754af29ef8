package crosscheck.report.page;

import crosscheck.explanation.Values;
import crosscheck.network.Estimate;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rings of one quantity drawn to one scale, a bar for each.
 *
 * @param bars the bars, in the order of the rings
 * @param low the lowest finite end in words
 * @param lowAt where it stands on the scale, from 0 to 100
 * @param high the highest finite end in words; empty where it is the lowest
 * @param highAt where it stands
 */
public record NumberLine(List<Bar> bars, String low, String lowAt, String high, String highAt) {

  /**
   * Draws rings.
   *
   * @param show words for a single value
   */
  static NumberLine of(List<Rings> rings, Function<Range, String> show) {
    List<Fraction> ends = rings.stream().flatMap(NumberLine::ends).sorted().toList();
    Fraction low = ends.isEmpty() ? Fraction.ZERO : ends.get(0);
    Fraction high = ends.isEmpty() ? Fraction.ZERO : ends.get(ends.size() - 1);
    Scale scale = Scale.of(low, high);
    return new NumberLine(
        rings.stream().map(both -> Bar.of(both, scale)).toList(),
        ends.isEmpty() ? "" : words(low, show),
        Scale.print(scale.at(low)),
        low.equals(high) ? "" : words(high, show),
        Scale.print(scale.at(high)));
  }

  /** Words for ranges of a quantity, all in the unit that suits the widest of these. */
  static Function<Range, String> shown(Values values, List<Rings> rings, Estimate measured) {
    Range widest =
        Range.of(rings.stream().map(r -> r.outer().hull()).reduce(Interval::hull).orElseThrow());
    return values.beside(widest, measured.kind(), measured.quantity());
  }

  private static String words(Fraction value, Function<Range, String> show) {
    return show.apply(Range.of(Interval.point(value)));
  }

  /** The finite ends of both readings: where the charitable one has no end, the plain one may. */
  static Stream<Fraction> ends(Rings rings) {
    return Stream.of(rings.inner(), rings.outer())
        .flatMap(range -> range.parts().stream())
        .flatMap(
            part -> Stream.concat(Stream.ofNullable(part.low()), Stream.ofNullable(part.high())));
  }
}
