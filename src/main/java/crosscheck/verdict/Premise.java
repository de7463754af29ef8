package crosscheck.verdict;

import crosscheck.dossier.Ground;
import crosscheck.network.Estimate;
import crosscheck.network.Tie;
import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.Shown;
import crosscheck.time.ShownTime;
import java.util.Collection;
import java.util.function.Function;

/**
 * Tells what is stated of a quantity, and what ties quantities, as the premises of a contradiction.
 *
 * @param narrator titles, zones and units
 * @param read the reading under which they contradict each other
 */
record Premise(Narrator narrator, Function<Rings, Range> read) {

  private static final Range ONE = Range.of(Interval.point(Fraction.ONE));

  /** What is stated of a quantity. */
  String tell(Estimate estimate) {
    Range range = read.apply(estimate.rings());
    String value = narrator.range(estimate.quantity(), estimate.kind(), range);
    return narrator.title(estimate.quantity()) + ": " + value + by(estimate.support());
  }

  /** How quantities are tied. */
  String tell(Tie tie) {
    return words(tie) + by(tie.grounds());
  }

  private String words(Tie tie) {
    if (tie instanceof Tie.Offset offset) {
      return offset(offset);
    } else if (tie instanceof Tie.Scale scale) {
      Range factor = read.apply(scale.factor());
      String times = factor.equals(ONE) ? "" : Shown.show(factor, Kind.RATIO) + " ";
      return title(scale.whole()) + " is " + times + title(scale.base());
    } else if (tie instanceof Tie.Sum sum) {
      return title(sum.whole()) + " is " + title(sum.left()) + " plus " + title(sum.right());
    }
    Tie.Product product = (Tie.Product) tie;
    return title(product.whole())
        + " is "
        + title(product.left())
        + " multiplied by "
        + title(product.right());
  }

  private String offset(Tie.Offset offset) {
    String later = title(offset.later());
    String earlier = title(offset.earlier());
    boolean times = narrator.isTime(offset.later());
    if (offset.gap().equals(Tie.POSITIVE)) {
      return later + (times ? " comes after " : " is more than ") + earlier;
    }
    if (offset.gap().equals(Tie.NOT_NEGATIVE)) {
      return later + (times ? " does not come before " : " is at least ") + earlier;
    }
    Range gap = read.apply(offset.gap());
    return times
        ? later + " is " + ShownTime.showGap(gap) + " than " + earlier
        : later + " is " + earlier + " plus " + gap;
  }

  private String title(String quantity) {
    return narrator.occasion(quantity);
  }

  private static String by(Collection<Ground> grounds) {
    return grounds.isEmpty() ? "" : " [" + Narrator.ids(grounds) + "]";
  }
}
