package crosscheck.time;

import java.util.List;
import java.util.stream.Stream;

/** Parts of the day: "evening", "this morning", "late Tuesday". */
final class DayPartPhrases {

  private final DayParts parts;
  private final Words words;

  DayPartPhrases(DayParts parts, Words words) {
    this.parts = parts;
    this.words = words;
  }

  List<PhraseRule> rules() {
    List<String> names = parts.parts().stream().flatMap(p -> p.words().stream()).toList();
    List<String> halves =
        names.stream()
            .filter(n -> ofDay().stream().allMatch(o -> parts.named(o + " " + n).isPresent()))
            .toList();
    String day =
        "(?:" + words.anyWeekday() + "|" + Phrase.anyOf(Words.all(words.relativeDays())) + ")";
    return List.of(
        PhraseRule.of(
            "(?:this\\s+)?(" + Phrase.anyOf(names) + ")s?", m -> new Clue.Part(part(m.group(1)))),
        PhraseRule.of(
            "("
                + Phrase.anyOf(ofDay())
                + ")\\s+(?:on|in)\\s+(?:the\\s+)?("
                + Phrase.anyOf(halves)
                + ")",
            m -> new Clue.Part(part(m.group(1) + " " + m.group(2)))),
        PhraseRule.of(
            "(" + Phrase.anyOf(ofDay()) + ")(?=\\s+(?:on\\s+|in\\s+the\\s+)?" + day + ")",
            m -> new Clue.PartOfDay(partOfDay(m.group(1)))));
  }

  private DayParts.DayPart part(String word) {
    return parts.parts().stream().filter(p -> Words.has(p.words(), word)).findFirst().orElseThrow();
  }

  private DayParts.DayPart partOfDay(String word) {
    return parts.parts().stream()
        .filter(p -> word.equalsIgnoreCase(p.ofDay()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ofDay() {
    return parts.parts().stream().flatMap(p -> Stream.ofNullable(p.ofDay())).toList();
  }
}
