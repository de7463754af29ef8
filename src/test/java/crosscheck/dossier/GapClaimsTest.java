package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Range;
import org.junit.jupiter.api.Test;

class GapClaimsTest {

  private static final String LEAVES = "gives: leaves.time";
  private static final Range TWO_DAYS = Range.parse("[172800, 172800]"); // 2 x 86,400 s

  private static Claim.Apart apart(String wording, String... claim) {
    return (Claim.Apart) Sample.claim(wording, claim);
  }

  @Test
  void readsAGapWithADirectionOfItsOwn() {
    Claim.Apart apart = apart("two days earlier", LEAVES, "before: lands");
    assertThat(apart.event()).isEqualTo("leaves");
    assertThat(apart.anchor()).isEqualTo("lands");
    assertThat(apart.gap().seconds().inner().meets(Range.parse("[-172800, -172800]"))).isTrue();
  }

  @Test
  void aBareDurationGoesTheWayOfTheKey() {
    Claim.Apart before = apart("two days", LEAVES, "before: lands");
    assertThat(before.gap().seconds().inner().meets(Range.parse("[-172800, -172800]"))).isTrue();
    Claim.Apart after = apart("two days", "gives: lands.time", "after: leaves");
    assertThat(after.gap().seconds().inner().meets(TWO_DAYS)).isTrue();
  }

  @Test
  void aPlainAfterIsAnyGap() {
    Claim.Apart apart = apart("after the storm", LEAVES, "after: storm");
    assertThat(apart.gap().seconds().outer().hull().high()).isNull();
    assertThat(apart.gap().seconds().outer().meets(Range.parse("(-inf, 0)"))).isFalse();
  }

  @Test
  void refusesAGapThatGoesTheOtherWay() {
    assertThat(Sample.problems("a day earlier", "gives: lands.time", "after: leaves"))
        .containsExactly("inline:16:12: `a day earlier` says earlier, but the key says `after`");
    assertThat(Sample.problems("a day later", LEAVES, "before: lands"))
        .containsExactly("inline:16:12: `a day later` says later, but the key says `before`");
  }

  @Test
  void refusesAWordingWithoutAGap() {
    assertThat(Sample.problems("by ferry", LEAVES, "before: lands"))
        .singleElement()
        .asString()
        .startsWith("inline:16:12: `by ferry` cannot be read as a gap in time");
  }

  @Test
  void refusesAValueThatContradictsTheWording() {
    assertThat(Sample.problems("a day earlier", LEAVES, "before: lands", "value: two days earlier"))
        .singleElement()
        .asString()
        .startsWith(
            "inline:20:10: the value `two days earlier` contradicts the wording `a day earlier`: ");
  }

  @Test
  void refusesBothDirectionsAndTheEventItself() {
    assertThat(
            Sample.problems("a day later", "gives: lands.time", "after: leaves", "before: storm"))
        .containsExactly("inline:20:3: `after` and `before` cannot stand together");
    assertThat(Sample.problems("a day later", "gives: lands.time", "after: lands"))
        .containsExactly("inline:19:10: `lands` cannot lie apart from itself");
  }

  @Test
  void refusesAnUnknownEvent() {
    assertThat(Sample.problems("a day later", "gives: lands.time", "after: leave"))
        .containsExactly("inline:19:10: unknown event `leave`; did you mean `leaves`?");
  }
}
