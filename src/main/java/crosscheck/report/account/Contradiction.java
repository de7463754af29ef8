package crosscheck.report.account;

import crosscheck.explanation.Side;
import crosscheck.explanation.Voice;
import java.util.List;

/**
 * One minimal set, told by the comparison that shows it best.
 *
 * @param title what was compared
 * @param members everybody who is part of it
 * @param detail what does not go together, in one plain sentence
 * @param rule the rule that compared
 * @param sides the one or two sides that met
 * @param premises what has no common solution, one sentence each; none where sides were compared
 * @param tolerance how much latitude the figures need; empty where there are none
 */
public record Contradiction(
    String title,
    List<Voice> members,
    String detail,
    String rule,
    List<Side> sides,
    List<String> premises,
    String tolerance) {}
