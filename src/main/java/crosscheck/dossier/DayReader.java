package crosscheck.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads days, written 2023-09-12. */
final class DayReader {

  private final Problems problems;

  DayReader(Problems problems) {
    this.problems = problems;
  }

  /** The day that the text tells; empty, with a problem, if the calendar has none like it. */
  Optional<LocalDate> read(Node.Scalar scalar) {
    String text = scalar.text().strip();
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      if (Schema.of("day").fault(text) == null) { // another form is told with the structure
        problems.add(scalar.at(), "`" + text + "` is no date: " + reason(text));
      }
      return Optional.empty();
    }
  }

  /** Why a text in the form of a date is none. */
  private static String reason(String text) {
    int month = Integer.parseInt(text.substring(5, 7));
    if (month < 1 || month > 12) {
      return "a year has no month " + month;
    }
    YearMonth named = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
    return named + " has " + named.lengthOfMonth() + " days";
  }
}
