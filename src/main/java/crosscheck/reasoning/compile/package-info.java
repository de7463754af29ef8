/** Turns the DRL files under {@code rules/} into classes; used by the build and by tests. */
@NullMarked
package crosscheck.reasoning.compile;

import org.jspecify.annotations.NullMarked;
