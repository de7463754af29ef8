package crosscheck.reasoning.repair;

/**
 * Other words in one place of a wording.
 *
 * @param start offset of the first character that goes
 * @param end offset after the last that goes
 * @param to what comes instead
 */
record Swap(int start, int end, String to) {

  /** The wording with the other words. */
  String in(String wording) {
    return wording.substring(0, start) + to + wording.substring(end);
  }

  /** The words that go. */
  String from(String wording) {
    return wording.substring(start, end);
  }

  /** The same change, told with the words around it from one offset to another. */
  Swap widened(String wording, int from, int until) {
    int first = Math.min(from, start);
    int last = Math.max(until, end);
    return new Swap(
        first, last, wording.substring(first, start) + to + wording.substring(end, last));
  }
}
