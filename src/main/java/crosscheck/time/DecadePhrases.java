package crosscheck.time;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;

/** Decades and centuries: "late 1990s", "the sixties", "21st century". */
final class DecadePhrases {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Words words;
  private final DatePhrases dates;
  private final Counting counting = Counting.standard();

  DecadePhrases(Words words, DatePhrases dates) {
    this.words = words;
    this.dates = dates;
  }

  List<PhraseRule> rules() {
    return List.of(
        dates.several("(\\d{3}0)['’]?s", (m, today) -> decades(Integer.parseInt(m.group(2)))),
        dates.several(
            "(?:(?<=the\\s)|(?:the\\s+)|nineteen[\\s-])(" + counting.anyDecade() + ")",
            (m, today) -> List.of(latest(counting.decade(m.group(2)), today))),
        dates.several(
            "(?:the\\s+)?['’‘](\\d0)s",
            (m, today) -> List.of(latest(Integer.parseInt(m.group(2)), today))),
        century("(\\d{1,2})(?:st|nd|rd|th)?", m -> Integer.parseInt(m.group(2))),
        century(
            "(" + Phrase.anyOf(Words.all(words.centuries())) + ")",
            m -> Words.key(words.centuries(), m.group(2))));
  }

  /** The 1900s may be ten years or a hundred. */
  private static List<DateReading> decades(int first) {
    DateReading decade = DatePhrases.years(first + "s", first, first + TEN);
    return first % HUNDRED == 0
        ? List.of(decade, DatePhrases.years(first + "s, the hundred years", first, first + HUNDRED))
        : List.of(decade);
  }

  /** The latest decade of that name that had begun. */
  private static DateReading latest(int inCentury, Today today) {
    int year = today.date().getYear();
    int first = year / HUNDRED * HUNDRED + inCentury;
    return decades(first > year ? first - HUNDRED : first).get(0);
  }

  /** "21st century" by the count from the year 1, and by the hundreds that most people mean. */
  private PhraseRule century(String expression, Function<MatchResult, Integer> number) {
    return dates.several(
        expression + "[\\s-]+century",
        (m, today) -> {
          int end = number.apply(m) * HUNDRED;
          return List.of(
              DatePhrases.years("century counted from the year 1", end - HUNDRED + 1, end + 1),
              DatePhrases.years("century by its hundreds", end - HUNDRED, end));
        });
  }
}
