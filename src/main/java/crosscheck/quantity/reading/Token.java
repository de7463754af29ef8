package crosscheck.quantity.reading;

/**
 * The smallest piece of a wording.
 *
 * @param type number, word or mark
 * @param text as it stands; every dash that joins is written {@code -}
 * @param lower the text in lower case
 * @param start offset of its first character in the wording
 * @param end offset after its last character
 */
record Token(Type type, String text, String lower, int start, int end) {

  enum Type {
    /** Digits, with their separators: 1,448 or 12.50; also one of ½ ⅓ ¼. */
    NUMBER,
    /** Letters: km2, hours. */
    WORD,
    /** Any other single character that is not a space. */
    MARK
  }
}
