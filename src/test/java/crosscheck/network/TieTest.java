package crosscheck.network;

import static crosscheck.network.Given.ground;
import static crosscheck.network.Given.grounds;
import static crosscheck.network.Given.length;
import static crosscheck.network.Given.rings;
import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Rings;
import org.junit.jupiter.api.Test;

class TieTest {

  private static void assertSays(
      Estimate estimate, String relation, String quantity, String range) {
    assertThat(estimate.relation()).isEqualTo(relation);
    assertThat(estimate.quantity()).isEqualTo(quantity);
    assertThat(estimate.rings()).hasToString(range);
    assertThat(estimate.rule()).isEqualTo("rule");
  }

  @Test
  void anOffsetLeadsBothWays() {
    Tie.Offset tie = Tie.offset("rule", ground("t"), "late", "early", rings("[2, 3]", "[1, 4]"));

    Estimate late = tie.forward(Kind.INSTANT, length("s", "early", "[10, 10]"));
    assertSays(late, "late = early + gap", "late", "[12, 13] within [11, 14]");
    assertThat(late.support()).isEqualTo(grounds("s", "t"));
    Estimate early = tie.backward(Kind.INSTANT, length("s", "late", "[10, 10]"));
    assertSays(early, "late = early + gap", "early", "[7, 8] within [6, 9]");
  }

  @Test
  void anOffsetJoinsJustTheTwo() {
    Rings gap = rings("[2, 3]", "[1, 4]");
    Tie.Offset tie = Tie.offset("rule", ground("t"), "late", "early", gap);
    assertThat(tie.fromTo("early", "late")).containsExactly(gap);
    assertThat(tie.fromTo("late", "early")).containsExactly(rings("[-3, -2]", "[-4, -1]"));
    assertThat(tie.fromTo("early", "other")).isEmpty();
    assertThat(tie.fromTo("other", "late")).isEmpty();
    assertThat(tie.fromTo("late", "other")).isEmpty();
    assertThat(tie.fromTo("other", "early")).isEmpty();
  }

  /** The bound may be reached; of two events in a row one is strictly first. */
  @Test
  void boundsAndOrdersAreOffsets() {
    Tie.Offset bound = Tie.atMost("rule", grounds("t"), "average", "top");
    assertSays(
        bound.forward(Kind.SPEED, length("s", "average", "[5, 6]")),
        "top >= average",
        "top",
        "[5, inf)");
    assertSays(
        bound.backward(Kind.SPEED, length("s", "top", "[5, 6]")),
        "top >= average",
        "average",
        "(-inf, 6]");

    Tie.Offset order = Tie.before("rule", grounds("t"), "first", "then");
    assertSays(
        order.forward(Kind.INSTANT, length("s", "first", "[5, 6]")),
        "then > first",
        "then",
        "(5, inf)");
    assertSays(
        order.backward(Kind.INSTANT, length("s", "then", "[5, 6]")),
        "then > first",
        "first",
        "(-inf, 6)");
  }

  @Test
  void aScaleLeadsBothWays() {
    Tie.Scale tie = Tie.scale("rule", ground("t"), "long", "short", rings("[3, 3]", "[2, 4]"));
    assertThat(tie.grounds()).isEqualTo(grounds("t"));
    assertSays(
        tie.forward(Kind.LENGTH, length("s", "short", "[12, 12]")),
        "long = factor x short",
        "long",
        "[36, 36] within [24, 48]");
    assertSays(
        tie.backward(Kind.LENGTH, length("s", "long", "[12, 12]")),
        "long = factor x short",
        "short",
        "[4, 4] within [3, 6]");
  }

  @Test
  void equalQuantitiesHaveOneValue() {
    Tie.Scale tie = Tie.equal("rule", grounds("t"), "one", "other");
    assertSays(
        tie.forward(Kind.LENGTH, length("s", "other", "[1, 2)")), "one = other", "one", "[1, 2)");
    assertSays(
        tie.backward(Kind.LENGTH, length("s", "one", "[1, 2)")), "one = other", "other", "[1, 2)");
  }

  @Test
  void aSumLeadsToTheWholeAndToEachPart() {
    Tie.Sum tie = Tie.sum("rule", grounds("t"), "whole", "left", "right");
    Estimate left = length("s1", "left", "[1, 2]");
    Estimate right = length("s2", "right", "[10, 20]");
    Estimate whole = length("s3", "whole", "[30, 40]");

    Estimate sum = tie.whole(Kind.LENGTH, left, right);
    assertSays(sum, "whole = left + right", "whole", "[11, 22]");
    assertThat(sum.parents()).containsExactly(left, right);
    assertSays(tie.left(Kind.LENGTH, whole, right), "left = whole - right", "left", "[10, 30]");
    assertSays(tie.right(Kind.LENGTH, whole, left), "right = whole - left", "right", "[28, 39]");
  }

  @Test
  void aProductLeadsToTheWholeAndToEachFactor() {
    Tie.Product tie = Tie.product("rule", grounds("t"), "whole", "left", "right");
    Estimate left = length("s1", "left", "[2, 4]");
    Estimate right = length("s2", "right", "[5, 10]");
    Estimate whole = length("s3", "whole", "[20, 40]");

    Estimate product = tie.whole(Kind.LENGTH, left, right);
    assertSays(product, "whole = left x right", "whole", "[10, 40]");
    assertThat(product.support()).isEqualTo(grounds("s1", "s2", "t"));
    assertSays(tie.left(Kind.LENGTH, whole, right), "left = whole / right", "left", "[2, 8]");
    assertSays(tie.right(Kind.LENGTH, whole, left), "right = whole / left", "right", "[5, 20]");
  }
}
