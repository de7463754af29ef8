package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import org.junit.jupiter.api.Test;

class ChangeClaimsTest {

  private static String told(String kind, String change) {
    return """
    crosscheck: 1
    dossier: {id: sample, title: A sample}
    sources: [{source: a, publication: {date: 2024-05-15, zone: UTC}}]
    quantities:
      was: {kind: %s, title: w}
      is: {kind: %s, title: i}
      toll: {kind: count, title: t, moves: up}
    statements:
    - {id: s, source: a, paragraph: 1, says: so, gives: is, %s}
    """
        .formatted(kind, kind, change);
  }

  private static Claim claim(String kind, String change) {
    return Sample.readText(told(kind, change)).dossier().claims().get("s");
  }

  private static Rings both(String interval) {
    return Rings.of(Interval.parse(interval));
  }

  @Test
  void readsADifferenceInItsOwnUnit() {
    Claim.Difference more = (Claim.Difference) claim("count", "wording: 12 more, above: was");
    assertThat(more.gap()).isEqualTo(both("[12, 12]"));
    Claim.Difference less = (Claim.Difference) claim("count", "wording: 12 fewer, below: was");
    assertThat(less.gap()).isEqualTo(both("[-12, -12]"));
  }

  @Test
  void readsDegreesBetweenTwoTemperatures() {
    Claim.Difference warmer =
        (Claim.Difference) claim("temperature", "wording: 9F warmer, above: was");
    assertThat(warmer.kind()).isEqualTo(Kind.TEMPERATURE_DIFFERENCE);
    // 9 F and half a degree either way are 4.72 to 5.28 K
    assertThat(warmer.gap().outer().hull()).isEqualTo(Interval.parse("[85/18, 95/18]"));
  }

  @Test
  void readsPerCentAsAShareAndPointsAsADifference() {
    Claim.Change share = (Claim.Change) claim("ratio", "wording: up 2.0 per cent, above: was");
    assertThat(share.factor().outer().hull()).isEqualTo(Interval.parse("[2039/2000, 2041/2000]"));
    Claim.Difference points =
        (Claim.Difference) claim("ratio", "wording: 2.0 percentage points, below: was");
    assertThat(points.gap().outer().hull()).isEqualTo(Interval.parse("[-41/2000, -39/2000]"));
  }

  @Test
  void compoundsOverPeriods() {
    Claim.Change growth =
        (Claim.Change) claim("count", "wording: exactly 50 per cent, above: was, periods: 3");
    assertThat(growth.factor()).isEqualTo(both("[27/8, 27/8]"));
    Claim.Change decline =
        (Claim.Change) claim("count", "wording: exactly 50 per cent, below: was, periods: 3");
    assertThat(decline.factor()).isEqualTo(both("[1/8, 1/8]"));
  }

  @Test
  void refusesWhatIsNoChange() {
    assertThat(Sample.problemsOf(told("count", "wording: doubled, above: was")))
        .singleElement()
        .asString()
        .endsWith("`doubled` is a multiple, no change: say `times` for `above`");
    assertThat(Sample.problemsOf(told("count", "wording: 12 more, above: is")))
        .singleElement()
        .asString()
        .endsWith("`is` cannot differ from itself");
    assertThat(Sample.problemsOf(told("count", "wording: 12 more, above: was, below: was")))
        .singleElement()
        .asString()
        .endsWith("`above` and `below` cannot stand together");
    assertThat(Sample.problemsOf(told("count", "wording: 12 more, above: was, periods: 3")))
        .singleElement()
        .asString()
        .contains("`periods` goes with a share");
    assertThat(Sample.problemsOf(told("count", "wording: 12 more, above: toll")))
        .singleElement()
        .asString()
        .contains("has a value for each time");
  }
}
