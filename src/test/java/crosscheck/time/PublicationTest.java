package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PublicationTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void aDayIsAWholeDayInItsZone() {
    Publication day = new Publication(LocalDate.of(2023, 9, 13), null, PARIS);

    // Paris is at +02:00 in September.
    assertThat(day.window().inner())
        .isEqualTo(Local.windows("2023-09-12T22:00/2023-09-13T22:00", ZoneOffset.UTC));
  }

  @Test
  void aDayOnWhichTheClockIsPutBackHas25Hours() {
    Publication day = new Publication(LocalDate.of(2023, 10, 29), null, PARIS);

    assertThat(day.window().inner())
        .isEqualTo(Local.windows("2023-10-28T22:00/2023-10-29T23:00", ZoneOffset.UTC));
  }

  @Test
  void aTimeIsAnInstant() {
    Publication instant = new Publication(LocalDate.of(2023, 9, 13), LocalTime.of(4, 43), PARIS);

    assertThat(instant.window().inner().hull().low())
        .isEqualTo(Local.second("2023-09-13T02:43", ZoneOffset.UTC));
    assertThat(instant.window().inner().hull().high())
        .isEqualTo(Local.second("2023-09-13T02:43", ZoneOffset.UTC));
  }
}
