package crosscheck.quantity;

/** How two readings of one quantity go together, from best to worst. */
public enum Fit {
  /** The plain readings have a value in common. */
  AGREES,
  /** Only the charitable readings have a value in common. */
  STRAINS,
  /** No reading of the one is compatible with any reading of the other. */
  CLASHES;

  /** The worse of the two. */
  public Fit worse(Fit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
