package crosscheck.oracle;

/** Ways in which the rules and the solver may disagree on a dossier. */
enum Fault {
  /** A set is told as a conflict that can be true. */
  WRONG_CONFLICT,
  /** A set is told as a conflict that remains one without some member. */
  CONFLICT_NOT_MINIMAL,
  /** A set is told as a strain that plainly can be true. */
  WRONG_STRAIN,
  /** A set is told as a strain that remains one without some member. */
  STRAIN_NOT_MINIMAL,
  /** A set is told as a strain that is a conflict. */
  UNDERSTATED,
  /** The dossier cannot be true, and no conflict is told. */
  CONFLICT_MISSED,
  /** The dossier plainly cannot be true, and neither conflict nor strain is told. */
  STRAIN_MISSED,
  /** With one member of each conflict taken away the rest still cannot be true. */
  FURTHER_CONFLICT_MISSED
}
