package crosscheck.time;

import static org.assertj.core.api.Assertions.assertThat;

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
    "EDT, -04:00",
  })
  void readsNames(String name, String id) {
    assertThat(ZONES.byName(name)).contains(ZoneId.of(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"IST", "CST", "local time", "first time", "kst", "Atlantis time", "UTC+19"})
  void leavesOutWhatIsNoOneZone(String name) {
    assertThat(ZONES.byName(name)).isEmpty();
  }

  @Test
  void namesTheZonesOfAnAmbiguousAbbreviation() {
    assertThat(ZONES.ambiguous("IST"))
        .containsExactly("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin");
    assertThat(ZONES.ambiguous("KST")).isEmpty();
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

    assertThat(known.abbreviations().values())
        .allSatisfy(id -> assertThat(ZoneId.of(id)).isNotNull());
    assertThat(known.names().keySet()).allSatisfy(id -> assertThat(ZONES.byId(id)).isPresent());
    assertThat(known.ambiguous().values())
        .allSatisfy(
            ids -> assertThat(ids).allSatisfy(id -> assertThat(ZONES.byId(id)).isPresent()));
    assertThat(known.ambiguous())
        .doesNotContainKeys(known.abbreviations().keySet().toArray(new String[0]));
  }

  @Test
  void theEditionOfTheZoneDataIsKnown() {
    // Editions are a year and a letter: 2025a.
    assertThat(TzData.version()).matches("20\\d\\d[a-z]");
  }
}
