package crosscheck.oracle;

/** What the statements of a generated dossier are about. */
enum Family {
  /** Values, multiples, journeys whose legs add up. */
  LINEAR,
  /** Journeys with lengths, speeds and durations; multiples among them. */
  PRODUCT,
  /** Dates, clock times, gaps and orders. */
  TEMPORAL,
  /** All of these, tied by journeys that depart and arrive. */
  MIXED
}
