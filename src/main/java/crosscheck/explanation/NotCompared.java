package crosscheck.explanation;

/**
 * The answer to why two statements were not compared.
 *
 * @param cause what kept them apart
 * @param text the same in one sentence, with ids
 */
public record NotCompared(Cause cause, String text) {

  /** What keeps two statements apart. */
  public enum Cause {
    /** Nothing: they were held against each other. */
    COMPARED,
    /** One asserts what the other expects or denies. */
    MANNER,
    /** One makes a claim that can only be held against its like. */
    LIKE,
    /** They speak of two quantities of one kind. */
    QUALIFIERS,
    /** They are compared, but only with further statements beside them. */
    TOGETHER,
    /** What they speak of is tied, but a value on the way is missing. */
    MISSING,
    /** What they speak of is tied by more statements than a value is derived from. */
    LIMIT,
    /** What they speak of is tied, but too loosely for either to exclude the other. */
    LOOSE,
    /** Nothing ties what they speak of. */
    UNTIED
  }

  /** Whether just the two were held against each other after all. */
  public boolean isCompared() {
    return cause == Cause.COMPARED;
  }
}
