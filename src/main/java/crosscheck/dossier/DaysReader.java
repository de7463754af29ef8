package crosscheck.dossier;

import crosscheck.time.NamedDays;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the days that a dossier names, such as an election day or a holiday that moves. */
final class DaysReader {

  /** The key of the part of the file that lists them. */
  static final String SECTION = "days";

  private final DayReader reader;

  DaysReader(Problems problems) {
    this.reader = new DayReader(problems);
  }

  NamedDays read(Node.Fields root) {
    SortedMap<String, LocalDate> days = new TreeMap<>();
    Node.Fields section = root.fields(SECTION);
    for (String id : section.byKey().keySet()) {
      section.scalar(id).flatMap(reader::read).ifPresent(day -> days.put(id, day));
    }
    return NamedDays.of(days);
  }
}
