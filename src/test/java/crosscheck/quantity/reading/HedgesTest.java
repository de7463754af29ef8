package crosscheck.quantity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Units;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgesTest {

  /** The drift in hedges.yaml covers every run of that many calendar months from 1850 to 2100. */
  @ParameterizedTest
  @CsvSource({"1,12", "13,120", "121,1200"})
  void coversTheDriftOfTheCalendar(int from, int to) {
    Fraction allowed = Hedges.standard().calendarDrift(Fraction.of(to));
    for (int months = from; months <= to; months += from) {
      Fraction mean = Fraction.of(months).multiply(Units.standard().factor("month"));
      for (LocalDate day = LocalDate.of(1850, 1, 1); day.getYear() < 2100; day = day.plusDays(7)) {
        long days = ChronoUnit.DAYS.between(day, day.plusMonths(months));
        Fraction seconds = Units.standard().factor("day").multiply(Fraction.of(days));
        assertThat(seconds.subtract(mean).abs().compareTo(allowed))
            .as("%s months from %s", months, day)
            .isNotPositive();
      }
    }
  }

  /** Hedges before a figure by words, by signs and with a stop. */
  @ParameterizedTest
  @ValueSource(strings = {"about", "nearly", "more than", "≥", "< =", "up to", "exactly", "c."})
  void aHedgeBeforeAFigureIsRead(String phrase) {
    assertThat(Hedges.standard().before(Wording.of(phrase + " 5"), 0)).isPresent();
  }
}
