package crosscheck.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A piece of text in the form in which texts are compared: composed characters (NFC), straight
 * quotation marks, one space for any white space. Upper and lower case stay apart.
 *
 * @param text the piece in that form
 */
record Plain(String text) {

  private static final Pattern SINGLE_QUOTE = Pattern.compile("[\u2018\u2019\u201A\u201B\u02BC]");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\u201C\u201D\u201E\u201F]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h\u2028\u2029\u0085]+");

  static Plain of(String text) {
    return new Plain(isPlain(text) ? text : plain(text));
  }

  /** Whether it is so already, as most texts are: ASCII with single blanks between words. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here < ' ' || here > '~' || here == ' ' && before == ' ') {
        return false;
      }
      before = here;
    }
    return before != ' ';
  }

  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String single = SINGLE_QUOTE.matcher(composed).replaceAll("'");
    String straight = DOUBLE_QUOTE.matcher(single).replaceAll("\"");
    return SPACES.matcher(straight).replaceAll(" ").strip();
  }

  /** How often {@code part} stands here without cutting a figure in two. */
  int count(Plain part) {
    return (int) starts(part).filter(at -> !cutsFigure(at, at + part.text.length())).count();
  }

  /** How often {@code part} stands here as whole words. */
  int countWords(Plain part) {
    return (int) wholeStarts(part).count();
  }

  /** The offsets at which {@code part} stands here as whole words. */
  IntStream wholeStarts(Plain part) {
    return starts(part).filter(at -> isWhole(at, at + part.text.length()));
  }

  private IntStream starts(Plain part) {
    return part.text.isEmpty()
        ? IntStream.empty()
        : IntStream.iterate(
            text.indexOf(part.text), at -> at >= 0, at -> text.indexOf(part.text, at + 1));
  }

  /**
   * How {@code part} is written here, if it stands here with other upper and lower case letters.
   */
  Optional<String> sameLetters(Plain part) {
    int length = part.text.length();
    return IntStream.rangeClosed(0, text.length() - length)
        .filter(at -> text.regionMatches(true, at, part.text, 0, length))
        .mapToObj(at -> text.substring(at, at + length))
        .findFirst();
  }

  /** Whether {@code part} stands here as whole words, upper and lower case alike. */
  boolean names(Plain part) {
    return lower().countWords(part.lower()) > 0;
  }

  Plain lower() {
    return new Plain(text.toLowerCase(Locale.ROOT));
  }

  /** Whether the text from {@code start} to {@code end} begins and ends at a word's bounds. */
  private boolean isWhole(int start, int end) {
    return !joins(start) && !joins(end) && !cutsFigure(start, end);
  }

  private boolean joins(int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  /** "900" stands in "1,900" and in "900.5", but as a part of another figure. */
  private boolean cutsFigure(int start, int end) {
    return isInsideFigure(start) || isInsideFigure(end);
  }

  private boolean isInsideFigure(int at) {
    return isDigit(at) && (isDigit(at - 1) || isSeparator(at - 1) && isDigit(at - 2))
        || isSeparator(at) && isDigit(at - 1) && isDigit(at + 1);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean isSeparator(int at) {
    return at >= 0 && at < text.length() && ",.:".indexOf(text.charAt(at)) >= 0;
  }
}
