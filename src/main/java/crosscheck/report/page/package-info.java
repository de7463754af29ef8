/**
 * The report as one page: findings, a line of values, a line of time, a map, the articles, who
 * agrees with whom, and the log.
 *
 * <p>Everything that can be read is written when the page is made; its script only filters, unfolds
 * and changes the zone of times.
 */
@NullMarked
package crosscheck.report.page;

import org.jspecify.annotations.NullMarked;
