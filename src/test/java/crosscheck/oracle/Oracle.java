package crosscheck.oracle;

import com.microsoft.z3.Context;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import crosscheck.dossier.Dossier;
import crosscheck.reasoning.Inline;
import java.util.Map;
import java.util.Set;

/**
 * A second opinion on dossiers, from an SMT solver that knows nothing of the rules. It judges what
 * is number or time; names, places and ranks it does not know. For one thread.
 *
 * <p>The solver stops at a count of its own steps, not of seconds, so that its answers do not
 * depend on the machine.
 */
public final class Oracle implements AutoCloseable {

  /** Steps of the solver before it gives up; well under a second. */
  private static final int MOST_STEPS = 500_000;

  /** A stop for what steps do not count; far more than they take. */
  private static final int MOST_MILLIS = 10_000;

  private final Context z3 = new Context();
  private final Map<Boolean, Solver> solvers =
      Map.of(true, solver("QF_LRA"), false, solver("QF_NRA"));

  private Solver solver(String logic) {
    Solver solver = z3.mkSolver(logic);
    Params params = z3.mkParams();
    params.add("rlimit", MOST_STEPS);
    params.add("timeout", MOST_MILLIS);
    solver.setParameters(params);
    return solver;
  }

  /** What a dossier says in one ring. */
  public Theory theory(Dossier dossier, Ring ring) {
    return new Theory(z3, solvers, dossier, ring);
  }

  /** Whether all statements of a dossier can be true. */
  public Answer isConsistent(Dossier dossier, Ring ring) {
    return theory(dossier, ring).check();
  }

  /** The same for a dossier without its head, as in case files. */
  public Answer isConsistent(String yaml, Ring ring) {
    return isConsistent(Inline.dossier(yaml), ring);
  }

  /**
   * Whether these statements (or {@code sequence:ID}, {@code place:ID}) cannot all be true, and can
   * without any one of them: {@code UNSATISFIABLE} if so, {@code SATISFIABLE} if not.
   */
  public Answer isMinimal(Dossier dossier, Ring ring, Set<String> ids) {
    return theory(dossier, ring).minimal(ids);
  }

  /** The same for a dossier without its head, as in case files. */
  public Answer isMinimal(String yaml, Ring ring, Set<String> ids) {
    return isMinimal(Inline.dossier(yaml), ring, ids);
  }

  @Override
  public void close() {
    z3.close();
  }
}
