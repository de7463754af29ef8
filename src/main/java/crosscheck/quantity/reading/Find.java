package crosscheck.quantity.reading;

/**
 * A figure and how readily the words mean it.
 *
 * @param figure the figure
 * @param rank what it yields to
 */
record Find(Figure figure, Rank rank) {

  enum Rank {
    /** What the words say. */
    PLAIN,
    /** What they say where no plain figure of the kind stands: "8th", "days", "$5". */
    LESSER,
    /** What they may say to somebody who asks for just this kind: "twice" as a ratio. */
    ASKED_FOR
  }
}
