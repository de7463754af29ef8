package crosscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Range;
import crosscheck.quantity.Rings;
import crosscheck.report.page.Bar.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scale runs from 8 to 92, so that a value at share s of the range stands at 8 + 84 s. */
class NumberLineTest {

  private static NumberLine line(Rings... rings) {
    return NumberLine.of(List.of(rings), Range::toString);
  }

  private static Rings rings(String plain, String charitable) {
    return new Rings(Range.parse(plain), Range.parse(charitable));
  }

  @Test
  void theOuterEndsOfAllBarsSpanTheScale() {
    NumberLine line = line(rings("[20, 30]", "[0, 50]"), rings("[75, 75]", "[75, 100)"));

    assertThat(line.low()).isEqualTo("[0, 0]");
    assertThat(line.lowAt()).isEqualTo("8");
    assertThat(line.high()).isEqualTo("[100, 100]");
    assertThat(line.highAt()).isEqualTo("92");
    // 0.2 -> 24.8, 0.1 wide -> 8.4; 0 -> 8, 0.5 wide -> 42
    assertThat(line.bars().get(0))
        .isEqualTo(new Bar(List.of(new Box("24.8", "8.4")), List.of(new Box("8", "42"))));
    // a point at 0.75 -> 71, drawn 0.6 wide around it
    assertThat(line.bars().get(1).plain()).containsExactly(new Box("70.7", "0.6"));
  }

  @Test
  void partsStandApart() {
    Rings two = rings("[0, 25] or [75, 100]", "[0, 25] or [75, 100]");
    // 0 -> 8 and 0.25 wide -> 21; 0.75 -> 71
    assertThat(line(two).bars().get(0).plain())
        .containsExactly(new Box("8", "21"), new Box("71", "21"));
    assertThat(line(two).bars().get(0).charitable()).isEmpty();
  }

  @Test
  void whatLiesBeyondTheScaleRunsOutInDashesOrIsNotSeen() {
    Scale scale = Scale.of(Fraction.of(100), Fraction.of(200));
    // from 150, half way, at 50 to 100 - 3 x 1.2 = 96.4, then a dash
    Bar beyond = Bar.of(rings("[150, 900]", "[150, 900]"), scale);
    assertThat(beyond.plain()).containsExactly(new Box("50", "46.4"), new Box("97.6", "1.2"));
    assertThat(Bar.of(rings("[300, 400]", "[250, 400]"), scale).isSeen()).isFalse();
  }

  @Test
  void aBarWithoutEndRunsOutInDashes() {
    Rings open = rings("[0, 100]", "[0, inf)");
    // from 8 to 100 - 3 x 1.2 = 96.4, then a dash of 1.2 after a hole of 1.2
    assertThat(line(open).bars().get(0).charitable())
        .containsExactly(new Box("8", "88.4"), new Box("97.6", "1.2"));
  }

  @Test
  void oneValueAloneStandsInTheMiddle() {
    NumberLine line = line(rings("[5, 5]", "[5, 5]"));
    assertThat(line.lowAt()).isEqualTo("50");
    assertThat(line.high()).isEmpty();
    assertThat(line.bars().get(0).plain()).containsExactly(new Box("49.7", "0.6"));
  }

  @Test
  void everyValueHasNoScale() {
    NumberLine line = line(Rings.ALL);
    assertThat(line.low()).isEmpty();
    // 3.6 to 96.4, and a dash at either end
    assertThat(line.bars().get(0).plain())
        .containsExactly(new Box("3.6", "92.8"), new Box("1.2", "1.2"), new Box("97.6", "1.2"));
  }
}
