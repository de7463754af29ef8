package crosscheck.explanation;

/**
 * A value in words for people.
 *
 * @param plain what the plain reading allows
 * @param charitable what the charitable reading allows, empty where it allows no more
 */
public record Told(String plain, String charitable) {

  /** The value of something that has none. */
  public static final Told NOTHING = new Told("", "");

  /** Whether the charitable reading allows more than the plain one. */
  public boolean isWider() {
    return !charitable.isEmpty();
  }

  /** Both readings on one line. */
  @Override
  public String toString() {
    return isWider() ? plain + " (charitably " + charitable + ")" : plain;
  }
}
