package crosscheck.time;

import crosscheck.quantity.UnreadableException;
import java.util.List;
import java.util.regex.MatchResult;

/** Days by their names: "Christmas Day", "Election Day 2024", "last Boxing Day". */
final class NamedDayPhrases {

  private final Words words;

  NamedDayPhrases(Words words) {
    this.words = words;
  }

  /** The rules for the days that are known. */
  List<PhraseRule> rules(NamedDays days) {
    String expression =
        "(?:("
            + words.anyWhich()
            + ")\\s+)?("
            + days.anyKnown()
            + ")(?:,?\\s+(?:of\\s+)?"
            + DatePhrases.YEAR
            + ")?";
    return List.of(
        PhraseRule.of(expression, m -> new Clue.Calendar(today -> dates(m, days, today))),
        PhraseRule.of(NamedDays.anyMoving(), m -> new Clue.UndatedDay()));
  }

  private List<DateReading> dates(MatchResult match, NamedDays days, Today today) {
    Yearly yearly = days.named(match.group(2));
    String year = match.group(3);
    String which = match.group(1) == null ? "" : Words.key(words.which(), match.group(1));
    List<DateReading> found =
        year == null
            ? yearly.select(which, today)
            : yearly.inYear().apply(Integer.parseInt(year)).stream().toList();
    if (found.isEmpty()) {
      throw new UnreadableException(
          "no date is known for \"" + match.group() + "\": give it one under `days`",
          match.group());
    }
    return found;
  }
}
