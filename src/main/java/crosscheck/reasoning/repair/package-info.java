/**
 * Edits of one statement that would undo a slip of the pen: the wording changes in a few words and
 * is read again. Whether an edit dissolves anything is for others to judge.
 */
@NullMarked
package crosscheck.reasoning.repair;

import org.jspecify.annotations.NullMarked;
