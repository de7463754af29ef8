/**
 * What the curator wrote down: sources, statements and the world they speak of, read and checked.
 *
 * <p>A dossier is data. Nothing in it is ever executed.
 */
@NullMarked
package crosscheck.dossier;

import org.jspecify.annotations.NullMarked;
