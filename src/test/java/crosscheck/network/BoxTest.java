package crosscheck.network;

import static org.assertj.core.api.Assertions.assertThat;

import crosscheck.quantity.Fraction;
import crosscheck.quantity.Interval;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {

  private static BitSet reason(int... numbers) {
    BitSet set = new BitSet();
    for (int number : numbers) {
      set.set(number);
    }
    return set;
  }

  @Test
  void eachEndRestsOnWhatMovedItLast() {
    Box box =
        Box.ANYTHING
            .within(Interval.parse("[0, 9]"), reason(0))
            .within(Interval.parse("[2, 9]"), reason(1))
            .within(Interval.parse("[1, 9)"), reason(2));
    assertThat(box.interval()).hasToString("[2, 9)");
    assertThat(box.fromReason()).isEqualTo(reason(1));
    assertThat(box.toReason()).isEqualTo(reason(2));
    assertThat(box.reason()).isEqualTo(reason(1, 2));
    assertThat(box.fromReason()).as("not changed by asking for both").isEqualTo(reason(1));
    assertThat(box.isEmpty()).isFalse();
    assertThat(box.within(Interval.parse("[9, 10]"), reason(3)).isEmpty()).isTrue();
    assertThat(Box.ANYTHING.interval()).isEqualTo(Interval.ALL);
  }

  /**
   * A long fraction, its ends moved outwards by no more than one part in 2^40; one of few digits is
   * not moved.
   */
  @ParameterizedTest
  @CsvSource({"1", "-1", "1000003", "-1000003"})
  void longEndsAreMovedOutwards(int near) {
    Fraction tiny = Fraction.of(1, 3).pow(40);
    Fraction end = Fraction.of(near).add(tiny);
    Box box = Box.ANYTHING.within(Interval.point(end), reason(0));
    Fraction low = box.from().low();
    Fraction high = box.to().high();
    Fraction far = end.abs().divide(Fraction.of(2).pow(40));
    assertThat(low).isLessThanOrEqualTo(end).isGreaterThan(end.subtract(far));
    assertThat(high).isGreaterThanOrEqualTo(end).isLessThan(end.add(far));
    assertThat(low).isNotEqualTo(end);
    assertThat(high.subtract(low)).isLessThanOrEqualTo(far);
    Box exact = Box.ANYTHING.within(Interval.point(Fraction.of(near, 7)), reason(0));
    assertThat(exact.from().low()).isEqualTo(exact.to().high()).isEqualTo(Fraction.of(near, 7));
  }

  /** An end that is named again rests on what it rested on before: nothing has changed. */
  @Test
  void whatIsNoNarrowerChangesNothing() {
    Box box = Box.ANYTHING.within(Interval.parse("[0, 9)"), reason(0));
    assertThat(box.within(Interval.parse("[0, 9)"), reason(1))).isEqualTo(box);
    assertThat(box.within(Interval.parse("[-1, 9]"), reason(1))).isEqualTo(box);
  }

  /** 2^100 is long, but round: there is no need to move it. */
  @Test
  void longEndsThatAreRoundStay() {
    Fraction round = Fraction.of(2).pow(100);
    for (Fraction end : new Fraction[] {round, round.negate()}) {
      Box box = Box.ANYTHING.within(Interval.point(end), reason(0));
      assertThat(box.interval()).isEqualTo(Interval.point(end));
    }
  }

  /** That 1 to 2 is above zero can be seen; that what begins at zero is, rests on the lower end. */
  @Test
  void whatIsAboveZeroByItselfNeedsNoReason() {
    Box box = Box.ANYTHING.within(Interval.parse("(0, 9]"), reason(0));
    assertThat(box.reasonToBePositive(Interval.parse("[1, 2]"))).isEqualTo(reason());
    assertThat(box.reasonToBePositive(Interval.parse("[0, 2]"))).isEqualTo(reason(0));
    assertThat(box.reasonToBePositive(Interval.parse("(-inf, 2]"))).isEqualTo(reason(0));
  }
}
