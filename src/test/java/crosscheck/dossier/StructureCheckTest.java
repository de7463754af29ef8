package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StructureCheckTest {

  private static final String HEAD = "crosscheck: 1\ndossier: {id: s, title: S}\n";

  @Test
  void namesTheKeyThatWasMeant() {
    assertThat(Sample.problemsOf(HEAD + "statments: []\n"))
        .containsExactly("inline:3:1: unknown key `statments`; did you mean `statements`?");
  }

  @Test
  void leavesAKeyThatResemblesNothingWithoutAGuess() {
    assertThat(Sample.problemsOf(HEAD + "weather: fine\n"))
        .containsExactly("inline:3:1: unknown key `weather`");
  }

  @Test
  void namesTheKeyThatHasAnotherName() {
    assertThat(
            Sample.problemsOf(
                HEAD + "quantities:\n  a.b: {kind: count, title: A, parts: [c.d, e.f]}\n"))
        .contains("inline:4:32: unknown key `parts`; `sum:` is meant");
  }

  @Test
  void listsTheKindsWhereNoneIsNear() {
    assertThat(Sample.problemsOf(HEAD + "quantities:\n  a.b: {kind: furniture, title: A}\n"))
        .singleElement()
        .asString()
        .startsWith(
            "inline:4:15: unknown kind `furniture`; it is one of length, area, volume, mass")
        .contains(", duration, ", ", count, ", ", ratio, ")
        .endsWith(", brl, zar");
  }

  @Test
  void missesKeysWhereTheirGroupBegins() {
    assertThat(Sample.problemsOf("crosscheck: 1\ndossier:\n  about: nothing\n"))
        .containsExactly("inline:3:3: missing key `id`", "inline:3:3: missing key `title`");
  }

  @Test
  void missesAValue() {
    assertThat(Sample.problemsOf("crosscheck: 1\ndossier: {id: s, title: }\n"))
        .containsExactly("inline:2:24: `title` has no value");
  }

  @Test
  void wantsTheRightShape() {
    assertThat(
            Sample.problemsOf(
                HEAD
                    + "places: [a]\nstatements: {a: b}\n"
                    + "events:\n  lands: {title: [x], reports: storm}\n"))
        .containsExactly(
            "inline:3:9: `places` takes keys with values, not a list",
            "inline:4:13: `statements` takes a list, not keys with values",
            "inline:6:18: `title` takes a text, not a list",
            "inline:6:32: `reports` takes a list, not a text");
  }

  @Test
  void wantsTheFormatItKnows() {
    assertThat(Sample.problemsOf("crosscheck: 2\ndossier: {id: s, title: S}\n"))
        .containsExactly("inline:1:13: `2`: this program reads format 1");
  }

  @Test
  void wantsIdsInTheirForm() {
    assertThat(Sample.problemsOf(HEAD + "places:\n  East Haven: {name: Easthaven}\n"))
        .containsExactly(
            "inline:4:3: `East Haven`: an id has lower-case letters, digits and single hyphens");
  }

  @Test
  void wantsAPositionOfTwoNumbers() {
    assertThat(
            Sample.problemsOf(
                HEAD
                    + "places:\n"
                    + "  a: {name: A, position: [1]}\n"
                    + "  b: {name: B, position: [1, north]}\n"
                    + "  c: {name: C, extent-km: -5}\n"))
        .containsExactly(
            "inline:4:26: `position` takes 2 items, not 1",
            "inline:5:30: `north`: decimal degrees, south and west negative: -51.8844",
            "inline:6:27: `-5`: a number of kilometres, 15 or 2.5");
  }

  @Test
  void namesTheWordsToChooseFrom() {
    assertThat(Sample.problemsOf(HEAD + "quantities:\n  a.b: {kind: lenght, title: L}\n"))
        .containsExactly("inline:4:15: unknown kind `lenght`; did you mean `length`?");
    assertThat(Sample.problems("far", "mood: hapened", "stance: qouted", "happens: lands"))
        .containsExactly(
            "inline:18:9: unknown mood `hapened`; did you mean `happened`?",
            "inline:19:11: unknown stance `qouted`; did you mean `quoted`?");
    assertThat(Sample.problems("new timetable", "disclosed: {what: timetable, is: anounced}"))
        .containsExactly("inline:18:36: unknown disclosure `anounced`; did you mean `announced`?");
  }

  @Test
  void refusesWordingsOfNineWordsAndTakesEight() {
    assertThat(Sample.problems("one two three four five six seven eight nine", "happens: lands"))
        .containsExactly(
            "inline:16:12: `one two three four five six seven eight nine`: "
                + "a wording has at most 8 words and 160 characters");
    assertThat(Sample.problems("one two three four five six seven eight", "happens: lands"))
        .isEmpty();
  }

  @Test
  void countsParagraphsFromOne() {
    String yaml = Sample.WORLD + Sample.statement("a", "far", "happens: lands");
    assertThat(Sample.problemsOf(yaml.replace("paragraph: 1", "paragraph: 0")))
        .containsExactly("inline:15:14: `0`: paragraphs are counted from 1");
  }

  @Test
  void theSchemaListsEveryKindButInstants() {
    assertThat(Schema.of("quantity").property("kind").orElseThrow().words())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Kind.values()).filter(k -> k != Kind.INSTANT).map(Kind::word).toList());
  }
}
