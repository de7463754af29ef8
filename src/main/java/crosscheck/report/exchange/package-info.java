/**
 * The report for other programs: JSON, SARIF, JUnit, CSV, ClaimReview, Web Annotations.
 *
 * <p>Each form is a pure function of {@link crosscheck.report.Checked}; none reads a clock, a
 * locale, a zone or a file. Hostile text comes out as text in each of them.
 */
@NullMarked
package crosscheck.report.exchange;

import org.jspecify.annotations.NullMarked;
