/**
 * The command line: one class a command, what they share beside them.
 *
 * <p>A command reads its options, calls the packages below, and prints; it decides nothing about
 * statements.
 */
@NullMarked
package crosscheck.cli;

import org.jspecify.annotations.NullMarked;
