package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Quantity.AsOf;
import org.junit.jupiter.api.Test;

class MovingClaimsTest {

  private static String told(String claim) {
    return """
    crosscheck: 1
    dossier: {id: sample, title: A sample}
    sources:
    - {source: a, publication: {date: 2024-05-15, zone: Asia/Tokyo}}
    - {source: b, publication: {date: 2024-05-15, zone: UTC}}
    quantities:
      dead: {kind: count, title: killed, moves: up}
      cars: {kind: count, title: cars}
      all: {kind: count, title: all, includes: [cars]}
    statements:
    - {id: s, source: a, paragraph: 1, wording: 12, says: so, %s}
    - {id: t, source: b, paragraph: 1, wording: 14, says: so, gives: dead, as-of: 2024-05-14 09:00}
    """
        .formatted(claim);
  }

  private static String quantity(String claim) {
    Dossier dossier = Sample.readText(told(claim)).dossier();
    return ((Claim.Value) dossier.claims().get("s")).quantity();
  }

  private static AsOf asOf(String claim) {
    Dossier dossier = Sample.readText(told(claim)).dossier();
    return dossier.quantities().get(quantity(claim)).asOf();
  }

  @Test
  void eachSourceHasItsOwnDay() {
    assertThat(quantity("gives: dead")).isEqualTo("dead-as-told-by-a");
    assertThat(quantity("gives: dead, as-of: 2024-05-14")).isEqualTo("dead-as-of-2024-05-14-by-a");
  }

  @Test
  void oneClockTimeIsOneInstantInEveryZone() {
    // 18:00 in Tokyo is 09:00 UTC
    Dossier dossier = Sample.readText(told("gives: dead, as-of: 2024-05-14 18:00")).dossier();
    assertThat(((Claim.Value) dossier.claims().get("s")).quantity())
        .isEqualTo(((Claim.Value) dossier.claims().get("t")).quantity());
  }

  @Test
  void keepsWhetherItIsStatedAndRevised() {
    assertThat(asOf("gives: dead").stated()).isFalse();
    AsOf revised = asOf("gives: dead, as-of: 2024-05-14, revised: 'yes'");
    assertThat(revised.stated()).isTrue();
    assertThat(revised.revised()).isTrue();
    assertThat(revised.quantity()).isEqualTo("dead");
  }

  @Test
  void refusesWhatDoesNotMove() {
    assertThat(Sample.problemsOf(told("gives: cars, as-of: 2024-05-14")))
        .singleElement()
        .asString()
        .endsWith("`as-of` goes with what moves, but `cars` has one value");
    assertThat(Sample.problemsOf(told("gives: dead, as-of: 2024-02-30")))
        .singleElement()
        .asString()
        .endsWith("`2024-02-30` is no date and time of the calendar");
    assertThat(Sample.problemsOf(told("gives: dead, times: cars")))
        .singleElement()
        .asString()
        .contains("has a value for each time");
    assertThat(Sample.problemsOf(told("gives: cars").replace("[cars]", "[dead]")))
        .singleElement()
        .asString()
        .endsWith("`dead` moves: what has a value for each time is no part and no sum");
  }
}
