package crosscheck.verdict;

/**
 * A rule's documentation as it stands in the rule.
 *
 * @param name the rule's name
 * @param phase {@code derive}, {@code propagate}, {@code accuse} or {@code prove}
 * @param sentence what it says
 * @param rationale why it holds
 * @param severity hard, soft or knowledge
 * @param speaks an example that it accuses or derives from
 * @param silent an example at which it stays silent
 */
public record RuleCard(
    String name,
    String phase,
    String sentence,
    String rationale,
    String severity,
    String speaks,
    String silent) {}
