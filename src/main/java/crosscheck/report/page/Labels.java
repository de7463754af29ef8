package crosscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels on a drawing, one after the other, so that no two overlap. */
final class Labels {

  /**
   * Units of the drawing that a character takes at the size of labels, rather too many than too
   * few.
   */
  static final double CHARACTER = 8;

  /** Units of the drawing from line to line. */
  static final double LINE = 15;

  private static final int LONGEST = 28;

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();

  Labels(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * A rectangle.
   *
   * @param x left edge
   * @param y upper edge
   */
  record Box(double x, double y, double width, double height) {

    double middleX() {
      return x + width / 2;
    }

    double middleY() {
      return y + height / 2;
    }

    boolean meets(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** Keeps room free. */
  void take(Box box) {
    taken.add(box);
  }

  /** Keeps room free of labels that find any elsewhere. */
  void takeLine(Box box) {
    lines.add(box);
  }

  /**
   * The first of these boxes that is inside the drawing and free, rather one that no line crosses;
   * it is then taken.
   */
  Optional<Box> place(List<Box> candidates) {
    List<Box> free =
        candidates.stream()
            .filter(this::isInside)
            .filter(box -> taken.stream().noneMatch(box::meets))
            .toList();
    Optional<Box> best =
        free.stream()
            .filter(box -> lines.stream().noneMatch(box::meets))
            .findFirst()
            .or(() -> free.stream().findFirst());
    best.ifPresent(taken::add);
    return best;
  }

  private boolean isInside(Box box) {
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  }

  /** A text that is not too long for a drawing. */
  static String brief(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
