package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

  private static final Zones ZONES = Zones.standard();

  @ParameterizedTest
  @CsvSource({
    "GMT, UTC",
    "KST, Asia/Seoul",
    "MSK, Europe/Moscow",
    "Korean time, Asia/Seoul",
    "North Korean time, Asia/Pyongyang",
    "Moscow time, Europe/Moscow",
    "Vladivostok time, Asia/Vladivostok",
    "New York time, America/New_York",
    "Eastern time, America/New_York",
    "Korea standard time, Asia/Seoul",
    "UTC+9, +09:00",
    "GMT-3:30, -03:30",
    "Asia/Yakutsk, Asia/Yakutsk",
    "AKDT, -08:00",
    "MDT, -06:00",
  })
  void readsNames(String name, String id) {
    assertThat(ZONES.byName(name)).containsExactly(ZoneId.of(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local time", "first time", "kst", "Atlantis time", "UTC+19"})
  void leavesOutWhatIsNoOneZone(String name) {
    assertThat(ZONES.byName(name)).isEmpty();
  }

  @Test
  void namesTheZonesOfAnAmbiguousLabel() {
    // India, Israel and Ireland; the US East Coast and New South Wales.
    assertThat(ZONES.byName("IST"))
        .extracting(ZoneId::getId)
        .containsExactly("+05:30", "+02:00", "+01:00");
    assertThat(ZONES.byName("EST")).extracting(ZoneId::getId).containsExactly("-05:00", "+10:00");
  }

  @Test
  void suggestsTheNearestId() {
    assertThat(ZONES.byId("Asia/Soul")).isEmpty();
    assertThat(ZONES.byId("Asia/Seoul")).contains(ZoneId.of("Asia/Seoul"));
    assertThat(ZONES.nearest("Asia/Soul")).contains("Asia/Seoul");
  }

  @Test
  void everyZoneOfTheTableExists() {
    Zones.ZoneNames known =
        crosscheck.quantity.DataFile.read(Zones.class, "zones.yaml", Zones.ZoneNames.class);

    assertThat(known.names().keySet()).allSatisfy(id -> assertThat(ZONES.byId(id)).isPresent());
    assertThat(known.labels().keySet())
        .allSatisfy(label -> assertThat(known.meanings(label)).isNotEmpty());
  }

  /** A label says an offset that its region keeps in winter or in summer. */
  @Test
  void everyLabelSaysAnOffsetOfItsRegion() {
    Zones.ZoneNames known =
        crosscheck.quantity.DataFile.read(Zones.class, "zones.yaml", Zones.ZoneNames.class);
    LocalDateTime january = LocalDateTime.of(2016, 1, 15, 12, 0);
    LocalDateTime july = LocalDateTime.of(2016, 7, 15, 12, 0);

    known
        .labels()
        .keySet()
        .forEach(
            label ->
                assertThat(known.meanings(label))
                    .as(label)
                    .filteredOn(m -> !label.equals("MSD"))
                    .allMatch(m -> m.isKeptAt(january) || m.isKeptAt(july)));
  }

  @Test
  void theEditionOfTheZoneDataIsKnown() {
    // Editions are a year and a letter: 2025a.
    assertThat(TzData.version()).matches("20\\d\\d[a-z]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-02:58", "+05:53", "Asia/Kolkata"})
  void takesOffsetsForZones(String id) {
    assertThat(ZONES.byId(id)).contains(ZoneId.of(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2:58", "+19:00", "+05:60", "EST5EDT4", "02:58"})
  void refusesWhatNoClockShows(String id) {
    assertThat(ZONES.byId(id)).isEmpty();
  }
}
