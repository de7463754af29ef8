package crosscheck.report.page;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pair of rings as boxes on a scale from 0 to 100.
 *
 * @param plain boxes of the plain reading
 * @param charitable boxes of the charitable reading; none where it allows no more
 */
public record Bar(List<Box> plain, List<Box> charitable) {

  /** The least width of a box, so that a single value can be seen. */
  private static final double LEAST = 0.6;

  /** What is left of a bar that goes on beyond the scale: dashes, each as wide as its hole. */
  private static final double DASH = 1.2;

  /**
   * One box.
   *
   * @param x left edge, a decimal
   * @param width width, a decimal
   */
  public record Box(String x, String width) {}

  /** The rings as far as they lie on the scale; what goes on beyond its ends runs out in dashes. */
  static Bar of(Rings rings, Scale scale) {
    List<Box> plain = boxes(rings.inner(), scale);
    return new Bar(
        plain, rings.inner().equals(rings.outer()) ? List.of() : boxes(rings.outer(), scale));
  }

  /** Whether anything of it lies on the scale. */
  public boolean isSeen() {
    return !plain.isEmpty() || !charitable.isEmpty();
  }

  private static List<Box> boxes(Range range, Scale scale) {
    List<Box> boxes = new ArrayList<>();
    range.parts().stream().filter(scale::sees).forEach(part -> boxes.addAll(boxes(part, scale)));
    return boxes;
  }

  private static List<Box> boxes(Interval part, Scale scale) {
    List<Box> boxes = new ArrayList<>();
    double from = 0;
    double to = 100;
    @Nullable Fraction low = part.low();
    @Nullable Fraction high = part.high();
    if (low == null || low.compareTo(scale.low()) < 0) {
      boxes.add(box(from + DASH, DASH));
      from += 3 * DASH;
    } else {
      from = scale.at(low);
    }
    if (high == null || high.compareTo(scale.high()) > 0) {
      boxes.add(box(to - 2 * DASH, DASH));
      to -= 3 * DASH;
    } else {
      to = scale.at(high);
    }
    boxes.add(0, to - from < LEAST ? box((from + to - LEAST) / 2, LEAST) : box(from, to - from));
    return boxes;
  }

  private static Box box(double x, double width) {
    return new Box(Scale.print(x), Scale.print(width));
  }
}
