package crosscheck.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date or period that comes back every year, such as a month or a season.
 *
 * @param inYear the one of a year; empty where that year has none (29 February)
 */
record Yearly(IntFunction<Optional<DateReading>> inYear) {

  // A leap day is missing for at most eight years in a row (1896 to 1904).
  private static final int REACH = 8;

  /**
   * The occurrences that a report may mean.
   *
   * @param which "last", "this" or "next"; anything else is the bare word
   */
  List<DateReading> select(String which, Today today) {
    return switch (which) {
      case "last", "past" -> last(today.date());
      case "next" -> all(today).filter(r -> start(r).isAfter(today.date())).limit(1).toList();
      default -> nearest(today).stream().toList();
    };
  }

  /** The latest one that has begun, or the first one that has not ended, by tense. */
  private Optional<DateReading> nearest(Today today) {
    return today.tense() == Tense.PAST
        ? latest(today.date(), r -> !start(r).isAfter(today.date()))
        : all(today).filter(r -> end(r).isAfter(today.date())).findFirst();
  }

  /** "Last summer" in September: the summer just over, or the one of the year before. */
  private List<DateReading> last(LocalDate date) {
    Optional<DateReading> over = latest(date, r -> !end(r).isAfter(date));
    Optional<DateReading> begun = latest(date, r -> !start(r).isAfter(date));
    Optional<DateReading> before =
        begun.flatMap(current -> latest(date, r -> start(r).isBefore(start(current))));
    return Stream.of(over, before).flatMap(Optional::stream).distinct().toList();
  }

  private Optional<DateReading> latest(LocalDate date, Predicate<DateReading> condition) {
    return years(date).filter(condition).reduce((first, second) -> second);
  }

  private Stream<DateReading> all(Today today) {
    return years(today.date());
  }

  private Stream<DateReading> years(LocalDate date) {
    return IntStream.rangeClosed(date.getYear() - REACH, date.getYear() + REACH)
        .mapToObj(inYear)
        .flatMap(Optional::stream);
  }

  private static LocalDate start(DateReading reading) {
    return reading.inner().getStart();
  }

  private static LocalDate end(DateReading reading) {
    return reading.inner().getEnd();
  }
}
