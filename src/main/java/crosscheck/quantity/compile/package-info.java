/** Turns the data files that people write into what is read quickly; used by the build. */
@NullMarked
package crosscheck.quantity.compile;

import org.jspecify.annotations.NullMarked;
