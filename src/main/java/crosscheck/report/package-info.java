/**
 * The consistency report: on the console, as a page, as data, and the log of what fired.
 *
 * <p>A report tells a {@link crosscheck.verdict.Result}; it decides nothing. The same result gives
 * the same bytes on every machine: no clock, no locale, no default zone.
 */
@NullMarked
package crosscheck.report;

import org.jspecify.annotations.NullMarked;
