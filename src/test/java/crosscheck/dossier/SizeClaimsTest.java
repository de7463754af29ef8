package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeClaimsTest {

  private static String told(String wording, String ranks) {
    return """
    crosscheck: 1
    dossier: {id: sample, title: A sample}
    sources: [{source: a, publication: {date: 2024-05-15, zone: UTC}}]
    quantities:
      one: {kind: length, title: f}
      two: {kind: length, title: s}
      three: {kind: length, title: t}
      heat: {kind: temperature, title: h}
    statements:
    - {id: s, source: a, paragraph: 1, wording: %s, says: so, ranks: {%s}}
    """
        .formatted(wording, ranks);
  }

  private static Claim.Placed claim(String wording, String ranks) {
    return (Claim.Placed) Sample.readText(told(wording, ranks)).dossier().claims().get("s");
  }

  @Test
  void leavesOutItselfAndAllUpToSince() {
    Claim.Placed ever = claim("highest ever", "what: three, among: [one, two, three], is: largest");
    assertThat(ever.among()).containsExactly("one", "two");
    Claim.Placed since =
        claim("highest since", "what: three, among: [one, two, three], is: largest, since: one");
    assertThat(since.among()).containsExactly("two");
  }

  @Test
  void theSmallestIsBelowTheOthers() {
    Claim.Placed lowest = claim("lowest", "what: three, among: [one], is: smallest");
    assertThat(lowest.lower("one")).isEqualTo("three");
    assertThat(lowest.upper("one")).isEqualTo("one");
  }

  @Test
  void wantsTheWordForAPlace() {
    assertThat(claim("the third-highest", "what: one, among: [two], is: largest, place: 3").place())
        .isEqualTo(3);
    assertThat(
            Sample.problemsOf(
                told("the highest", "what: one, among: [two], is: largest, place: 3")))
        .singleElement()
        .asString()
        .endsWith("`the highest` holds no word for the place, such as `third`");
  }

  @Test
  void refusesWhatCannotBeRanked() {
    assertThat(Sample.problemsOf(told("highest", "what: one, among: [heat], is: largest")))
        .singleElement()
        .asString()
        .contains(
            "`heat`, a temperature, has no place among what is measured like `one`, a length");
    assertThat(
            Sample.problemsOf(told("highest", "what: one, among: [two], is: largest, since: one")))
        .singleElement()
        .asString()
        .endsWith("`one` cannot be ranked since itself");
    assertThat(Sample.problemsOf(told("highest", "what: one, among: [tow], is: largest")))
        .singleElement()
        .asString()
        .contains("did you mean `two`?");
  }
}
