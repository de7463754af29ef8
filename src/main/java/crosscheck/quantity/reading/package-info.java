/**
 * The grammar of figure phrases: from words to exact ranges. {@code examples.yaml} shows what it
 * makes of which wording.
 */
@NullMarked
package crosscheck.quantity.reading;

import org.jspecify.annotations.NullMarked;
