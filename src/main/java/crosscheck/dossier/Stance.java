package crosscheck.dossier;

/** In whose voice a statement is made. */
public enum Stance {
  /** The source says it in its own voice. */
  OWN,
  /** The source reports that somebody says it. */
  QUOTED,
  /** The source reports that somebody denies it. */
  DENIED
}
