/**
 * Why, and why not: derivations down to wordings, what keeps two statements from being compared,
 * which fact is missing, and on which reading of a wording a verdict depends.
 *
 * <p>An explanation works on a {@link crosscheck.verdict.Result} and decides nothing. Where a
 * wording has several readings, the dossier is judged again with each alone.
 */
@NullMarked
package crosscheck.explanation;

import org.jspecify.annotations.NullMarked;
