package crosscheck.time;

import crosscheck.quantity.UnreadableException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers that a reading has left out, lest a part of a time be dropped without a word. */
final class Unread {

  private static final int LAST_WORD = 99;

  private static final Pattern NUMBERS = numbers();

  private Unread() {}

  private static Pattern numbers() {
    String number =
        "(?:" + Counting.standard().anyWord(LAST_WORD) + "|half|quarters?|\\d+(?:[.,:/]\\d+)*\\p{L}*)";
    String more = "(?:[\\s-]+(?:and[\\s-]+)?(?:a[\\s-]+)?(?:" + number + "|minutes?|past|to|o['’]clock))*";
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + number + more + "(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A part that is read lies between two offsets of the wording. */
  record Part(int start, int end) {}

  /** The refusal of a wording in which a number lies outside of all that was read. */
  static Optional<UnreadableException> in(String wording, List<Part> read) {
    StringBuilder rest = new StringBuilder(wording);
    read.forEach(part -> blank(rest, part));
    return NUMBERS.matcher(rest).results().map(MatchResult::group).findFirst().map(Unread::refusal);
  }

  private static void blank(StringBuilder rest, Part part) {
    for (int i = part.start; i < part.end; i++) {
      rest.setCharAt(i, '|');
    }
  }

  private static UnreadableException refusal(String part) {
    return new UnreadableException("`" + part + "` in the wording was not read", part);
  }
}
