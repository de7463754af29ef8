package crosscheck.report;

import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import java.util.ArrayList;
import java.util.List;

/**
 * One pair of rings as boxes on a scale from 0 to 100.
 *
 * @param label whose it is
 * @param plain boxes of the plain reading
 * @param charitable boxes of the charitable reading
 */
public record Bar(String label, List<Box> plain, List<Box> charitable) {

  /** The least width of a box, so that a single value can be seen. */
  private static final double LEAST = 0.6;

  /** What is left of a bar without end: dashes, each as wide as the hole before it. */
  private static final double DASH = 1.2;

  /**
   * One box.
   *
   * @param x left edge, a decimal
   * @param width width, a decimal
   */
  public record Box(String x, String width) {}

  static Bar of(String label, Rings rings, Scale scale) {
    return new Bar(label, boxes(rings.inner(), scale), boxes(rings.outer(), scale));
  }

  private static List<Box> boxes(Range range, Scale scale) {
    List<Box> boxes = new ArrayList<>();
    range.parts().forEach(part -> boxes.addAll(boxes(part, scale)));
    return boxes;
  }

  private static List<Box> boxes(Interval part, Scale scale) {
    List<Box> boxes = new ArrayList<>();
    double from = 0;
    double to = 100;
    if (part.low() == null) {
      boxes.add(box(from + DASH, DASH));
      from += 3 * DASH;
    } else {
      from = scale.at(part.low());
    }
    if (part.high() == null) {
      boxes.add(box(to - 2 * DASH, DASH));
      to -= 3 * DASH;
    } else {
      to = scale.at(part.high());
    }
    boxes.add(0, to - from < LEAST ? box((from + to - LEAST) / 2, LEAST) : box(from, to - from));
    return boxes;
  }

  private static Box box(double x, double width) {
    return new Box(Scale.print(x), Scale.print(width));
  }
}
