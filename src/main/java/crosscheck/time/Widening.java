package crosscheck.time;

/**
 * How far around a point something reaches, in seconds; half-open.
 *
 * @param from seconds from the point to the first second that belongs, mostly negative
 * @param to seconds from the point to the first second after
 */
record Widening(long from, long to) {

  /** The same, reaching {@code seconds} further on both sides. */
  Widening by(long seconds) {
    return new Widening(from - seconds, to + seconds);
  }
}
