/** Runs the rules over a dossier's statements; the only package that knows Drools. */
@NullMarked
package crosscheck.reasoning;

import org.jspecify.annotations.NullMarked;
