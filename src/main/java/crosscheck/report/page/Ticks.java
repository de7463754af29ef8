package crosscheck.report.page;

import crosscheck.quantity.Fraction;
import crosscheck.report.page.Timeline.Tick;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Marks along a scale of time, at round times of the zone of the page. */
final class Ticks {

  private static final int MOST = 6;

  private Ticks() {}

  /**
   * A distance between marks.
   *
   * @param unit what is counted
   * @param number how many of them from mark to mark
   * @param seconds about how long that is
   */
  private record Step(ChronoUnit unit, int number, double seconds) {

    static Step of(ChronoUnit unit, int number) {
      return new Step(unit, number, (double) number * unit.getDuration().toSeconds());
    }

    /** The last round time that is not after this one. */
    ZonedDateTime before(ZonedDateTime time) {
      ZonedDateTime day = time.toLocalDate().atStartOfDay(time.getZone());
      return switch (unit) {
        case YEARS -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), number) * number);
        case MONTHS ->
            day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / number * number + 1);
        case DAYS, HOURS -> day;
        default -> time.truncatedTo(unit);
      };
    }
  }

  private static final List<Step> STEPS =
      List.of(
          Step.of(ChronoUnit.MINUTES, 1),
          Step.of(ChronoUnit.MINUTES, 10),
          Step.of(ChronoUnit.HOURS, 1),
          Step.of(ChronoUnit.HOURS, 3),
          Step.of(ChronoUnit.HOURS, 6),
          Step.of(ChronoUnit.HOURS, 12),
          Step.of(ChronoUnit.DAYS, 1),
          Step.of(ChronoUnit.DAYS, 2),
          Step.of(ChronoUnit.DAYS, 7),
          Step.of(ChronoUnit.MONTHS, 1),
          Step.of(ChronoUnit.MONTHS, 3),
          Step.of(ChronoUnit.YEARS, 1),
          Step.of(ChronoUnit.YEARS, 2),
          Step.of(ChronoUnit.YEARS, 5),
          Step.of(ChronoUnit.YEARS, 10),
          Step.of(ChronoUnit.YEARS, 50),
          Step.of(ChronoUnit.YEARS, 100),
          Step.of(ChronoUnit.YEARS, 1000));

  /** The marks of a scale over epoch seconds. */
  static List<Tick> of(Scale scale, ZoneWords words) {
    double span = scale.width().doubleValue();
    Step step =
        STEPS.stream()
            .filter(s -> span / s.seconds() <= MOST)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    ZoneId zone = words.first();
    ZonedDateTime time = step.before(Instant.ofEpochSecond(scale.low().longValue()).atZone(zone));
    String day = pattern(step);
    List<Tick> ticks = new ArrayList<>();
    for (; !time.toInstant().isAfter(end(scale)); time = time.plus(step.number(), step.unit())) {
      Fraction at = Fraction.of(time.toEpochSecond());
      if (at.compareTo(scale.low()) >= 0) {
        boolean dated = ticks.isEmpty() || time.getHour() == 0;
        String clock = day.startsWith("d") ? (dated ? "d MMM HH:mm" : "HH:mm") : day;
        ticks.add(new Tick(Scale.print(scale.at(at)), words.of(time.toInstant(), day, clock)));
      }
    }
    return ticks;
  }

  /** How the start of a day is told. */
  private static String pattern(Step step) {
    return switch (step.unit()) {
      case YEARS -> "uuuu";
      case MONTHS -> "MMM uuuu";
      default -> "d MMM";
    };
  }

  private static Instant end(Scale scale) {
    return Instant.ofEpochSecond(scale.high().longValue());
  }
}
