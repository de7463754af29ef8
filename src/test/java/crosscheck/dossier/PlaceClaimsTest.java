package crosscheck.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.place.Compass;
import org.junit.jupiter.api.Test;

class PlaceClaimsTest {

  @Test
  void readsWhereSomethingIs() {
    Claim.Located in =
        (Claim.Located) Sample.claim("in East Haven", "located: {what: lands, in: easthaven}");
    assertThat(in.what()).isEqualTo("lands");
    assertThat(in.place()).isEqualTo("easthaven");
    assertThat(in.near()).isFalse();
    Claim.Located near =
        (Claim.Located) Sample.claim("near Westford", "located: {what: ana, near: westford}");
    assertThat(near.near()).isTrue();
  }

  @Test
  void wantsANameOfThePlaceInTheWording() {
    assertThat(Sample.problems("in the harbour", "located: {what: lands, in: easthaven}"))
        .containsExactly(
            "inline:16:12: `in the harbour` holds no name of the place `easthaven` (Easthaven)");
    // A part of a word is no name.
    assertThat(Sample.problems("at Easthavener's", "located: {what: lands, in: easthaven}"))
        .containsExactly(
            "inline:16:12: `at Easthavener's` holds no name of the place `easthaven` (Easthaven)");
  }

  @Test
  void wantsEitherInOrNear() {
    assertThat(Sample.problems("Westford", "located: {what: ana, near: westford, in: westford}"))
        .containsExactly("inline:18:3: `located` takes either `in` or `near`");
    assertThat(Sample.problems("Westford", "located: {what: ana}"))
        .containsExactly("inline:18:3: `located` takes either `in` or `near`");
  }

  @Test
  void refusesUnknownThingsAndPlaces() {
    assertThat(Sample.problems("Westford", "located: {what: rose, in: westfor}"))
        .containsExactly(
            "inline:18:19: unknown event, place or name `rose`; did you mean `rosa`?",
            "inline:18:29: unknown place `westfor`; did you mean `westford`?");
    assertThat(Sample.problems("Westford", "located: {what: westford, in: westford}"))
        .containsExactly("inline:18:19: `westford` cannot be located by itself");
  }

  @Test
  void readsADirection() {
    Claim.Direction direction =
        (Claim.Direction)
            Sample.claim("north of Westford", "direction: {of: easthaven, from: westford}");
    assertThat(direction.compass()).isEqualTo(Compass.NORTH);
    assertThat(direction.place()).isEqualTo("easthaven");
    assertThat(direction.from()).isEqualTo("westford");
  }

  @Test
  void wantsACompassWord() {
    assertThat(Sample.problems("up the coast", "direction: {of: easthaven, from: westford}"))
        .containsExactly("inline:16:12: `up the coast` holds no compass word and no degrees");
    assertThat(
            Sample.problems("north", "direction: {of: easthaven, from: westford}", "value: south"))
        .containsExactly("inline:19:10: the value `south` contradicts the wording `north`");
    assertThat(Sample.problems("up", "direction: {of: easthaven, from: westford}", "value: north"))
        .isEmpty();
  }

  @Test
  void knowledgeOfADirectionNeedsItsWordToo() {
    String yaml =
        Sample.WORLD.replace("statements:", "knowledge:")
            + Sample.knowledge("k", "direction: {of: easthaven, from: westford}");
    assertThat(Sample.problemsOf(yaml))
        .containsExactly("inline:13:3: missing key `value`: the claim is a direction");
    assertThat(Sample.problemsOf(yaml + "  value: north\n")).isEmpty();
  }

  @Test
  void knowledgeOfAPlaceOrANameNeedsNoWording() {
    String yaml =
        Sample.WORLD.replace("statements:", "knowledge:")
            + Sample.knowledge("k", "located: {what: lands, in: easthaven}")
            + Sample.knowledge("l", "named: {what: ana, as: role, is: minister}")
            + Sample.knowledge("m", "ordinal: {what: lands, in: crossings, is: first}");
    assertThat(Sample.problemsOf(yaml)).isEmpty();
  }

  @Test
  void refusesTheDirectionOfAPlaceFromItself() {
    assertThat(Sample.problems("north", "direction: {of: westford, from: westford}"))
        .containsExactly("inline:18:35: the direction of `westford` from itself");
  }

  @Test
  void readsABorder() {
    Claim.Neighbours border =
        (Claim.Neighbours)
            Sample.claim("neighbouring", "borders: {what: eastland, with: westland}");
    assertThat(border.place()).isEqualTo("eastland");
    assertThat(border.other()).isEqualTo("westland");
    assertThat(Sample.problems("neighbouring", "borders: {what: eastland, with: westlnd}"))
        .containsExactly("inline:18:35: unknown place `westlnd`; did you mean `westland`?");
    assertThat(Sample.problems("neighbouring", "borders: {what: eastland, with: eastland}"))
        .containsExactly("inline:18:35: `eastland` cannot border itself");
  }
}
