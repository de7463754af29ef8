package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import crosscheck.quantity.reading.FigureReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureClaimsTest {

  private static final String GIVES = "gives: sound.straight-line";

  private static Rings rings(String wording, Kind kind) {
    return FigureReader.standard().read(wording, kind).get(0).rings();
  }

  @Test
  void readsTheValueFromTheWording() {
    Claim.Value value = (Claim.Value) Sample.claim("around 900 miles", GIVES);
    assertThat(value.quantity()).isEqualTo("sound.straight-line");
    assertThat(value.kind()).isEqualTo(Kind.LENGTH);
    assertThat(value.rings()).isEqualTo(rings("around 900 miles", Kind.LENGTH));
    assertThat(value.unit()).isEqualTo("mile");
    assertThat(value.converts()).isNull();
  }

  @Test
  void takesAValueThatSaysTheSameInOtherWords() {
    assertThat(Sample.problems("around 900 miles", GIVES, "value: about 900 miles")).isEmpty();
  }

  @Test
  void takesTheValueWhereTheWordingReadsNothing() {
    Claim.Value value = (Claim.Value) Sample.claim("both", "gives: riders.count", "value: 2");
    // Exactly two: a bare small count has one value in both rings.
    assertThat(value.rings()).hasToString("[2, 2]");
  }

  @Test
  void theValueChoosesAmongSeveralFigures() {
    Claim.Value value = (Claim.Value) Sample.claim("10 km, then 20 km", GIVES, "value: 20 km");
    assertThat(value.rings()).isEqualTo(rings("20 km", Kind.LENGTH));
  }

  @Test
  void refusesAValueThatDropsTheHedge() {
    assertThat(Sample.problems("around 900 miles", GIVES, "value: 900 miles"))
        .singleElement()
        .asString()
        .startsWith(
            "inline:19:10: the value `900 miles` contradicts the wording `around 900 miles`"
                + " (hedge `around` dropped): ");
  }

  @Test
  void refusesAValueThatChangesTheUnit() {
    assertThat(Sample.problems("around 900 miles", GIVES, "value: around 900 km"))
        .singleElement()
        .asString()
        .startsWith(
            "inline:19:10: the value `around 900 km` contradicts the wording `around 900 miles`"
                + " (unit changed): ");
  }

  @Test
  void refusesAValueThatLosesADigit() {
    assertThat(Sample.problems("around 900 miles", GIVES, "value: around 90 miles"))
        .singleElement()
        .asString()
        .startsWith(
            "inline:19:10: the value `around 90 miles` contradicts the wording `around 900 miles`"
                + " (digits changed): ");
    assertThat(Sample.problems("at 475", GIVES, "value: 47 miles"))
        .containsExactly(
            "inline:19:10: the value `47 miles` has lost `475` of the wording `at 475`");
  }

  @Test
  void refusesAWordingWithoutAFigureOfTheKind() {
    assertThat(Sample.problems("around 900 mlies", GIVES))
        .singleElement()
        .asString()
        .startsWith("inline:16:12: `around 900 mlies` cannot be read as a length: ")
        .contains("mlies")
        .contains("miles");
    assertThat(Sample.problems("far away", GIVES, "value: rather far"))
        .singleElement()
        .asString()
        .startsWith("inline:19:10: `rather far` cannot be read as a length");
  }

  @Test
  void refusesAWordingWithTwoFiguresOfTheKind() {
    assertThat(Sample.problems("10 km, then 20 km", GIVES))
        .containsExactly(
            "inline:16:12: `10 km, then 20 km` tells more than a length: `10 km`, `20 km`; "
                + "shorten it, or say which with `value`");
  }

  @Test
  void refusesAnUnknownQuantity() {
    assertThat(Sample.problems("900 miles", "gives: sound.straight-lin"))
        .containsExactly(
            "inline:18:10: unknown quantity `sound.straight-lin`; "
                + "did you mean `sound.straight-line`?");
  }

  @Test
  void readsAMultiple() {
    Claim.Multiple multiple =
        (Claim.Multiple)
            Sample.claim("three times", "gives: crossing.distance", "times: sound.straight-line");
    assertThat(multiple.quantity()).isEqualTo("crossing.distance");
    assertThat(multiple.base()).isEqualTo("sound.straight-line");
    assertThat(multiple.factor()).isEqualTo(rings("three times", Kind.RATIO));
  }

  @Test
  void refusesAMultipleOfAnotherKind() {
    assertThat(Sample.problems("three times", "gives: crossing.distance", "times: riders.count"))
        .containsExactly(
            "inline:19:10: `riders.count` is a count, but `crossing.distance` is a length");
  }

  @Test
  void readsAConversionAheadOfItsOriginal() {
    Loaded loaded =
        Sample.read(
            Sample.statement("b", "620 miles", GIVES, "converts: a"),
            Sample.statement("a", "1,000 km", GIVES));
    Claim.Value converted = (Claim.Value) loaded.dossier().claims().get("b");
    assertThat(converted.converts()).isEqualTo("a");
  }

  /** The pairs of an agency in two papers are two claims, not four. */
  @Test
  void mergesConversionsOfTheSameFigure() {
    Loaded loaded =
        Sample.read(
            Sample.statement("a", "1,000 km", GIVES),
            Sample.statement("b", "620 miles", GIVES, "converts: a"),
            Sample.statement("c", "1,000 km", GIVES),
            Sample.statement("d", "620 miles", GIVES, "converts: c"),
            Sample.statement("e", "998 km", GIVES),
            Sample.statement("f", "620 miles", GIVES, "converts: e"));
    assertThat(loaded.dossier().mergedClaims())
        .extracting(claim -> claim.ground().voices().stream().map(Statement::id).toList())
        .containsExactly(List.of("a", "c"), List.of("b", "d"), List.of("e"), List.of("f"));
  }

  @Test
  void refusesConversionsOfSomethingElse() {
    String yaml =
        Sample.WORLD
            + Sample.statement("a", "620 miles", GIVES, "converts: b") // 13 to 19
            + Sample.statement("b", "47", "gives: riders.count") // 20 to 25
            + Sample.statement("c", "620 miles", GIVES, "converts: d") // 26 to 32
            + Sample.statement("d", "620 miles", "gives: crossing.distance") // 33 to 38
            + Sample.statement("e", "620 miles", GIVES, "converts: e") // 39 to 45
            + Sample.statement("f", "620 miles", GIVES, "converts: g") // 46 to 52
            + Sample.statement("g", "ashore", "happens: lands") // 53 to 58
            + Sample.statement("harbour", "620 miles", GIVES, "converts: harbor"); // 59 to 65
    assertThat(Sample.problemsOf(yaml))
        .containsExactly(
            "inline:19:13: `b` gives a count, this a length",
            "inline:32:13: `d` gives `crossing.distance`, this `sound.straight-line`",
            "inline:45:13: `e` cannot be the conversion of itself",
            "inline:52:13: `g` gives no figure that could be converted",
            "inline:65:13: unknown statement `harbor`; did you mean `harbour`?");
  }

  @Test
  void readsAMeasureAndItsConversions() {
    Loaded loaded =
        Sample.read(Sample.statement("a", "about 54 nautical miles (100 km; 62 miles)", GIVES));
    Claim.Value said = (Claim.Value) loaded.dossier().claims().get("a");
    Claim.Value km = (Claim.Value) loaded.dossier().claims().get("a-converted");
    Claim.Value miles = (Claim.Value) loaded.dossier().claims().get("a-converted-2");
    assertThat(said.rings()).isEqualTo(rings("about 54 nautical miles", Kind.LENGTH));
    // the hedge stands over all, so that the part alone would not say the same
    assertThat(km.rings()).isEqualTo(rings("about 100 km", Kind.LENGTH));
    assertThat(km.ground().voices().get(0).wording())
        .isEqualTo("about 54 nautical miles (100 km; 62 miles)");
    assertThat(miles.unit()).isEqualTo("mile");
    assertThat(List.of(km.converts(), miles.converts())).containsOnly("a");
  }

  @Test
  void aConversionHasItsOwnWordsWhereTheySayTheSame() {
    Loaded loaded = Sample.read(Sample.statement("a", "100 km (62 miles)", GIVES));
    Claim converted = loaded.dossier().claims().get("a-converted");
    assertThat(converted.ground().voices().get(0).wording()).isEqualTo("62 miles");
  }

  @Test
  void twoFiguresSideBySideAreNoConversion() {
    assertThat(Sample.problems("10 km from here, 5 miles from there", GIVES))
        .singleElement()
        .asString()
        .contains("tells more than a length: `10 km`, `5 miles`");
    assertThat(Sample.problems("30 km (20 km)", GIVES)).hasSize(1);
    assertThat(Sample.problems("30 miles (10 km from the border)", GIVES)).hasSize(1);
    assertThat(Sample.problems("30 miles (48 km away)", GIVES)).isEmpty();
  }

  @Test
  void refusesTheIdOfAConversionForAnotherStatement() {
    String yaml =
        Sample.WORLD
            + Sample.statement("a", "100 km (62 miles)", GIVES) // 13 to 18
            + Sample.statement("a-converted", "62 miles", GIVES); // 19 to 24
    assertThat(Sample.problemsOf(yaml))
        .containsExactly("inline:13:3: duplicate id `a-converted`; first in inline:19:7");
  }

  @Test
  void aSourceMayCountOnTheLongScale() {
    String yaml =
        (Sample.WORLD + Sample.statement("a", "2 billion", "gives: riders.count"))
            .replace("source: A, publication", "source: A, scale: long, publication");
    Claim.Value value = (Claim.Value) Sample.readText(yaml).dossier().claims().get("a");
    assertThat(value.rings()).isEqualTo(rings("2 trillion", Kind.COUNT));
  }

  @Test
  void namesTheCurrencyThatAWordingLacks() {
    String yaml =
        (Sample.WORLD + Sample.statement("a", "$5m", "gives: riders.count"))
            .replace("kind: count", "kind: eur");
    assertThat(Sample.problemsOf(yaml))
        .singleElement()
        .asString()
        .contains("cannot be read as an amount in EUR")
        .contains("\"$5m\" is read as usd");
  }
}
