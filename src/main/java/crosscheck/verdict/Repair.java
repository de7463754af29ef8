package crosscheck.verdict;

/**
 * An edit of one statement that dissolves a conflict: advice, never a claim of truth.
 *
 * @param statement id of the statement to edit
 * @param from the words as they stand
 * @param to the words that would go together with the rest
 * @param text one sentence for people
 */
public record Repair(String statement, String from, String to, String text) {}
