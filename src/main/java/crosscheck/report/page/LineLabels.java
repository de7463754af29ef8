package crosscheck.report.page;

import crosscheck.place.Azimuthal.Point;
import crosscheck.report.page.Labels.Box;
import crosscheck.report.page.WorldMap.Label;
import crosscheck.report.page.WorldMap.Stated;
import java.util.ArrayList;
import java.util.List;

/** Finds room for what is written along the lines of a map. */
final class LineLabels {

  private static final double BADGE = 11;

  /** Shares of a line at which its letter may stand. */
  private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7};

  private final Frame frame;
  private final Labels labels;

  LineLabels(Frame frame, Labels labels) {
    this.frame = frame;
    this.labels = labels;
  }

  /** No label is written across a line if there is room elsewhere. */
  void keepFree(List<Point> path) {
    for (int i = 1; i < path.size(); i++) {
      Point a = path.get(i - 1);
      Point b = path.get(i);
      labels.takeLine(
          frame.around(new Point((a.east() + b.east()) / 2, (a.north() + b.north()) / 2), 1, 6));
    }
  }

  /** Where the letter of a line stands: half way, or about there. */
  Box letter(List<Point> path) {
    List<Box> candidates = new ArrayList<>();
    for (double share : ALONG) {
      candidates.add(
          frame.around(path.get((int) Math.round(share * (path.size() - 1))), BADGE, BADGE));
    }
    return labels.place(candidates).orElse(candidates.get(0));
  }

  /** What is stated of a line, in short, beside its letter and as far as there is room. */
  List<Label> labels(Box letter, List<Stated> stated) {
    List<Label> told = new ArrayList<>();
    for (Stated value : stated.stream().filter(s -> s.what().isEmpty()).toList()) {
      String text = Labels.brief(value.voices().get(0).source()) + ": " + value.value().plain();
      double width = text.length() * Labels.CHARACTER;
      double right = letter.x() + letter.width() + 3;
      double left = letter.x() - width - 3;
      double y = letter.middleY() - Labels.LINE / 2;
      List<Box> candidates = new ArrayList<>();
      for (int line : new int[] {0, 1, -1, 2, -2, 3, -3}) {
        candidates.add(new Box(right, y + line * Labels.LINE, width, Labels.LINE));
        candidates.add(new Box(left, y + line * Labels.LINE, width, Labels.LINE));
      }
      labels
          .place(candidates)
          .ifPresent(
              box ->
                  told.add(
                      new Label(
                          text, Frame.print(box.x()), Frame.print(box.y() + Labels.LINE - 4))));
    }
    return told;
  }
}
