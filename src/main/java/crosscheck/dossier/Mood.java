package crosscheck.dossier;

/** Whether a statement speaks of what is or was, or of what is still to come. */
public enum Mood {
  /** Told as a fact. */
  HAPPENED,
  /** Told as a plan, a possibility or a forecast. */
  EXPECTED
}
