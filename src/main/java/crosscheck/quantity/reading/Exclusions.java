package crosscheck.quantity.reading;

import crosscheck.quantity.DataFile;
import crosscheck.quantity.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits and number words that are no figures: dates, years, clock times, names. */
final class Exclusions {

  private static final Exclusions STANDARD =
      new Exclusions(DataFile.read(Units.class, "notfigures.yaml", File.class));

  private final List<Rule> always;
  private final List<Rule> withoutUnit;

  private Exclusions(File file) {
    always = file.always.stream().map(Rule::of).toList();
    withoutUnit = file.withoutUnit.stream().map(Rule::of).toList();
  }

  static Exclusions standard() {
    return STANDARD;
  }

  /** The parts of a text that are no figures whatever follows them. */
  List<Part> always(String text) {
    return parts(always, text);
  }

  /** The parts of a text that are no figures unless a unit follows them. */
  List<Part> withoutUnit(String text) {
    return parts(withoutUnit, text);
  }

  private static List<Part> parts(List<Rule> rules, String text) {
    List<Part> parts = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher matches = rule.pattern.matcher(text);
      while (matches.find()) {
        parts.add(new Part(rule.name, matches.group(), matches.start(), matches.end()));
      }
    }
    return List.copyOf(parts);
  }

  /** The part that shares a character with the given stretch, if any. */
  static Optional<Part> over(List<Part> parts, int start, int end) {
    return parts.stream().filter(part -> part.start < end && start < part.end).findFirst();
  }

  /**
   * A part of a text that is no figure.
   *
   * @param name what it is instead: "date"
   */
  record Part(String name, String text, int start, int end) {}

  private record Rule(String name, Pattern pattern) {

    static Rule of(Entry entry) {
      return new Rule(entry.name, Pattern.compile(entry.pattern));
    }
  }

  private record Entry(String name, String pattern, String why) {}

  private record File(String version, List<Entry> always, List<Entry> withoutUnit) {}
}
