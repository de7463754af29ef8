package crosscheck.dossier;

/**
 * A source with the keys it was read from.
 *
 * @param source what the rest of the program knows of it
 * @param fields its record, for the places of errors and for its marks
 */
record Article(Source source, Node.Fields fields) {

  /** The key under which a record lists the marks of its text. */
  static final String MARKS = "marks";

  /** Number of paragraphs that its digest knows of; 0 without a digest. */
  int paragraphs() {
    return source.digest().stream().mapToInt(Source.Digest::paragraph).max().orElse(0);
  }
}
