package crosscheck.network;

import static crosscheck.network.Given.grounds;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.dossier.Ground;
import crosscheck.network.Search.Shortfall;
import crosscheck.quantity.Fit;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SearchTest {

  /** Four events in a row, of which the last is said to come first, in two wordings. */
  private static Sketch row() {
    return new Sketch()
        .before("s1", "a", "b")
        .before("s2", "b", "c")
        .before("s3", "c", "d")
        .before("s4", "d", "a")
        .before("s5", "d", "b");
  }

  @Test
  void findsEveryMinimalSet() {
    assertThat(row().found()).containsExactly("CLASHES s2 s3 s5", "CLASHES s1 s2 s3 s4");
    assertThat(row().search().shortfalls()).isEmpty();
  }

  @Test
  void whatWasShownIsNotFoundAgain() {
    Shown shown = new Shown();
    shown.add(grounds("s2", "s3", "s5"), Fit.CLASHES);
    assertThat(Sketch.members(row().search(shown, Sketch.EFFORT)))
        .containsExactly("CLASHES s1 s2 s3 s4");
  }

  /** What was shown as a strain may still be a clash. */
  @Test
  void whatWasShownAsLessIsFound() {
    Shown shown = new Shown();
    shown.add(grounds("s2", "s3", "s5"), Fit.STRAINS);
    assertThat(Sketch.members(row().search(shown, Sketch.EFFORT)))
        .containsExactly("CLASHES s2 s3 s5", "CLASHES s1 s2 s3 s4");
  }

  /** A set that was seen may be larger than need be: the statement too much is left out. */
  @Test
  void startsFromWhatWasSeen() {
    Shown shown = new Shown();
    shown.add(grounds("s1", "s2", "s3", "s5"), Fit.CLASHES);
    assertThat(Sketch.members(row().search(shown, new Effort(0, 200, 8))))
        .containsExactly("CLASHES s2 s3 s5");
  }

  @Test
  void saysWhenItWasNotAllowedToAsk() {
    Search none = row().search(new Shown(), new Effort(0, 200, 8));
    assertThat(none.contradictions()).isEmpty();
    assertThat(none.shortfalls())
        .containsExactly(
            new Shortfall(
                grounds("s1", "s2", "s3", "s4", "s5"),
                new TreeSet<>(List.of("a", "b", "c", "d")),
                false,
                Fit.CLASHES));
    Search one = row().search(new Shown(), new Effort(1, 200, 8));
    assertThat(one.contradictions()).hasSize(1);
    assertThat(one.shortfalls()).singleElement().matches(missing -> !missing.undecided());
  }

  /** Three wordings of two readings each take five cases. */
  @Test
  void saysWhenAQuestionHadNoAnswer() {
    Sketch sketch =
        new Sketch()
            .says("s1", "q", "[1, 1] or [2, 2]")
            .says("s2", "q", "[2, 2] or [3, 3]")
            .says("s3", "q", "[1, 1] or [3, 3]");
    assertThat(sketch.found()).containsExactly("CLASHES s1 s2 s3");
    Search undecided = sketch.search(new Shown(), new Effort(200, 1, 8));
    assertThat(undecided.contradictions()).isEmpty();
    assertThat(undecided.shortfalls())
        .containsExactly(
            new Shortfall(
                grounds("s1", "s2", "s3"), new TreeSet<>(List.of("q")), true, Fit.CLASHES));
  }

  /** Plainly 1 + 1 is not 4; with the charitable readings it may be. */
  @Test
  void strainsAreOfPlainReadingsOnly() {
    Sketch sketch =
        new Sketch()
            .gap("s1", "b", "a", "[1, 1]")
            .says("s2", "a", "[0, 0]", "[0, 2]")
            .says("s3", "b", "[3, 3]", "[2, 3]");
    assertThat(sketch.found()).containsExactly("STRAINS s1 s2 s3");
    assertThat(Sketch.members(sketch.search(new Shown(), new Effort(200, 200, 3))))
        .containsExactly("STRAINS s1 s2 s3");
    assertThat(Sketch.members(sketch.search(new Shown(), new Effort(200, 200, 2))))
        .as("too many statements for a strain")
        .isEmpty();
  }

  @Test
  void aClashIsShownHoweverManyStatementsItTakes() {
    assertThat(Sketch.members(row().search(new Shown(), new Effort(200, 200, 1)))).hasSize(2);
  }

  /** One quantity whose statements allow one interval each is compared, not searched. */
  @Test
  void whatIsPlainlyComparedIsNotSearched() {
    assertThat(new Sketch().says("s1", "q", "[1, 1]").says("s2", "q", "[2, 2]").found()).isEmpty();
    assertThat(new Sketch().says("s1", "q", "[1, 1]").says("s2", "q", "[2, 2] or [3, 3]").found())
        .containsExactly("CLASHES s1 s2");
    assertThat(
            new Sketch()
                .says("s1", "q", "[1, 1]", "[1, 9]")
                .says("s2", "q", "[2, 2] or [3, 3]", "[1, 9]")
                .found())
        .containsExactly("STRAINS s1 s2");
  }

  @Test
  void eachPartIsSearchedByItself() {
    Sketch sketch =
        row().gap("t1", "y", "x", "[1, 1]").gap("t2", "x", "y", "[1, 1]").says("t3", "z", "[1, 1]");
    assertThat(sketch.network().parts())
        .extracting(part -> part.grounds().toString())
        .containsExactly("[s1, s2, s3, s4, s5]", "[t1, t2]", "[t3]");
    assertThat(sketch.found())
        .containsExactly("CLASHES s2 s3 s5", "CLASHES s1 s2 s3 s4", "CLASHES t1 t2");
  }

  /** What was shown of a ground counts in every part that the ground is in. */
  @Test
  void aGroundMayBeInSeveralParts() {
    Sketch sketch =
        new Sketch()
            .gap("s1", "b", "a", "[1, 1]")
            .gap("s2", "b", "a", "[2, 2]")
            .gap("s1", "y", "x", "[1, 1]")
            .gap("s2", "y", "x", "[2, 2]");
    assertThat(sketch.network().partsByGround())
        .containsEntry(Given.ground("s1"), List.of(0, 1))
        .containsEntry(Given.ground("s2"), List.of(0, 1));
    assertThat(sketch.found()).containsExactly("CLASHES s1 s2", "CLASHES s1 s2");
    Shown shown = new Shown();
    shown.add(grounds("s1", "s2"), Fit.CLASHES);
    assertThat(Sketch.members(sketch.search(shown, Sketch.EFFORT))).isEmpty();
  }

  @Test
  void twoDistancesOfOneJourneyAreFoundWithTheirSpeedAndTime() {
    Sketch sketch =
        new Sketch()
            .notNegative("d", "v", "t")
            .product("", "d", "v", "t")
            .says("s1", "v", "[10, 10]")
            .says("s2", "t", "[5, 5]")
            .says("s3", "d", "[50, 50]")
            .says("s4", "d", "[60, 60]");
    assertThat(sketch.found()).containsExactly("CLASHES s3 s4", "CLASHES s1 s2 s4");
  }

  /** Nothing is later than itself; with products about, nothing else is upset by that. */
  @Test
  void aTieOfAQuantityToItself() {
    Sketch sketch =
        new Sketch().positive("a", "b").product("", "d", "a", "b").gap("s1", "a", "a", "[0, 1]");
    assertThat(sketch.found()).isEmpty();
    assertThat(sketch.gap("s2", "a", "a", "[1, 2]").found()).containsExactly("CLASHES s2");
  }

  /** One statement too many is said of b, and plainly another of f: neither hides the other. */
  @Test
  void aStrainBesideAClashIsFound() {
    Sketch sketch =
        new Sketch()
            .says("s1", "a", "[1, 1]")
            .says("s2", "a", "[2, 2]")
            .gap("s3", "b", "a", "[0, 9]")
            .says("s4", "b", "[5, 5]", "[5, 7]")
            .says("s5", "b", "[7, 7]");
    assertThat(sketch.found()).containsExactly("CLASHES s1 s2", "STRAINS s4 s5");
  }

  /** Read charitably the first may be 3: that is a second reading, so more is asked. */
  @Test
  void aCharitableReadingOfItsOwnIsSearched() {
    assertThat(
            new Sketch()
                .says("s1", "q", "[1, 1]", "[1, 1] or [3, 3]")
                .says("s2", "q", "[2, 2]")
                .found())
        .containsExactly("CLASHES s1 s2");
  }

  /** Two statements and a place: of statements there are two. */
  @Test
  void whatIsKnownIsNotCountedAmongTheStatementsOfAStrain() {
    Sketch sketch =
        new Sketch()
            .says("s1", "a", "[0, 0]", "[0, 2]")
            .says("s2", "b", "[3, 3]", "[2, 3]")
            .with(
                Tie.offset("gap", Ground.place("ash"), "b", "a", Given.rings("[1, 1]", "[1, 1]")));
    assertThat(Sketch.members(sketch.search(new Shown(), new Effort(200, 200, 2))))
        .containsExactly("STRAINS place:ash s1 s2");
    assertThat(Sketch.members(sketch.search(new Shown(), new Effort(200, 200, 1)))).isEmpty();
  }
}
