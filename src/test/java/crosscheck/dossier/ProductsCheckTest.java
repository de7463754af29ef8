package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsCheckTest {

  private static String world(String kind, String factors) {
    return """
    crosscheck: 1
    dossier: {id: sample, title: A sample}
    quantities:
      whole: {kind: %s, title: w, product: %s}
      pounds: {kind: gbp, title: p}
      dollars: {kind: usd, title: d}
      share: {kind: ratio, title: s}
      people: {kind: count, title: n}
      pace: {kind: speed, title: v}
      time: {kind: duration, title: t}
      side: {kind: length, title: a}
    """
        .formatted(kind, factors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usd    | [pounds, dollars]
          usd    | [dollars, pounds]
          gbp    | [pounds, share]
          gbp    | [people, pounds]
          count  | [people, share]
          length | [time, pace]
          area   | [side, side]
          """)
  void takesWhatMultiplies(String kind, String factors) {
    Quantity whole = Sample.readText(world(kind, factors)).dossier().quantities().get("whole");
    assertThat(whole.isProduct()).isTrue();
    assertThat(List.of(whole.leftFactor(), whole.rightFactor())).hasToString(factors);
  }

  @Test
  void refusesWhatDoesNotMultiply() {
    assertThat(Sample.problemsOf(world("usd", "[pounds, share]")))
        .containsExactly(
            "inline:4:41: `pounds`, an amount in GBP, times `share`, a ratio, is not `whole`,"
                + " an amount in USD");
    assertThat(Sample.problemsOf(world("speed", "[side, time]"))).hasSize(1);
  }

  @Test
  void refusesAQuantityOfItself() {
    assertThat(Sample.problemsOf(world("usd", "[whole, share]")))
        .containsExactly("inline:4:41: `whole` cannot be a factor of itself");
  }

  @Test
  void namesTheNearestQuantity() {
    assertThat(Sample.problemsOf(world("usd", "[dolars, pounds]")))
        .singleElement()
        .asString()
        .contains("unknown quantity `dolars`; did you mean `dollars`?");
  }

  @Test
  void takesTwoFactors() {
    assertThat(Sample.problemsOf(world("usd", "[dollars]"))).hasSize(1);
    assertThat(Sample.problemsOf(world("usd", "[dollars, share, people]"))).hasSize(1);
  }
}
