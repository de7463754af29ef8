/**
 * From comparisons to findings: minimal conflicts, camps, and one verdict for every statement.
 *
 * <p>Nothing here knows a rule or a rule engine; it works on what rules have inserted.
 */
@NullMarked
package crosscheck.verdict;

import org.jspecify.annotations.NullMarked;
