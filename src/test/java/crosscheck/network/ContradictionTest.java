package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fit;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {

  private static Contradiction only(Sketch sketch) {
    List<Contradiction> found = sketch.search().contradictions();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** Put down in another order, a circle is told step by step. */
  @Test
  void aCircleIsToldStepByStep() {
    Contradiction circle =
        only(
            new Sketch()
                .before("s1", "a", "b")
                .before("s3", "c", "d")
                .before("s2", "b", "c")
                .before("s4", "d", "a")
                .before("s9", "a", "z"));
    assertThat(circle.members()).isEqualTo(Given.grounds("s1", "s2", "s3", "s4"));
    assertThat(circle.fit()).isEqualTo(Fit.CLASHES);
    assertThat(circle.estimates()).isEmpty();
    assertThat(circle.ties()).hasSize(4);
    for (int i = 1; i < 4; i++) {
      assertThat(circle.ties().get(i).quantities())
          .as("follows on the tie before")
          .containsAnyElementsOf(circle.ties().get(i - 1).quantities());
    }
    assertThat(circle.subject()).as("what the first tie places: b after a").isEqualTo("b");
    assertThat(circle.rules()).containsExactly("order");
    assertThat(circle.size()).isEqualTo(4);
  }

  /** Of two quantities stated the first; what neither tie nor figure adds is left out. */
  @Test
  void onlyWhatIsNeededIsAPremise() {
    Contradiction chain =
        only(
            new Sketch()
                .notNegative("a", "b", "c")
                .says("s1", "c", "[10, 10]")
                .gap("", "b", "a", "[1, 1]")
                .gap("", "c", "b", "[1, 1]")
                .gap("", "z", "a", "[1, 1]")
                .says("s2", "b", "[5, 6]")
                .says("s2", "a", "[0, 20]"));
    assertThat(chain.members()).isEqualTo(Given.grounds("s1", "s2"));
    assertThat(chain.estimates()).extracting(Estimate::quantity).containsExactly("b", "c");
    assertThat(chain.ties()).extracting(Tie::relation).containsExactly("c = b + gap");
    assertThat(chain.subject()).isEqualTo("b");
    assertThat(chain.rules()).containsExactly("gap", "told");
    assertThat(chain.size()).isEqualTo(3);
  }

  /** That nothing is negative is needed where quantities are multiplied, but need not be told. */
  @Test
  void whereQuantitiesAreMultipliedWhatRestsOnNothingIsNotTold() {
    Contradiction product =
        only(
            new Sketch()
                .notNegative("d", "v", "t")
                .product("", "d", "v", "t")
                .says("s1", "v", "(-inf, 10]")
                .says("s2", "t", "(-inf, 5]")
                .says("s3", "d", "[60, 60]"));
    assertThat(product.estimates()).extracting(Estimate::quantity).containsExactly("d", "t", "v");
    assertThat(product.estimates()).noneMatch(estimate -> estimate.support().isEmpty());
    assertThat(product.ties()).extracting(Tie::relation).containsExactly("d = v x t");
    assertThat(product.subject()).isEqualTo("d");
  }

  /** A sum and an order need no more than they say; the product beside them adds nothing. */
  @Test
  void whatIsLinearIsToldWithAllItRestsOn() {
    Contradiction linear =
        only(
            new Sketch()
                .notNegative("part", "rest")
                .sum("", "all", "part", "rest")
                .says("s1", "all", "[10, 10]")
                .says("s2", "part", "[11, 12]"));
    assertThat(linear.estimates())
        .as("that the rest is not negative is a premise; that the part is not is none")
        .extracting(Estimate::quantity)
        .containsExactlyInAnyOrder("all", "part", "rest");
    assertThat(linear.size()).isEqualTo(4);
  }

  /** s2 has nothing in common with s1: s3 comes between them. */
  @Test
  void aCircleIsToldStepByStepWhateverTheNames() {
    List<Tie> ties =
        only(new Sketch()
                .before("s1", "a", "c")
                .before("s2", "b", "d")
                .before("s3", "c", "b")
                .before("s4", "d", "a"))
            .ties();
    assertThat(ties).hasSize(4);
    for (int i = 1; i < 4; i++) {
      assertThat(ties.get(i).quantities()).containsAnyElementsOf(ties.get(i - 1).quantities());
    }
  }

  /** Where what is known clashes by itself, it is about what a tie or a figure places. */
  @Test
  void whatNobodySaysIsAboutATieElseAFigure() {
    Tie tie = Tie.before("order", Tie.ALWAYS, "start", "end");
    Estimate figure = Estimate.known("atlas", Tie.ALWAYS, "height", Kind.LENGTH, Rings.ALL);
    assertThat(contradiction(List.of(figure), List.of(tie)).subject()).isEqualTo("end");
    assertThat(contradiction(List.of(figure), List.of()).subject()).isEqualTo("height");
  }

  /** What is said comes before what is known, and a tie before a figure. */
  @Test
  void isAboutWhatAStatementTiesOrElseStates() {
    Tie known = Tie.before("order", Tie.ALWAYS, "start", "end");
    Tie said = Tie.before("order", Given.grounds("s1"), "first", "then");
    Estimate atlas = Estimate.known("atlas", Tie.ALWAYS, "arch", Kind.LENGTH, Rings.ALL);
    Estimate wall = Given.length("s1", "wall", "[1, 1]");
    Estimate fence = Given.length("s2", "fence", "[1, 1]");
    assertThat(contradiction(List.of(wall), List.of(known, said)).subject()).isEqualTo("then");
    assertThat(contradiction(List.of(atlas, wall, fence), List.of(known)).subject())
        .isEqualTo("fence");
  }

  private static Contradiction contradiction(List<Estimate> estimates, List<Tie> ties) {
    return new Contradiction(Given.grounds("s1"), Fit.CLASHES, estimates, ties);
  }
}
