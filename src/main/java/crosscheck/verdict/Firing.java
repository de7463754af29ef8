package crosscheck.verdict;

import java.util.List;

/**
 * One rule that fired.
 *
 * @param number place in the log, from 1
 * @param rule name of the rule
 * @param factsIn the facts that met, in the order of the rule's conditions
 * @param factsOut what followed
 * @param statements ids of the statements behind the facts, sorted
 * @param sentence one sentence with values and units
 */
public record Firing(
    int number,
    String rule,
    List<String> factsIn,
    List<String> factsOut,
    List<String> statements,
    String sentence) {}
