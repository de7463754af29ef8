package crosscheck.time;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.quantity.UnreadableException;
import crosscheck.quantity.reading.Figure;
import crosscheck.quantity.reading.FigureReader;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;

/** Times that only the publication gives: "now", "recently", "two days ago". */
final class VaguePhrases {

  private final Words words;
  private final Periods periods;
  private final FigureReader figures;

  VaguePhrases(Words words, Periods periods, FigureReader figures) {
    this.words = words;
    this.periods = periods;
    this.figures = figures;
  }

  List<PhraseRule> rules() {
    return List.of(
        PhraseRule.of(
            Phrase.anyOf(words.now()),
            match ->
                new Clue.FromPublication(
                    "by publication", context -> context.publication().window())),
        PhraseRule.of(
            Phrase.anyOf(periods.vague().stream().flatMap(v -> v.words().stream()).toList()),
            match ->
                new Clue.FromPublication(
                    "by publication", context -> before(context, vague(match.group())))),
        PhraseRule.of(
            "(?:[\\p{L}\\d.,~½-]+\\s+){1,4}" + Phrase.UNIT_OF_TIME + "\\s+ago",
            match -> new Clue.FromPublication("by publication", context -> ago(context, match))));
  }

  private Periods.Vague vague(String word) {
    return periods.vague().stream()
        .filter(v -> Words.has(v.words(), word))
        .findFirst()
        .orElseThrow();
  }

  /** From some days before publication up to it. */
  private static Rings before(TimeContext context, Periods.Vague vague) {
    return new Rings(back(context, vague.inner()), back(context, vague.outer()));
  }

  private static Range back(TimeContext context, int days) {
    Interval published = context.publication().window().inner().hull();
    Fraction seconds = Fraction.of(Duration.ofDays(days).toSeconds());
    Interval earlier = published.minus(Interval.point(seconds));
    return Range.of(published.hull(earlier));
  }

  private Rings ago(TimeContext context, MatchResult match) {
    List<Figure> found = figures.read(match.group(), Kind.DURATION);
    if (found.size() != 1) {
      throw new UnreadableException("\"" + match.group() + "\" has no one duration", match.group());
    }
    Figure elapsed = found.get(0);
    Unread.refuse(match.group(), List.of(new Span(elapsed.start(), elapsed.end(), elapsed.text())));
    return context.publication().window().minus(elapsed.rings());
  }
}
