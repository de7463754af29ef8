package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.explanation.Step;
import crosscheck.explanation.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static Step step(String title, Step... from) {
    return new Step(title, Told.NOTHING, "rule", "", List.of(), List.of(from));
  }

  private static final Step LEAF = step("leaf");
  private static final Step SHARED = step("shared", LEAF);

  @Test
  void whatIsToldTwiceIsToldOnceAndLinked() {
    Step first = step("first", SHARED);
    Step second = step("second", SHARED, LEAF);
    Trees trees = new Trees("t1-", List.of(first, second));
    Tree told = trees.tell(first).from().get(0);
    Tree again = trees.tell(second).from().get(0);
    assertThat(told.anchor()).isEqualTo("t1-1");
    assertThat(told.isRepeated()).isFalse();
    assertThat(told.from()).hasSize(1);
    assertThat(again.anchor()).isEqualTo("t1-1");
    assertThat(again.isRepeated()).isTrue();
    assertThat(again.from()).isEmpty();
  }

  @Test
  void whatIsToldOnceNeedsNoAnchorAndLeavesAreAlwaysTold() {
    Step root = step("root", LEAF, LEAF);
    Tree told = new Trees("t", List.of(root)).tell(root);
    assertThat(told.anchor()).isEmpty();
    assertThat(told.from()).extracting(Tree::isRepeated).containsExactly(false, false);
  }

  @Test
  void oneMoreIsShownRatherThanHiddenAlone() {
    assertThat(Capped.of(List.of(1, 2, 3), 2).rest()).isEmpty();
    assertThat(Capped.of(List.of(1, 2, 3, 4), 2))
        .isEqualTo(new Capped<>(List.of(1, 2), List.of(3, 4)));
    assertThat(Capped.of(List.of(1, 2, 3, 4), 2).size()).isEqualTo(4);
  }

  @Test
  void anchorsAreFitForAddresses() {
    assertThat(Anchor.finding("conflict:a.time (expected)"))
        .isEqualTo("conflict:a.time--expected-");
  }
}
