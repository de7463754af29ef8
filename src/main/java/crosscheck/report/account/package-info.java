/**
 * Findings told to people: in which order, between whom, by which comparison, how real, what to
 * doubt. What is told here is the same in every form of the report.
 */
@NullMarked
package crosscheck.report.account;

import org.jspecify.annotations.NullMarked;
