package crosscheck.time;

import crosscheck.quantity.UnreadableException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a reading has left out, lest a part of a time be dropped without a word. */
public final class Unread {

  private static final int LAST_WORD = 99;

  private static final Pattern NUMBERS = numbers();

  private Unread() {}

  private static Pattern numbers() {
    Counting counting = Counting.standard();
    String number =
        "(?:" + counting.anyWord(LAST_WORD) + "|half|quarters?|\\d+(?:[.,:/h]\\d+)*\\p{L}*)";
    String more =
        "(?:[\\s-]+(?:and[\\s-]+)?(?:a[\\s-]+)?(?:" + number + "|minutes?|past|to|o['’]clock))*";
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?!"
            + counting.anyIndefinite()
            + "(?!\\p{L}))"
            + number
            + more
            + "(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Refuses a wording in which a number lies outside of all that was read.
   *
   * @param read the parts that were read
   * @throws UnreadableException naming the first number that was not, with the words that go with
   *     it
   */
  public static void refuse(String wording, List<Span> read) {
    StringBuilder rest = new StringBuilder(wording);
    read.forEach(part -> rest.replace(part.start(), part.end(), "|".repeat(part.text().length())));
    Matcher number = NUMBERS.matcher(rest);
    if (number.find()) {
      String part = number.group();
      throw new UnreadableException(
          "`" + part + "` in the wording was not read: shorten the wording or say it otherwise",
          part);
    }
  }
}
