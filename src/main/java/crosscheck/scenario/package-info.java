/**
 * The sentences in which scenarios say what is expected of a dossier: what holds, what conflicts
 * with what, and because of which rule. They serve a dossier's file and statements in the scenario
 * alike.
 *
 * <p>Nothing here judges; the steps only look up what {@link crosscheck.reasoning.Reasoner} has
 * found.
 */
@NullMarked
package crosscheck.scenario;

import org.jspecify.annotations.NullMarked;
