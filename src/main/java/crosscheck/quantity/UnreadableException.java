package crosscheck.quantity;

/** A wording, or a part of one, that cannot be read. */
public final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String part;

  /**
   * @param message what could not be read and why, in a sentence for the curator
   * @param part the words of the wording that could not be read
   */
  public UnreadableException(String message, String part) {
    super(message);
    this.part = part;
  }

  /** The words of the wording that could not be read. */
  public String part() {
    return part;
  }
}
