package crosscheck.explanation;

import java.util.List;

/** The sides of a contradiction as lines: values, wordings, and derivations as trees. */
public final class SidesText {

  private final Lines lines;
  private final String indent;

  public SidesText(Lines lines, String indent) {
    this.lines = lines;
    this.indent = indent;
  }

  public void add(List<Side> sides) {
    for (Side side : sides) {
      String label = indent + side.letter() + "  ";
      String below = indent + "   ";
      Step step = side.step();
      if (step == null) {
        bare(label, below, side.voices());
      } else {
        lines.add(label, below, side.value() + by(step));
        children(below, step);
      }
    }
  }

  /** One derivation by itself. */
  public void add(Step step) {
    lines.add(indent, indent + "  ", step.title() + ": " + step.value() + by(step));
    children(indent, step);
  }

  private void bare(String label, String below, List<Voice> voices) {
    String start = label;
    for (Voice voice : voices) {
      String reads = voice.reads().plain();
      lines.add(start, below + "  ", voice.identified() + (reads.isEmpty() ? "" : ": " + reads));
      start = below;
    }
  }

  private static String by(Step step) {
    return step.isDerived() ? ", by " + step.rule() : "";
  }

  /** The voices and steps below a step, each with its branch. */
  private void children(String below, Step step) {
    int left = step.voices().size() + step.from().size();
    for (Voice voice : step.voices()) {
      left--;
      lines.add(below + branch(left), below + trunk(left) + "  ", voice.identified());
    }
    for (Step from : step.from()) {
      left--;
      String deeper = below + trunk(left);
      lines.add(below + branch(left), deeper + "  ", from.title() + ": " + from.value() + by(from));
      children(deeper, from);
    }
  }

  private static String branch(int left) {
    return left > 0 ? "|- " : "`- ";
  }

  private static String trunk(int left) {
    return left > 0 ? "|  " : "   ";
  }
}
