package crosscheck.verdict;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranges whose ends are numbered along the line, so that holding two against each other compares
 * whole numbers only. Nothing is lost: an open end stands just inside its value, and equal ends
 * have equal numbers.
 */
final class Spans {

  /** For each range the lower and the upper end of each part, ascending. */
  private final int[][] ends;

  private Spans(int[][] ends) {
    this.ends = ends;
  }

  /**
   * An end where it stands in a range.
   *
   * @param side -1 just below the value, 0 at it, 1 just above it
   */
  private record End(Fraction value, int side, int range, int position) {

    boolean isAt(End other) {
      return side == other.side && value.compareTo(other.value) == 0;
    }
  }

  static Spans of(List<Range> ranges) {
    int[][] numbers = new int[ranges.size()][];
    List<End> finite = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      List<Interval> parts = ranges.get(i).parts();
      numbers[i] = new int[2 * parts.size()];
      for (int k = 0; k < parts.size(); k++) {
        Interval part = parts.get(k);
        numbers[i][2 * k] = Integer.MIN_VALUE;
        numbers[i][2 * k + 1] = Integer.MAX_VALUE;
        add(finite, part.low(), part.lowClosed() ? 0 : 1, i, 2 * k);
        add(finite, part.high(), part.highClosed() ? 0 : -1, i, 2 * k + 1);
      }
    }
    number(finite, numbers);
    return new Spans(numbers);
  }

  private static void add(
      List<End> ends, @Nullable Fraction value, int side, int range, int position) {
    if (value != null) {
      ends.add(new End(value, side, range, position));
    }
  }

  private static void number(List<End> ends, int[][] numbers) {
    ends.sort(Comparator.comparing(End::value).thenComparing(End::side));
    int number = 0;
    for (int i = 0; i < ends.size(); i++) {
      End end = ends.get(i);
      number += i == 0 || end.isAt(ends.get(i - 1)) ? 0 : 1;
      numbers[end.range][end.position] = number;
    }
  }

  int size() {
    return ends.length;
  }

  /** Number of the lowest end of a range. */
  int low(int range) {
    return ends[range][0];
  }

  /** Number of the highest end of a range. */
  int high(int range) {
    return ends[range][ends[range].length - 1];
  }

  /** Whether a range has several parts. */
  boolean hasGaps(int range) {
    return ends[range].length > 2;
  }

  /** Whether two ranges have a value in common. */
  boolean meet(int one, int other) {
    int[] a = ends[one];
    int[] b = ends[other];
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] <= b[j + 1] && b[j] <= a[i + 1]) {
        return true;
      }
      if (a[i + 1] < b[j + 1]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return false;
  }

  /** All ranges in the order of their highest ends. */
  List<Integer> byHigh() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      order.add(i);
    }
    Collections.sort(order, Comparator.comparing(this::high));
    return order;
  }
}
