package crosscheck.quantity.reading;

import crosscheck.quantity.Exact;
import crosscheck.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of text cut into numbers, words and marks, with the offsets of each. */
final class Wording {

  // The hour of "1h20" ends before its minutes. Thousands are parted by commas or by no-break, thin
  // and narrow spaces. An ordinary space may part two figures and counts only before a 000.
  private static final Pattern PIECES =
      Pattern.compile(
          "(?<number>\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?(?!\\d)"
              + "|\\d{1,3}(?: \\d{3})* 000(?!\\d)|\\d+(?:\\.\\d+)?|[½⅓⅔¼¾⅛])"
              + "|(?<word>(?<=\\d)[hH](?=\\d{1,2}(?!\\d))|\\p{L}[\\p{L}\\p{M}\\p{Nd}²³]*)|(?<mark>\\S)");

  private static final String JOINING_DASHES = "‐‑‒–−";

  private final String text;
  private final List<Token> tokens;

  private Wording(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static Wording of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher pieces = PIECES.matcher(text);
    while (pieces.find()) {
      String piece = JOINING_DASHES.contains(pieces.group()) ? "-" : pieces.group();
      tokens.add(
          new Token(
              type(pieces), piece, piece.toLowerCase(Locale.ROOT), pieces.start(), pieces.end()));
    }
    return new Wording(text, List.copyOf(tokens));
  }

  private static Token.Type type(Matcher pieces) {
    if (pieces.group("number") != null) {
      return Token.Type.NUMBER;
    }
    return pieces.group("word") != null ? Token.Type.WORD : Token.Type.MARK;
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /** Whether token {@code i} exists and is one of the given, case aside. */
  boolean is(int i, String... lower) {
    return Set.of(lower).contains(lower(i));
  }

  /** Token {@code i} in lower case; empty beyond either end. */
  String lower(int i) {
    return i >= 0 && i < size() ? tokens.get(i).lower() : "";
  }

  /** Token {@code i} as it stands; empty beyond either end. */
  String printed(int i) {
    return i >= 0 && i < size() ? tokens.get(i).text() : "";
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size() && tokens.get(i).type() == Token.Type.NUMBER;
  }

  /** The value of the digits at token {@code i}; empty for a fraction's sign and all else. */
  Optional<Fraction> digits(int i) {
    return Optional.of(i)
        .filter(at -> isNumber(at) && Character.isDigit(lower(at).charAt(0)))
        .map(at -> Exact.of(lower(at).replaceAll("[^\\d.]", "")));
  }

  boolean isWord(int i) {
    return i >= 0 && i < size() && tokens.get(i).type() == Token.Type.WORD;
  }

  /** Whether no space stands between token {@code i} and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < size() && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  /** The wording without token {@code end} and what follows it. */
  Wording until(int end) {
    return new Wording(text, tokens.subList(0, end));
  }

  /** The index after a hyphen at {@code i}, or {@code i} itself. */
  int skipHyphen(int i) {
    return is(i, "-") ? i + 1 : i;
  }

  /** The text from token {@code from} up to but without token {@code to}. */
  String slice(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
