package crosscheck.report.page;

import crosscheck.explanation.Step;
import java.util.List;

/**
 * A step of a derivation on the page. Where the same step stands more than once in a finding, the
 * later ones only lead to the first.
 *
 * @param step what follows
 * @param anchor where it stands; empty where nothing leads to it
 * @param isRepeated whether it is told elsewhere
 * @param from the steps it follows from; none where it is told elsewhere
 */
public record Tree(Step step, String anchor, boolean isRepeated, List<Tree> from) {}
