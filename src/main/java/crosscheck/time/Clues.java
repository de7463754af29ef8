package crosscheck.time;

import crosscheck.quantity.reading.FigureReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the parts of a text that tell something about a time. */
final class Clues {

  private final List<PhraseRule> rules;

  Clues(Words words, Periods periods, Clocks clocks, DayParts parts) {
    Seasons seasons = Seasons.load();
    DatePhrases dates = new DatePhrases(words, periods);
    Stream<List<PhraseRule>> all =
        Stream.of(
            new EdtfPhrases(periods, seasons).rules(),
            new PartialPhrases(words).rules(),
            new AnniversaryPhrases().rules(),
            new ClockPhrases(clocks, words, Zones.standard()).rules(),
            dates.rules(),
            new DecadePhrases(words, dates).rules(),
            new RelativePhrases(words, periods, seasons, dates).rules(),
            new DayPartPhrases(parts, words).rules(),
            new VaguePhrases(words, periods, FigureReader.standard()).rules(),
            Zones.standard().rules(),
            signs(words, periods, clocks));
    this.rules = all.flatMap(List::stream).toList();
  }

  private static List<PhraseRule> signs(Words words, Periods periods, Clocks clocks) {
    List<String> hedges =
        Stream.of(periods.hedges().words(), clocks.hedges().words()).flatMap(List::stream).toList();
    GapWords gaps = GapWords.load();
    List<String> sides =
        Stream.of("before", "after").flatMap(side -> words.bounds(side).stream()).toList();
    return List.of(
        PhraseRule.of(
            Phrase.anyOf(Words.all(words.bounds())),
            m -> new Clue.Bound(Words.key(words.bounds(), m.group()), m.group(), null)),
        PhraseRule.of(
            "(" + Phrase.anyOf(gaps.vagueWords()) + ")\\s+(" + Phrase.anyOf(sides) + ")",
            m ->
                new Clue.Bound(
                    Words.key(words.bounds(), m.group(2)),
                    m.group(2),
                    gaps.vague(m.group(1)).orElseThrow())),
        PhraseRule.of(Phrase.anyOf(hedges), m -> new Clue.Hedge()));
  }

  /** The clues of {@code text} in order: the leftmost first, the longest of those, no overlaps. */
  List<Clue> in(String text, NamedDays days) {
    List<Clue> found = new ArrayList<>();
    Stream.concat(days.rules().stream(), rules.stream())
        .flatMap(rule -> rule.findIn(text).stream())
        .sorted(
            Comparator.comparingInt(Clue::start)
                .thenComparing(Comparator.comparingInt(Clue::end).reversed()))
        .filter(clue -> found.isEmpty() || clue.start() >= found.get(found.size() - 1).end())
        .forEachOrdered(found::add);
    return found;
  }
}
