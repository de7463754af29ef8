package crosscheck.dossier;

import crosscheck.time.NamedDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the days that a dossier names, such as an election day or a holiday that moves. */
final class DaysReader {

  /** The key of the part of the file that lists them. */
  static final String SECTION = "days";

  private final Problems problems;

  DaysReader(Problems problems) {
    this.problems = problems;
  }

  NamedDays read(Node.Fields root) {
    SortedMap<String, LocalDate> days = new TreeMap<>();
    Node.Fields section = root.fields(SECTION);
    for (String id : section.byKey().keySet()) {
      section.scalar(id).ifPresent(date -> read(id, date, days));
    }
    return NamedDays.of(days);
  }

  /** A text in another form has been refused with the structure. */
  private void read(String id, Node.Scalar scalar, SortedMap<String, LocalDate> days) {
    String text = scalar.text().strip();
    try {
      days.put(id, LocalDate.parse(text));
    } catch (DateTimeException e) {
      if (Schema.of("day").fault(text) == null) {
        problems.add(scalar.at(), "`" + text + "` is no date of the calendar");
      }
    }
  }
}
