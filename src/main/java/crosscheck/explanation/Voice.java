package crosscheck.explanation;

/**
 * Somebody or something that speaks for a value: a statement of a report, background knowledge, or
 * what is known of the world.
 *
 * @param sort which of the three
 * @param id id of the statement; of the ground for what is known of the world
 * @param source id of the source, empty unless a report speaks
 * @param paragraph paragraph of the source, 0 unless a report speaks
 * @param wording the phrase itself, empty for the world
 * @param says the claim in the curator's words
 * @param origin whom it goes back to and how it is said: "own voice", "an agency, expected"
 * @param reads the value that the wording has by itself
 */
public record Voice(
    Sort sort,
    String id,
    String source,
    int paragraph,
    String wording,
    String says,
    String origin,
    Told reads) {

  /** What speaks. */
  public enum Sort {
    REPORT,
    BACKGROUND,
    WORLD
  }

  /** Whether a report speaks. */
  public boolean isReport() {
    return sort == Sort.REPORT;
  }

  /** Where the phrase stands: {@code 001 ¶2}. */
  public String where() {
    return source + " ¶" + paragraph;
  }

  /** Where it stands and what it says there: {@code 001 ¶2 “around 900 miles”}. */
  public String name() {
    return isReport() ? where() + " “" + wording + "”" : says;
  }

  /** One line by which commands can be asked about it: its id, and what {@link #line} tells. */
  public String identified() {
    return sort == Sort.WORLD ? line() : id + ": " + line();
  }

  /** One line: {@code 001 ¶2 "around 900 miles" (own voice)}. */
  public String line() {
    String told = isReport() ? name() : "known: " + name();
    return origin.isEmpty() ? told : told + " (" + origin + ")";
  }
}
