package crosscheck.time;

import crosscheck.quantity.DataFile;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days that have a name: those that fall on one date every year, and those that a dossier gives
 * dates. A day that moves, such as Easter, is known by its dossier alone.
 */
public final class NamedDays {

  /** What days.yaml says. */
  record File(int version, String source, Map<String, List<String>> fixed, List<String> moving) {}

  private static final File KNOWN = DataFile.read(NamedDays.class, "days.yaml", File.class);

  private static final NamedDayPhrases PHRASES = new NamedDayPhrases(Words.load());

  /** Only the days that fall on one date every year. */
  public static final NamedDays STANDARD = new NamedDays(new TreeMap<>());

  private final NavigableMap<String, List<LocalDate>> given = new TreeMap<>();
  private final List<PhraseRule> rules;

  private NamedDays(Map<String, List<LocalDate>> given) {
    this.given.putAll(given);
    this.rules = PHRASES.rules(this);
  }

  /**
   * Days of a dossier by id. The name of a day is its id with spaces for hyphens; one id for each
   * year ends in the year: {@code thanksgiving-2023}.
   */
  public static NamedDays of(Map<String, LocalDate> byId) {
    if (byId.isEmpty()) {
      return STANDARD;
    }
    Map<String, List<LocalDate>> given = new TreeMap<>();
    new TreeMap<>(byId)
        .forEach(
            (id, date) -> given.computeIfAbsent(name(id), name -> new ArrayList<>()).add(date));
    return new NamedDays(given);
  }

  private static String name(String id) {
    return id.replaceFirst("-[12]\\d{3}$", "").replace('-', ' ');
  }

  /** How these days are found in a text. */
  List<PhraseRule> rules() {
    return rules;
  }

  /** A group that matches the name of a day with a date. */
  String anyKnown() {
    List<String> names = new ArrayList<>();
    given.keySet().forEach(name -> names.addAll(List.of(name, name + " day")));
    KNOWN.fixed().values().stream().flatMap(Collection::stream).forEach(names::add);
    return Phrase.anyOf(names);
  }

  /** A group that matches a day whose date only a dossier can tell. */
  static String anyMoving() {
    return Phrase.anyOf(KNOWN.moving());
  }

  /** The day in the years in which it is known; every year for a fixed one. */
  Yearly named(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    List<LocalDate> dates = given.getOrDefault(plain, given.get(plain.replaceFirst(" day$", "")));
    return dates != null
        ? new Yearly(
            year ->
                dates.stream()
                    .filter(date -> date.getYear() == year)
                    .findFirst()
                    .map(date -> DateReading.day(date)))
        : new Yearly(year -> fixed(plain, year));
  }

  private static Optional<DateReading> fixed(String name, int year) {
    return KNOWN.fixed().entrySet().stream()
        .filter(entry -> Words.has(entry.getValue(), name))
        .findFirst()
        .map(entry -> MonthDay.parse("--" + entry.getKey()))
        .filter(day -> day.isValidYear(year))
        .map(day -> DateReading.day(day.atYear(year)));
  }
}
