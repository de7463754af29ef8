/**
 * The constraint network: quantities, what is estimated of them, and the ties between them.
 *
 * <p>Rules only add to the network; nothing here knows a rule or an event.
 */
@NullMarked
package crosscheck.network;

import org.jspecify.annotations.NullMarked;
