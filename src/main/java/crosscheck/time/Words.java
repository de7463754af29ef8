package crosscheck.time;

import crosscheck.quantity.DataFile;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The English words for dates, from words.yaml. */
record Words(
    int version,
    String source,
    Map<DayOfWeek, List<String>> weekdays,
    Map<DayOfWeek, List<String>> weekdayAbbreviations,
    Map<DayOfWeek, List<String>> shyWeekdays,
    List<String> notWeekdays,
    Map<Month, List<String>> months,
    List<String> shyMonths,
    Map<Integer, List<String>> relativeDays,
    List<String> now,
    Map<String, List<String>> which,
    List<String> prepositions,
    Map<Integer, List<String>> centuries,
    Map<String, List<String>> bounds,
    List<String> joiners,
    List<String> openers,
    List<String> restating,
    List<String> fillers,
    List<String> amounts) {

  static Words load() {
    return DataFile.read(Words.class, "words.yaml", Words.class);
  }

  /** A group that matches any name of a weekday. */
  String anyWeekday() {
    return Phrase.anyOfAsPrinted(
        withCapitals(Stream.of(weekdays, weekdayAbbreviations).flatMap(m -> all(m).stream())));
  }

  /** A group that matches the abbreviations of weekdays that are words as well. */
  String anyShyWeekday() {
    return Phrase.anyOfAsPrinted(withCapitals(all(shyWeekdays).stream()));
  }

  /** A group that matches any name of a month. */
  String anyMonth() {
    return Phrase.anyOfAsPrinted(withCapitals(all(months).stream()));
  }

  /** A group that matches the months that are safe to read without a word of time before them. */
  String anyPlainMonth() {
    return Phrase.anyOfAsPrinted(
        withCapitals(all(months).stream().filter(m -> !shyMonths.contains(m))));
  }

  /** A group that matches "last", "this", "next" and what means the same. */
  String anyWhich() {
    return Phrase.anyOf(all(which));
  }

  /** The weekday of this name. */
  DayOfWeek weekday(String name) {
    return Stream.of(weekdays, weekdayAbbreviations, shyWeekdays)
        .filter(table -> table.values().stream().anyMatch(names -> has(names, name)))
        .findFirst()
        .map(table -> key(table, name))
        .orElseThrow();
  }

  /** The words for a time on one side of the time told: "before". */
  List<String> bounds(String side) {
    return bounds.getOrDefault(side, List.of());
  }

  /** The month of this name. */
  Month month(String name) {
    return key(months, name);
  }

  /** The entry of {@code table} that lists {@code word}. */
  static <K> K key(Map<K, List<String>> table, String word) {
    return table.entrySet().stream()
        .filter(entry -> has(entry.getValue(), word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Every word of a table. */
  static List<String> all(Map<?, List<String>> table) {
    return table.values().stream().flatMap(Collection::stream).toList();
  }

  /** Whether {@code word} is one of the words, whatever its case and its white space. */
  static boolean has(List<String> words, String word) {
    String plain = word.strip().replaceAll("\\s+", " ");
    return words.stream().anyMatch(plain::equalsIgnoreCase);
  }

  private static List<String> withCapitals(Stream<String> names) {
    return names
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
        .distinct()
        .toList();
  }
}
