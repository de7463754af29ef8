package crosscheck.report.page;

import crosscheck.explanation.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The derivations of one finding, each told once. */
final class Trees {

  private final String prefix;
  private final Map<Step, Integer> met = new HashMap<>();
  private final Map<Step, String> anchors = new HashMap<>();
  private final Set<Step> told = new HashSet<>();

  /**
   * Looks which steps are told more than once.
   *
   * @param prefix what the anchors of these trees begin with
   * @param roots all derivations that will be asked for
   */
  Trees(String prefix, List<Step> roots) {
    this.prefix = prefix;
    roots.forEach(this::count);
  }

  /** A step that was met before is not entered again: what is below it is not told again. */
  private void count(Step step) {
    if (step.isDerived() && met.merge(step, 1, Integer::sum) == 1) {
      step.from().forEach(this::count);
    }
  }

  /** The derivation with what was told before left out. */
  Tree tell(Step step) {
    if (!step.isDerived()) {
      return new Tree(step, "", false, List.of());
    }
    boolean shared = met.getOrDefault(step, 0) > 1;
    String anchor = shared ? anchors.computeIfAbsent(step, s -> prefix + (anchors.size() + 1)) : "";
    return told.add(step)
        ? new Tree(step, anchor, false, step.from().stream().map(this::tell).toList())
        : new Tree(step, anchor, true, List.of());
  }
}
