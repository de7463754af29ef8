package crosscheck.oracle;

/** What the solver says of a set of statements. */
public enum Answer {
  SATISFIABLE,
  UNSATISFIABLE,
  /** The solver gave up at its limit; counted apart, never as a pass. */
  UNKNOWN
}
