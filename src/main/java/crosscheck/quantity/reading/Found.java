package crosscheck.quantity.reading;

/**
 * Something that a run of tokens says.
 *
 * @param value what it says
 * @param end index of the first token after the run
 */
record Found<T>(T value, int end) {}
