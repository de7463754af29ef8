/**
 * Numbers as reports give them: exact ranges in two rings, and units.
 *
 * <p>Every magnitude inside this package is an exact rational in the base unit of its {@link
 * crosscheck.quantity.Kind}; nothing is rounded before it is shown to a person.
 */
@NullMarked
package crosscheck.quantity;

import org.jspecify.annotations.NullMarked;
