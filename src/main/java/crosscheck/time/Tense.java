package crosscheck.time;

/** Whether a report tells of something that has happened or of something still to come. */
public enum Tense {
  /** A bare weekday is the latest such day up to the publication. */
  PAST,
  /** A bare weekday is the next such day from the publication on. */
  FUTURE
}
